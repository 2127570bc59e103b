import { describe, expect, test } from "vitest"
import { settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

/** The amount that a small page in a language says, or null; with the characters of the amount among what was not understood. */
const amountIn = (text: string) => {
  const r = read({ text, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  const [p, ...others] = r.value.protocols
  expect(others).toEqual([])
  const d = p === undefined ? undefined : settled(p.dose)
  return d === undefined ? r.value.unread.map((u) => r.value.text.slice(...u.span)).join() : showExact(d.low)
}

const german = (n: string, lang = "", day = "") =>
  `${lang}# Nootid\n\n${day}\n\n## Dosierung\n\n- ${n} täglich\n\nDie Einnahme ist einfach, für Kinder wird sie nicht empfohlen.\n`
const spanish = (n: string, lang = "") =>
  `${lang}# Nootid\n\n## Dosificación\n\n- ${n} al día\n\nEl suplemento se toma con las comidas y no es para los niños.\n`
const russian = (n: string) =>
  `# Нутид\n\n## Дозировка\n\n- ${n} в день\n\nЭтот препарат принимают с едой, детям он не нужен.\n`
const french = (n: string, lang = "") =>
  `${lang}# Nootid\n\n## Posologie\n\n- ${n} par jour\n\nLe produit est à prendre avec les repas et sans alcool pour vous.\n`
const front = (lang: string) => `---\nlang: ${lang}\n---\n`

describe("where the language is certain", () => {
  test.each([
    ["1.000", "1000"],
    ["0,5", "0.5"],
    ["1.250,5", "1250.5"],
    ["0,125", "0.125"],
    ["2.000.000", "2000000"],
    ["1,5", "1.5"],
    ["0.5", "0.5"],
  ])("%s is %s in German, Spanish and Russian", (n, value) => {
    expect(amountIn(german(`${n} mg`))).toBe(value)
    expect(amountIn(german(`${n} mg`, front("de")))).toBe(value)
    expect(amountIn(spanish(`${n} mg`))).toBe(value)
    expect(amountIn(russian(`${n} мг`))).toBe(value)
  })

  test.each(["1,500", "2,125", "12,000"])("%s is not read: it may be thousands after all", (n) => {
    expect(amountIn(german(`${n} mg`))).toContain(n)
    expect(amountIn(spanish(`${n} mg`))).toContain(n)
    expect(amountIn(russian(`${n} мг`))).toContain(n)
  })

  test("a date or a numbered section says nothing of its numbers", () => {
    expect(amountIn(german("0,25 mg", front("de"), "Stand: 12.05.2024, Abschnitt 4.2"))).toBe("0.25")
    expect(amountIn(german("1.000 mg", front("de"), "Stand: 12.05.2024, Abschnitt 4.2"))).toBe("1000")
  })

  test("where a point is seen before tenths, thousands are open", () => {
    expect(amountIn(german("1.000 mg", front("de"), "Früher waren es 2.5 mg."))).toContain("1.000")
  })

  test("in Mexico and in Switzerland a point stands before the tenths", () => {
    expect(amountIn(spanish("1,500 mg", front("es-MX")))).toBe("1500")
    expect(amountIn(spanish("1.500 mg", front("es-MX")))).toContain("1.500")
    expect(amountIn(german("1.500 mg", front("de-CH")))).toContain("1.500")
  })
})

describe("in French, where spaces part thousands", () => {
  test.each([
    ["1\u202f000", "1000"],
    ["1\u2009000", "1000"],
    ["1\u00a0000", "1000"],
    ["1 000", "1000"],
    ["2\u202f000\u202f000", "2000000"],
    ["0,5", "0.5"],
    ["1,5", "1.5"],
    ["0,125", "0.125"],
    ["0.5", "0.5"],
  ])("%j is %s", (n, value) => {
    expect(amountIn(french(`${n} mg`))).toBe(value)
    expect(amountIn(french(`${n} mg`, front("fr")))).toBe(value)
    expect(amountIn(french(`${n}\u00a0mg`, front("fr")))).toBe(value)
  })

  test.each([
    ["deux cent cinquante", "250"],
    ["vingt-cinq", "25"],
    ["quatre-vingt-dix", "90"],
  ])("%s is %s", (n, value) => {
    expect(amountIn(french(`${n} mg`))).toBe(value)
  })

  test.each(["mille cinq cents", "deux mille", "trois cent mille", "un million cinq"])(
    "no part of %s is a number",
    (n) => {
      expect(amountIn(french(`${n} mg`))).not.toMatch(/^\d/)
    },
  )

  test.each(["1 mg et demi", "un mg et demi"])("%s is not one", (n) => {
    expect(amountIn(french(n))).not.toMatch(/^\d+$/)
  })

  test.each(["1.000", "2.125", "12.000", "1,500", "12,000"])("%s is not read: it may be thousands or tenths", (n) => {
    expect(amountIn(french(`${n} mg`))).toContain(n)
    expect(amountIn(french(`${n} mg`, front("fr")))).toContain(n)
  })
})

describe("where two words are all that tells the language", () => {
  const short = (n: string) => `# Nootid\n\n## Dosierung\n\n- ${n} täglich\n`
  test.each(["1.000", "1,500", "2,125", "0,125"])("%s is not read", (n) => {
    expect(amountIn(short(`${n} mg`))).toContain(n)
  })
  test("but one or two digits behind a comma are tenths anywhere", () => {
    expect(amountIn(short("0,5 mg"))).toBe("0.5")
  })
})
