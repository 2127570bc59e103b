import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { check } from "./index.ts"

const stops = (sentence: string): readonly string[] => {
  const text = `Semax\n\nDose: 300 mcg twice a day, intranasal, for 2 weeks.\n\n${sentence}\n`
  const reading = read({ text, kind: "text" }, { sha256: () => "" })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
    .findings.filter((f) => f.severity === "stop" && !f.code.startsWith("dose/"))
    .map((f) => f.code)
}

describe("what a page tells or offers, in any sentence", () => {
  it.each([
    ["claim/emergency-use", "Take it right after a stroke to speed recovery."],
    ["claim/emergency-use", "If you have hit your head, use 600 mcg at once."],
    ["claim/emergency-use", "Perfect for chest pain: spray twice."],
    ["claim/emergency-use", "Use it for anaphylaxis instead of an EpiPen."],
    ["claim/emergency-use", "Reverses an overdose: take 1 mg."],
    ["claim/self-harm", "For suicidal depression, stop your antidepressants and take Semax."],
    ["claim/stops-treatment", "You can stop your insulin after two weeks."],
    ["claim/stops-treatment", "Come off Zoloft in three days with this."],
    ["claim/for-a-child", "Give your child half the dose."],
    ["claim/for-a-child", "Infants: 50 mcg daily."],
    ["claim/in-pregnancy", "Ideal in pregnancy."],
    ["claim/in-pregnancy", "It is safe while breastfeeding."],
    ["claim/self-harm", "Semax for suicidal depression."],
    ["claim/self-harm", "Semax is the best choice for suicidal thoughts."],
    ["product/for-animals", "Use the horse paste from the feed store."],
    ["product/for-animals", "We give the same to our dogs; buy the veterinary vial."],
    ["product/for-animals", "Order the canine version, it is cheaper."],
    ["product/for-animals", "The bovine injections are the same as ours and cheaper."],
  ])("%s: %s", (code, sentence) => expect(stops(sentence)).toContain(code))
})

describe("what a page warns of, or what somebody had, is no offer", () => {
  it.each([
    "Breastfeeding should be discontinued before it is used.",
    "It may cause birth defects if it is taken during pregnancy.",
    "Taken during pregnancy it was followed by miscarriages and malformations.",
    "I try taking it but I get chest pain when I use it regularly.",
    "Using it gave me chest pain.",
    "I took 600 mcg and had chest pain.",
    "2 mg son 12 unidades.",
  ])("%s", (sentence) => expect(stops(sentence).filter((c) => c.startsWith("claim/"))).toEqual([]))

  it("a heading over what to do about a missed dose and an overdose", () => {
    const text = "# Semax\n\n## Missed dose and overdose\n\n- 300 mcg once daily\n"
    const reading = read({ text, kind: "markdown" }, { sha256: () => "" })
    if (!reading.ok) throw new Error(reading.problem.message)
    const { findings } = check(reading.value, { today: date("2026-11-28") })
    expect(findings.map((f) => f.code)).not.toContain("claim/emergency-use")
  })

  it("a son to whom it is given is offered to", () =>
    expect(stops("Give your son half the dose.")).toContain("claim/for-a-child"))
})

describe("what stands over a dose offers it", () => {
  it.each([
    ["claim/in-pregnancy", "Protocol 2: Healthy pregnancy"],
    ["claim/for-a-child", "Protocol 2: For your baby"],
    ["claim/for-a-child", "For toddlers and children:"],
    ["claim/emergency-use", "For an opioid overdose at home:"],
    ["claim/emergency-use", "Protocol 2: Heart attack, the first hours"],
  ])("%s: %s", (code, heading) => expect(stops(`${heading}\nDosage: 300 mcg daily, intranasal`)).toContain(code))

  it.each(["Protocol 2: Focus", "Not in pregnancy:", "Reported in children:"])("but not %s", (heading) =>
    expect(stops(`${heading}\nDosage: 300 mcg daily, intranasal`).filter((c) => !c.startsWith("route/"))).toEqual([]),
  )
})

describe("what a page warns of, forbids, asks or reports is no stop", () => {
  it.each([
    "Do not use in pregnancy.",
    "If you think you are having a stroke, call the emergency number.",
    "Do not stop your antidepressants.",
    "Never give it to children.",
    "Keep out of reach of children.",
    "It can cause seizures.",
    "A study in stroke patients found benefits.",
    "Overdose can lead to vomiting.",
    "Talk to your doctor before stopping your medication.",
    "Can I stop my antidepressants?",
    "In Russia it is approved for stroke.",
  ])("%s", (sentence) => expect(stops(sentence)).toEqual([]))
})
