import { describe, expect, test } from "vitest"
import { settled, showExact } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"
import { otherLanguage } from "./languages.ts"

const page = (text: string) => {
  const r = read({ text }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("a page in another language", () => {
  test.each([
    ["# Nootide\n\nNeem 20 mg per dag bij het ontbijt, niet voor het slapen.", "Dutch"],
    ["# Nootide\n\nTomar 20 mg por dia, antes das refeições e com água.", "Portuguese"],
    ["# Nootide\n\nAssumere 20 mg al giorno, prima dei pasti.", "Italian"],
    ["# Nootide\n\nZwykle 20 mg na dzień, rano z posiłkiem.", "Polish"],
    ["# Нутід\n\nПриймати 5 мг на день, їжа не впливає: двічі на тиждень, ціна інша.", "Ukrainian"],
    ["# Нутид\n\nДозата е 5 мг дневно, сутрин преди хранене, общо 4 седмици, за всеки ден съвет.", "Bulgarian"],
    ["# ヌーチド\n\n1日20mgを朝に服用します。", "Japanese"],
  ])("%j is in %s: no regimen, every amount among what was not read, and it says so", (text, language) => {
    const r = page(text)
    expect(r.protocols).toEqual([])
    expect(r.unread.length).toBe(text.match(/\d+ ?(?:mg|g|мг)/gu)?.length)
    for (const u of r.unread) expect(u.why).toContain(language)
    expect(r.problems.map((p) => p.code)).toContain("read/language")
  })

  test.each([
    ["# Nootid\n\n**Dosierung:** 150-300 mg täglich", "German", [["150", "300"]]],
    [
      "# Plan diario\n\n| Suplemento | Dosis |\n|---|---|\n| Colágeno | 6-9 g |\n| Magnesio | 250 mg |",
      "Spanish",
      [
        ["6", "9"],
        ["250", "250"],
      ],
    ],
    ["# Нутид\n\nПринимать 5 мг в день, курс 4 недели.", "Russian", [["5", "5"]]],
  ])("%j is in %s, and is read", (text, language, doses) => {
    expect(otherLanguage(text, null)?.name).toBe(language)
    const read = page(text).protocols.map((p) => settled(p.dose))
    expect(read.map((d) => d && [showExact(d.low), showExact(d.high)])).toEqual(doses)
  })

  test.each([
    "# Nootide\n\n## Dosage\n\n250 mcg daily for 4 weeks.",
    "# Nootide\n\n## Dosage\n\n- 250 mcg",
    "# Ward list\n\n## Dosage\n\n- Ibuprofen 400 mg PO bid, a PO b PO",
    "# Nootide\n\nA la carte: 250 mcg once a day, per os.",
    "# Dosierungsübersicht / dose overview\n\nTake 250 mcg once daily with food.",
  ])("%j is English", (text) => {
    expect(otherLanguage(text, null)).toBeNull()
    expect(page(text).protocols).toHaveLength(1)
  })

  test("its words decide, not what it says of itself", () => {
    expect(otherLanguage("Take 20 mg once a day with food, for 4 weeks.", "de")).toBeNull()
  })
})
