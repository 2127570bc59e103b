import { describe, expect, test } from "vitest"
import { settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const of = (text: string) => {
  const r = read({ text, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  const { protocols, unread } = r.value
  const dose = (p: (typeof protocols)[number]) => {
    const d = settled(p.dose)
    return d === undefined ? "" : `${showExact(d.high)} ${d.unit}`
  }
  return { doses: protocols.map(dose), unread: unread.map((u) => r.value.text.slice(...u.span)) }
}

/** A page with a dose of 3 mg a day, and below it a line that states none. */
const pages = {
  de: (line: string) => `# Alphatid\n\n## Dosierung\n\n- 3 mg pro Tag\n\n${line}\n`,
  es: (line: string) => `# Alfatida\n\n## Dosis\n\n- 3 mg al día\n\n${line}\n`,
  fr: (line: string) => `# Alphatide\n\n## Posologie\n\n- 3 mg par jour\n\n${line}\n`,
  ru: (line: string) => `# Альфатид\n\n## Дозировка\n\n- 3 мг в день\n\n${line}\n`,
}

const criteria: readonly (readonly [keyof typeof pages, string, string])[] = [
  ["es", "- Criterio de aumento: buena tolerancia a 7 mg", "7 mg"],
  ["es", "- usar 7 mg como nivel intermedio", "7 mg"],
  ["es", "Quedarían 7 mg en el frasco de muestra.", "7 mg"],
  ["es", "La página indica:\n\n- empezar con 7 mg semanales", "7 mg"],
  ["es", "No se encontró evidencia para:\n\n- tomar 7 mg al día", "7 mg"],
  ["fr", "- Critère de passage : bonne tolérance à 7 mg", "7 mg"],
  ["fr", "- **HbA1c > 8 % à 7 mg** : surveiller", "7 mg"],
  ["fr", "- Indication : contrôle insuffisant à 7 mg", "7 mg"],
  ["fr", "Le site indique :\n\n- commencer par 7 mg par semaine", "7 mg"],
  ["fr", "Aucune preuve pour :\n\n- prendre 7 mg par jour", "7 mg"],
  ["de", "- Kriterium für die Steigerung: 7 mg gut vertragen", "7 mg"],
  ["de", "- Anhaltende Übelkeit: bei 7 mg bleiben", "7 mg"],
  ["de", "In der Flasche blieben 7 mg übrig.", "7 mg"],
  ["de", "Der Händler nennt:\n\n- 7 mg pro Woche", "7 mg"],
  ["de", "Es gibt keine Belege für:\n\n- 7 mg täglich", "7 mg"],
  ["ru", "- Условие повышения: хорошая переносимость 7 мг", "7 мг"],
  ["ru", "- Стойкая тошнота: остаться на 7 мг", "7 мг"],
  ["ru", "Во флаконе осталось бы 7 мг.", "7 мг"],
  ["ru", "Сайт утверждает:\n\n- начать с 7 мг в неделю", "7 мг"],
  ["ru", "Нет доказательств для:\n\n- 7 мг в день", "7 мг"],
]

describe("an amount that no rhythm and no label makes a dose", () => {
  test.each(criteria)("%s: %s", (tongue, line, amount) => {
    const { doses, unread } = of(pages[tongue](line))
    expect(doses).toEqual(["3 mg"])
    expect(unread.join(" | ")).toContain(amount)
  })
})

describe("a tier, a label or a table makes it one", () => {
  test.each([
    ["es", "- Principiantes: 7 mg", "7 mg"],
    ["es", "- Dosis habitual: 7 mg", "7 mg"],
    ["fr", "- Dose habituelle : 7 mg", "7 mg"],
    ["fr", "- Magnésium : 7 mg", "7 mg"],
    ["de", "- Anfänger: 7 mg", "7 mg"],
    ["de", "- Übliche Dosis: 7 mg", "7 mg"],
    ["ru", "- Обычная доза: 7 мг", "7 мг"],
    ["ru", "- BPC-157: 7 мг", "7 мг"],
  ] as const)("%s: %s", (tongue, line, amount) => {
    expect(of(pages[tongue](line)).doses).toEqual(["3 mg", amount.replace("мг", "mg")])
  })
})

test.each([
  "The seller recommends:\n\n- 7 mg weekly",
  "No evidence was found for:\n\n- taking 7 mg daily",
  "What the forum says:\n\n- 7 mg weekly",
])("in English, what is introduced as said elsewhere is no dose: %s", (line) => {
  const { doses, unread } = of(`# Alphatide\n\n## Dosing\n\n- 3 mg per day\n\n${line}\n`)
  expect(doses).toEqual(["3 mg"])
  expect(unread).toContain("7 mg")
})
