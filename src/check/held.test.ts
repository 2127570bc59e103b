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

const headed = (words: string) => `# Slimorex\n\n${words}\n\n## Dosage\n\n350 mg orally once daily\n`
const bare = (words: string) => headed(words).replace(/^#+ /gmu, "")

const SAID = [
  "## Ingredients\n\nMagnesium, L-theanine, phenibut",
  "## Ingredients\n\nPhenibut",
  "## Ingredients\n\nMagnesium\n\nGelatin\n\nPhenibut",
  "## Composition\n\nMagnesium, tianeptine, zinc",
  "## What is inside\n\nMagnesium, DNP",
  "## What's inside each capsule\n\nMagnesium, DNP",
  "## Other ingredients\n\nGelatin, phenibut",
  "## Proprietary blend\n\nMagnesium, phenibut",
  "## Supplement facts\n\nMagnesium, phenibut",
  "## Inhaltsstoffe\n\nMagnesium, Phenibut",
  "## Состав\n\nМагний, фенибут",
  "Blend of magnesium, theanine and phenibut.",
  "A proprietary mix of magnesium and phenibut",
  "Our formula combines magnesium with phenibut.",
  "Magnesium plus phenibut in one capsule.",
]

it.each([...SAID.map(headed), ...SAID.map(bare)])(
  "a list without full stops is all looked through, though a line of it may pass for a heading: %j",
  (text) => {
    expect(stops(text)).toContain("product/not-plannable")
  },
)

const OTHERWISE = [
  "## Ingredients\n\nMagnesium, zinc\n\nNo phenibut",
  "## Ingredients\n\nMagnesium\n\n## Avoid with\n\nMethotrexate, lithium",
  "## Ingredients\n\nMagnesium\n\n## Interactions\n\nMethotrexate, lithium",
  "## Ingredients\n\nMagnesium\n\n## Compared with others\n\nPhenibut",
  "Blend of magnesium and zinc without phenibut.",
]

it.each([...OTHERWISE.map(headed), ...OTHERWISE.map(bare)])("a list ends where another begins: %j", (text) => {
  expect(stops(text)).toEqual([])
})

it("what a product holds is put beside its partners", () => {
  const text = dosed("Ingredients: 5-HTP\n\nStack with Prozac.")
  expect(stops(text)).toContain("stack/pair-major")
})
