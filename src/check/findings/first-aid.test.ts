import { describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { read } from "../../read/index.ts"
import { compoundsIn } from "../../reference/index.ts"
import { check } from "../check.ts"

const codes = (text: string) => {
  const reading = read({ text, kind: "text" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
    .findings.filter((f) => f.severity === "stop" || f.code === "claim/first-aid")
    .map((f) => f.code)
}

describe("first aid until help comes", () => {
  it.each([
    "Naloxone\nNaloxone reverses an opioid overdose. Give 4 mg in one nostril. Call 911.",
    "Naloxone nasal spray\n\nNaloxone reverses an overdose. Spray 4 mg into one nostril and call 911 at once.",
    "Narcan stops an overdose: call an ambulance and spray 4 mg into one nostril.",
    "Kloxxado\nCall 112. Use one spray for an overdose.",
    "Nyxoid\nUse it at the first sign of an overdose and phone 999.",
    "Naloxone\nGive one dose for a suspected overdose.\nCall emergency services.\nGive another after 3 minutes.",
    "Aspirin\nWhile waiting for the ambulance with a heart attack, chew 300 mg aspirin.",
    "Aspirin\nHeart attack? Dial 911 first. Then chew 325 mg for a heart attack.",
    "Prenoxad\nInject 0.4 mg for an overdose after calling 999.",
    "Evzio treats an overdose: inject it and get emergency help.",
  ])("is no offer: %j", (text) => {
    expect(codes(text)).not.toContain("claim/emergency-use")
  })

  it("is a caution, which sends for help first", () => {
    expect(codes("Naloxone\nNaloxone reverses an opioid overdose. Give 4 mg in one nostril. Call 911.")).toEqual([
      "claim/first-aid",
    ])
  })

  it.each([
    "Naloxone\nReverses an overdose at home: give 4 mg. No ambulance is needed.",
    "Naloxone\nReverses an overdose. Give 4 mg instead of calling 911.",
    "Naloxone\nGive 4 mg for an overdose. You don't need to call 911.",
    "Naloxone\nReverses an overdose: take 4 mg.",
    "Semax\nReverses an overdose: take 1 mg. Call 911.",
    "Milk thistle\nTake 2 g for an overdose. Then call an ambulance.",
    "Aspirin\nTake 300 mg for a stroke. Then call 911.",
  ])("is what the facts know as such, with help on the way: %j is a stop", (text) => {
    expect(codes(text)).toContain("claim/emergency-use")
  })
})

describe("a lower risk that is promised", () => {
  it.each([
    "Lower the risk of stroke",
    "Reduce your risk of heart attack",
    "For heart attack prevention",
    "Stroke prevention",
    "Prevents heart attack and stroke",
    "Protects against stroke",
    "Cut your chance of a heart attack",
    "Halves the risk of a first stroke",
    "Lowers stroke risk",
    "Guards the heart against heart attacks",
    "Schlaganfallrisiko senken",
    "Schützt vor Schlaganfall und Herzinfarkt",
    "Prévenir un AVC",
    "Reducir el riesgo de ictus",
    "Профилактика инсульта",
    "Снижает риск инсульта",
  ])("is no emergency, as a heading over a dose: %s", (heading) => {
    for (const text of [
      `Omega-3\n\nProtocol 1: ${heading}\nDosage: 1 g daily, oral`,
      `# Omega-3\n\n## ${heading}\n\n- Dose: 1 g daily\n`,
      `Omega-3\n\n${heading}: take 1 g daily.\n`,
    ])
      expect([text, codes(text)]).toEqual([text, []])
  })

  it.each([
    "Stroke recovery",
    "After a heart attack",
    "Prevent a second stroke",
    "Prevents another stroke",
    "Reduce damage from a stroke",
    "Heart attack, the first hours",
    "Protects the brain during a stroke",
    "Nach Schlaganfall",
    "Récupération après AVC",
    "После инсульта",
    "Prevents suicide",
  ])("but what has happened is one: %s", (heading) => {
    const text = `Omega-3\n\nProtocol 1: ${heading}\nDosage: 1 g daily, oral`
    expect(codes(text).filter((c) => c.startsWith("claim/"))).not.toEqual([])
  })
})
