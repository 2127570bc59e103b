import { describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { read } from "../../read/index.ts"
import { compoundsIn, shippedFacts } from "../../reference/index.ts"
import { check } from "../index.ts"

const checked = (name: string) => {
  const reading = read(
    { text: `# ${name}\n\n- Dose: 10 mg once daily\n- Duration: 4 weeks\n`, kind: "markdown" },
    { sha256: () => "", names: compoundsIn },
  )
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
}

describe("a name one slip of the pen away from a known one", () => {
  it.each([
    ["Clenbuterrol", "clenbuterol"],
    ["Methotrexite", "methotrexate"],
    ["Levothyroxone", "levothyroxine"],
    ["Oxycodune", "oxycodone"],
    ["Phenibutt", "phenibut"],
    ["Tianeptone", "Tianeptine"],
    ["Modafinl", "Modafinil"],
    ["Modafiinl", "Modafinil"],
  ])("%s may be %s", (name, meant) => {
    const near = shippedFacts.nearest(name)?.name
    expect(near?.toLowerCase()).toBe(meant.toLowerCase())
    const { findings, lead } = checked(name)
    expect(findings.map((f) => f.code)).toContain("compound/near-name")
    expect(findings.find((f) => f.code === "compound/near-name")?.message).toContain(name)
    expect(lead.map((f) => f.severity)).not.toEqual([])
  })

  it.each(["Clenbuterrol", "Methotrexite", "Levothyroxone", "Oxycodune", "Tianeptone"])(
    "%s is refused as what it may be",
    (name) => {
      expect(checked(name).findings.filter((f) => f.severity === "stop")).not.toEqual([])
    },
  )

  it.each(["Methotrexat", "Levotiroxina", "оксикодон", "Tianeptin", "metotrexato", "трамадол"])(
    "%s is the name of another language, and refused as what it is",
    (name) => {
      const { findings } = checked(name)
      expect(findings.map((f) => f.code)).not.toContain("compound/near-name")
      expect(findings.filter((f) => f.severity === "stop")).not.toEqual([])
    },
  )

  it.each(["Clarity", "Program", "Semac", "Attention", "Vitamin K4", "IGF-2", "Quelbrin", "Modafinil", "Cycle 2"])(
    "%s is no other thing’s name",
    (name) => expect(shippedFacts.nearest(name)).toBeUndefined(),
  )

  it("is still said to be unknown, and is no compound of the facts", () => {
    const { unknown } = checked("Modafinl")
    expect(unknown.map((u) => u.name)).toEqual(["Modafinl"])
    expect(shippedFacts.compoundNamed("Modafinl")).toBeUndefined()
  })
})
