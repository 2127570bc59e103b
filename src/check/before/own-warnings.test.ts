import { expect, it } from "vitest"
import { read } from "../../read/index.ts"
import { compoundsIn } from "../../reference/index.ts"
import { type OfThemselves, ownQuestions, ownWarnings } from "./own-warnings.ts"

const opened = (text: string, protocol = 0) => {
  const reading = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  const p = reading.ok ? reading.value.protocols[protocol] : undefined
  if (!reading.ok || p === undefined) throw new Error(`no regimen in ${text}`)
  return [reading.value, p] as const
}
const page = (words: string) => `# Bacopa\n\n${words}\n\n## Dosage\n\n300 mg orally once daily\n`
const warned = (text: string, said: Partial<OfThemselves>, protocol = 0) =>
  ownWarnings(...opened(text, protocol), { conditions: [], medicines: [], ...said })

const has = (condition: string): Partial<OfThemselves> => ({ conditions: [condition] })
const takes = (medicine: string): Partial<OfThemselves> => ({ medicines: [medicine] })

it.each([
  ["## Contraindications\n\n- Pregnancy\n- Epilepsy", has("pregnancy")],
  ["## Contraindications\n\n- Pregnancy\n- Epilepsy", has("seizures")],
  ["## Contraindications\n\n- Asthma", has("lung")],
  ["## Contraindications\n\nAnyone with cancer, or taking warfarin", has("cancer")],
  ["## Contraindications\n\nAnyone with cancer, or taking warfarin", takes("warfarin")],
  ["## Contraindications\n\nMAO inhibitors, SSRIs", takes("moclobemide")],
  ["## Contraindications\n\n- MAO inhibitors\n- SSRIs", takes("sertraline")],
  ["## Who should not take it\n\nPregnant women. People with asthma.", has("asthma")],
  ["**Contraindications:** pregnancy, lupus", has("autoimmune")],
  ["Contraindications: glaucoma, prostate trouble", has("glaucoma")],
  ["Do not take during pregnancy.", has("I am pregnant")],
  ["Contraindicated in epilepsy.", has("seizures")],
  ["If you are pregnant, do not take it.", has("pregnancy")],
  ["Pregnant women, children, and people with gout should avoid it.", has("gout")],
  ["Nobody with epilepsy should take it.", has("epilepsy")],
  ["Not with high blood pressure.", has("blood-pressure")],
  ["Stay away if you have kidney disease.", has("kidney")],
  ["Safe in pregnancy, but not with epilepsy.", has("epilepsy")],
  ["Can I take it in pregnancy? No.", has("pregnancy")],
  ["Avoid if you take blood thinners.", takes("apixaban")],
  ["It should never be combined with lithium.", takes("lithium")],
  ["Not for people over 65.", { years: 80 }],
  ["The elderly should not use it.", { years: 70 }],
  ["Not suitable for under 21s.", { years: 19 }],
  ["Gegenanzeigen: Schwangerschaft", has("pregnancy")],
  ["Nicht in der Schwangerschaft anwenden.", has("pregnancy")],
  ["Contre-indications : grossesse", has("pregnancy")],
  ["No tomar durante el embarazo.", has("pregnancy")],
  ["Противопоказания: беременность, эпилепсия", has("seizures")],
])("a page that warns somebody off stops the plan of whoever says so of themselves: %j, %j", (words, said) => {
  const [stop, ...more] = warned(page(words), said)
  expect(stop).toMatchObject({ code: "plan/contraindication", severity: "stop" })
  expect(words.replaceAll("**", "")).toContain(stop?.quotes[0])
  expect(more).toEqual([])
})

it.each([
  ["Safe in pregnancy.", has("pregnancy")],
  ["Safe in pregnancy, but not with epilepsy.", has("pregnancy")],
  ["It is not contraindicated in pregnancy.", has("pregnancy")],
  ["## Contraindications\n\nNone known. Safe in pregnancy.", has("pregnancy")],
  ["Helps memory in pregnancy, but do not take it with alcohol.", has("pregnancy")],
  ["Good with high blood pressure.", has("blood-pressure")],
  ["Can I take it with asthma? Yes.", has("asthma")],
  ["Used for epilepsy in the old days.", has("epilepsy")],
  ["## Contraindications\n\n- Liver disease", has("kidney disease")],
  ["## Contraindications\n\n- Epilepsy\n\n## Benefits\n\n- Eases anxiety", has("anxiety")],
  ["Do not take during pregnancy.", has("epilepsy")],
  ["Not for people over 65.", { years: 40 }],
  ["Do not take more than 30 mg over 12 weeks.", { years: 40 }],
  ["There are no known interactions with warfarin.", takes("warfarin")],
  ["Contraindicated with warfarin.", takes("apixaban")],
])("and nobody else's: %j, %j", (words, said) => {
  expect(warned(page(words), said)).toEqual([])
})

it("keeps to the regimen of a page that the warning is about", () => {
  const two =
    "# Stack\n\n## Bacopa\n\n300 mg orally once daily\n\nNot in pregnancy.\n\n## Rhodiola\n\n200 mg orally once daily\n\nNot with epilepsy.\n"
  expect(opened(two)[0].protocols).toHaveLength(2)
  const stops = (condition: string) => [0, 1].map((n) => warned(two, has(condition), n).length)
  expect(stops("pregnancy")).toEqual([1, 0])
  expect(stops("epilepsy")).toEqual([0, 1])
})

it("asks about what the page warns of", () => {
  expect(ownQuestions(...opened(page("Not in pregnancy, and not with asthma.")))).toEqual(["pregnancy", "lung"])
})
