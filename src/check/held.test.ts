import { expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { compoundsIn } from "../reference/index.ts"
import { check } from "./check.ts"

const stops = (text: string) => {
  const reading = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
    .findings.filter((f) => f.severity === "stop")
    .map((f) => f.code)
}

const dosed = (words: string) => `Slimorex\n\nDose: 350 mg daily, oral\n\n${words}\n`

it.each([
  "Slimorex (DNP)\n\nDose: 350 mg daily, oral\n",
  "Dr Ober's tablets (methotrexate)\n\nDose: 350 mg daily, oral\n",
  "# Slimorex (contains DNP)\n\nDose: 350 mg daily, oral\n",
  ...[
    "Ingredients: DNP",
    "Ingredients: caffeine, DNP, green tea",
    "Active ingredient: dinitrophenol",
    "**Active ingredients:** DNP 100 mg, caffeine",
    "Ingredients:\n\n- caffeine\n- DNP",
    "## Ingredients\n\n- caffeine\n- DNP",
    "## Ingredients\n\ncaffeine, DNP",
    "Ingredients - DNP",
    "Contains DNP.",
    "Contains caffeine and DNP",
    "Each capsule contains DNP.",
    "It contains DNP, and is not for children.",
    "A brand of DNP.",
    "Slimorex is a DNP product.",
    "Slimorex is DNP.",
    "Slimorex is a brand name of methotrexate.",
    "This product is pure DNP.",
    "It's DNP.",
    "It is alprazolam.",
    "it is alprazolam",
    "Active substance: tramadol hydrochloride",
    "Generic name: tramadol",
    "Principe actif : méthotrexate",
    "Composition : méthotrexate",
    "Wirkstoff: Methotrexat",
    "Enthält Methotrexat.",
    "Действующее вещество: трамадол",
    "Principio activo: tramadol",
    "Contiene tramadol.",
    "Also known as phenibut",
    "Also called DNP.",
    "Made from kratom leaf",
    "These drops are made with kratom.",
  ].map(dosed),
])("a page that says what its product is or holds is refused for it: %j", (text) => {
  expect(stops(text)).toContain("product/not-plannable")
})

it.each([
  "DNP-free Slimorex\n\nDose: 350 mg daily, oral\n",
  "Lithium-free drops\n\nDose: 350 mg daily, oral\n",
  "Codeine-free syrup\n\nDose: 10 mL daily, oral\n",
  "Lithium-ion massager\n\nDose: 10 minutes daily\n",
  ...[
    "DNP-free.",
    "It does not contain DNP.",
    "Does not contain DNP.",
    "Contains no DNP.",
    "Ingredients: caffeine. No DNP.",
    "Ingredients: no DNP, no lithium",
    "A codeine-free syrup.",
    "Unlike DNP, it is mild.",
    "It is unlike DNP.",
    "It is not DNP.",
    "It is safer than DNP.",
    "It may contain traces of DNP.",
    "Some fakes contain DNP.",
    "It contains caffeine, which interacts with methotrexate.",
    "Free of DNP",
    "## Ingredients\n\n- caffeine\n\n## Warnings\n\n- tell your doctor about methotrexate",
  ].map(dosed),
])("a page that says that it is not, or that names it otherwise, is not: %j", (text) => {
  expect(stops(text)).toEqual([])
})

it("what a product holds is put beside its partners", () => {
  const text = dosed("Ingredients: 5-HTP\n\nStack with Prozac.")
  expect(stops(text)).toContain("stack/pair-major")
})
