import { describe, expect, test } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { compoundsIn } from "../reference/index.ts"
import { check } from "./index.ts"

const checked = (text: string) => {
  const reading = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  return { reading: reading.value, ...check(reading.value, { today: date("2026-11-28") }) }
}

const stops = (text: string): readonly string[] =>
  checked(text)
    .findings.filter((f) => f.severity === "stop")
    .map((f) => f.message)

describe("a page in German, Spanish, Russian or French", () => {
  test.each([
    [
      "German",
      "# Semax\n\n## Dosierung\n\n- Nach einem Schlaganfall: 6 mg täglich nasal, 10 Tage lang\n\nFür Kinder ist es nicht.",
    ],
    [
      "Spanish",
      "# Semax\n\n## Dosificación\n\n- Después de un ictus: 6 mg al día por vía nasal durante 10 días\n\nEl producto es de uso diario.",
    ],
    [
      "French",
      "# Semax\n\n## Posologie\n\n- Après un AVC : 6 mg par jour par voie nasale pendant 10 jours\n\nLe produit est à prendre avec les repas.",
    ],
    ["Russian", "# Семакс\n\n## Дозировка\n\n- После инсульта: 6 мг в сутки в нос, курс 10 дней"],
  ])("in %s an emergency is one", (_, text) => {
    expect(stops(text).join(" ")).toContain("stroke is an emergency")
  })

  test.each([
    ["# Morphin\n\n## Dosierung\n\n- 10 mg zweimal täglich, oral, 10 Tage lang\n\nDie Einnahme ist für Erwachsene."],
    ["# Morfina\n\n## Dosificación\n\n- 10 mg dos veces al día por vía oral\n\nEl uso es para los adultos."],
    ["# Морфин\n\n## Дозировка\n\n- 10 мг 2 раза в день, внутрь, курс 10 дней"],
    ["# Литий\n\n## Дозировка\n\n- 600 мг 2 раза в день, внутрь, курс 10 дней"],
    ["# Plan\n\n## Dosierung\n\n- Warfarin: 5 mg täglich, oral\n\nDie Einnahme ist für Erwachsene."],
    ["# Morphine\n\n## Posologie\n\n- 10 mg deux fois par jour par voie orale\n\nLe produit est pour les adultes."],
    ["# Plan\n\n## Posologie\n\n- Insuline : 10 UI par jour, sous-cutanée\n\nLe produit est pour les adultes."],
    ["# Plan\n\n## Dosificación\n\n- Insulina: 10 UI al día, subcutánea\n\nEl uso es para los adultos."],
  ])("%j: what is lethal outside care is refused by its name there", (text) => {
    expect(stops(text)).not.toEqual([])
  })

  test("is quoted in its own words", () => {
    const { reading, findings } = checked("# Морфин\n\n## Дозировка\n\n- 10 мг 2 раза в день, внутрь, курс 10 дней")
    for (const f of findings)
      for (const s of f.spans) expect(reading.text.slice(...s)).not.toMatch(/\b(?:mg|dosage|times)\b/i)
  })

  test("says that its claims and warnings were not read", () => {
    const { coverage } = checked("# Морфин\n\n## Дозировка\n\n- 10 мг 2 раза в день, внутрь, курс 10 дней")
    expect(coverage.notChecked.map((n) => n.what)).toContain("what the page claims, advises and warns of")
  })
})
