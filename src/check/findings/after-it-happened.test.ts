import { describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { read } from "../../read/index.ts"
import { check } from "../check.ts"

const emergencies = (line: string): readonly string[] => {
  const text = `# Selank\n\n## Dosage\n\nTake 250 mcg intranasally once daily for 14 days.\n\n## Notes\n\n${line}\n`
  const reading = read({ text, kind: "markdown" }, { sha256: () => "" })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
    .findings.filter((f) => f.code === "claim/emergency-use" && f.severity === "stop")
    .map((f) => f.message)
}

describe("what a page tells its reader to take because an emergency happened", () => {
  it.each([
    "After an overdose take 250 mcg Selank twice daily.",
    "For an overdose of sleeping tablets: Selank 500 mcg into the nose.",
    "If you had a stroke, inject 2 mg daily for 10 days.",
    "If you have had a seizure, spray 250 mcg every 6 hours.",
    "If you've just had a heart attack, take 1 mg at once.",
    "Had a heart attack? Inject 4 mg daily for two weeks.",
    "Overdosed on caffeine? Take 500 mcg.",
    "Following a heart attack, take 500 mcg twice daily.",
    "In case of overdose take 750 mcg.",
    "In the event of a seizure, spray 250 mcg into each nostril.",
    "When a friend has overdosed, spray 750 mcg.",
    "Should you have suffered a concussion, start 500 mcg within a day.",
    "If your father had a stroke, give him 3 mg a day.",
    "To reverse an overdose, inject 5 mg.",
    "If chest pain starts, take 1 mg by mouth.",
  ])("%s", (line) => {
    expect(emergencies(line).join(" ")).toMatch(/call the emergency number|poisons line/)
  })

  it.each([
    "In case of overdose call a poisons line.",
    "If you had a stroke, do not use it.",
    "If you have had a seizure or a heart attack, ask a doctor first.",
    "People who have had a heart attack must not take 500 mcg.",
    "Had a stroke? Ask whoever treats you first.",
    "Can it cause seizures? Take no more than 250 mcg.",
    "The maximum is 500 mcg a day to prevent an overdose.",
    "Keep 250 mcg vials away from children: accidental overdose.",
    "Not for use within six months of a heart attack.",
    "In the event of an overdose, contact a doctor; no antidote is known.",
  ])("and nothing that it warns of: %s", (line) => {
    expect(emergencies(line)).toEqual([])
  })
})
