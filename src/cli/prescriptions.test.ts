import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { PlanAnswer } from "../app/index.ts"
import { main } from "./main.ts"

const folder = mkdtempSync(join(tmpdir(), "prescribed-"))
const run = async (protocol: object, flags: readonly string[]): Promise<PlanAnswer> => {
  const file = join(folder, "p.json")
  writeFileSync(file, JSON.stringify(protocol))
  const out: string[] = []
  const err: string[] = []
  const io = { out: (t: string) => void out.push(t), err: (t: string) => void err.push(t) }
  const args = ["plan", "--protocol-file", file, "--now", "2026-11-28T12:00:00Z", "--zone", "UTC", "--json", ...flags]
  expect([await main(args, io), err.join("")]).toEqual([0, ""])
  return JSON.parse(out.join(""))
}
const stops = (p: PlanAnswer) => p.findings.filter((f) => f.severity === "stop").map((f) => f.code)

const pieces = (each: string) => ["--each", `${each} per capsule`, "--permits", "oral", "--confirm-strength", each]
const oral = (each: string, dose: string, times: string) => [
  "--route",
  "oral",
  ...pieces(each),
  "--dose",
  dose,
  "--times",
  times,
  "--start",
  "2026-12-01",
  "--days",
  "5",
]
const typed = (compound: string, low: number, high: number, times: number, prescriber?: string) => ({
  compound,
  dose: { low, high, unit: "mg", per: "dose" },
  frequency: { low: times, high: times, per: "day" },
  routes: ["oral"],
  ...(prescriber ? { prescriber } : {}),
})

describe("a prescription of something that is never planned from a page", () => {
  it("is kept exactly as it was prescribed, with its warning first", async () => {
    for (const [compound, mg, times, at] of [
      ["Lithium", 300, 2, "08:00,20:00"],
      ["Oxycodone", 5, 3, "08:00,14:00,20:00"],
      ["Morphine", 10, 2, "08:00,20:00"],
    ] as const) {
      const p = await run(typed(compound, mg, mg, times, "Dr A. Bergmann"), oral(`${mg}mg`, `${mg}mg`, at))
      expect([compound, stops(p), p.doses.length]).toEqual([compound, [], 5 * times])
      expect(p.warnings[0]?.code).toBe("plan/as-prescribed")
      expect(p.warnings[0]?.message).toContain("exactly as Dr A. Bergmann prescribed it")
    }
  })

  it("is refused without the one who prescribed it, and the sentence says what is missing", async () => {
    const p = await run(typed("Lithium", 300, 300, 2), oral("300mg", "300mg", "08:00,20:00"))
    expect([stops(p), p.doses, p.delivery.possible]).toEqual([["plan/barred-compound"], [], false])
    expect(p.findings[0]?.message).toContain("say who prescribed it")
    const said = await run(typed("Lithium", 300, 300, 2), [
      ...oral("300mg", "300mg", "08:00,20:00"),
      "--prescriber",
      "Dr A",
    ])
    expect(stops(said)).toEqual([])
  })

  it("leaves nothing to choose: no range, no other dose, no other rhythm", async () => {
    const by = "Dr A. Bergmann"
    for (const [protocol, flags] of [
      [typed("Lithium", 300, 600, 2, by), oral("300mg", "300mg", "08:00,20:00")],
      [typed("Lithium", 600, 600, 2, by), oral("300mg", "300mg", "08:00,20:00")],
      [typed("Lithium", 300, 300, 2, by), oral("300mg", "300mg", "08:00")],
      [{ ...typed("Lithium", 300, 300, 2, by), frequency: null }, oral("300mg", "300mg", "08:00")],
    ] as const) {
      const p = await run(protocol, flags)
      expect([stops(p).includes("plan/not-as-prescribed"), p.doses]).toEqual([true, []])
    }
  })

  it("stays within the label's ceiling", async () => {
    const p = await run(typed("Lithium", 2700, 2700, 2, "Dr A"), oral("2700mg", "2700mg", "08:00,20:00"))
    expect([stops(p), p.doses]).toEqual([["plan/above-ceiling"], []])
  })

  it.each([
    ["Oxycodone", 40, 2, "08:00,20:00"],
    ["Morphine", 60, 2, "08:00,20:00"],
    ["Methadone", 80, 1, "08:00"],
    ["Fluoxetine", 80, 1, "08:00"],
    ["Propranolol", 80, 3, "08:00,14:00,20:00"],
    ["Selegiline", 5, 2, "08:00,12:00"],
    ["Spironolactone", 400, 1, "08:00"],
    ["Trazodone", 300, 2, "08:00,20:00"],
    ["Hydrocortisone", 50, 2, "08:00,16:00"],
    ["Colchicine", 0.6, 4, "08:00,12:00,16:00,20:00"],
  ] as const)(
    "keeps what a prescriber gives above a guideline's figure or a label's other use: %s %s mg",
    async (compound, mg, times, at) => {
      const p = await run(typed(compound, mg, mg, times, "Dr A"), oral(`${mg}mg`, `${mg}mg`, at))
      expect([stops(p), p.doses.length]).toEqual([[], 5 * times])
    },
  )

  it.each([
    ["Niacin", 1000, 1],
    ["Niacinamide", 500, 2],
    ["Vitamin B6", 100, 1],
    ["Folic acid", 15, 1],
    ["Vitamin K1", 10, 1],
    ["Vitamin E", 800, 1],
    ["Iron", 100, 3],
    ["Vitamin B12", 2, 1],
    ["Zinc", 50, 3],
    ["Calcium", 1000, 3],
  ] as const)(
    "keeps a vitamin or mineral that is prescribed above a limit for food: %s %s mg",
    async (compound, mg, times) => {
      const at = ["08:00", "14:00", "20:00"].slice(0, times).join(",")
      const p = await run(typed(compound, mg, mg, times, "Dr A"), oral(`${mg}mg`, `${mg}mg`, at))
      expect([stops(p), p.doses.length]).toEqual([[], 5 * times])
    },
  )

  it("keeps no vitamin that poisons, whoever prescribed it, and none above ten times without a prescriber", async () => {
    const much = await run(typed("Niacin", 2000, 2000, 2, "Dr A"), oral("2000mg", "2000mg", "08:00,20:00"))
    expect([stops(much), much.doses]).toEqual([["dose/ten-times-ceiling"], []])
    const alone = await run(typed("Niacin", 1000, 1000, 1), oral("1000mg", "1000mg", "08:00"))
    expect([stops(alone), alone.doses]).toEqual([["dose/ten-times-ceiling"], []])
  })

  it("warns above a guideline's figure, and refuses what can only be a slip of the pen", async () => {
    const high = await run(typed("Morphine", 60, 60, 2, "Dr A"), oral("60mg", "60mg", "08:00,20:00"))
    expect(high.findings.map((f) => f.code)).toContain("plan/above-threshold")
    const slip = await run(typed("Morphine", 600, 600, 2, "Dr A"), oral("600mg", "600mg", "08:00,20:00"))
    expect([stops(slip), slip.doses]).toEqual([["plan/above-ceiling"], []])
    const heart = await run(typed("Amlodipine", 80, 80, 1, "Dr A"), oral("80mg", "80mg", "08:00"))
    expect([stops(heart), heart.doses]).toEqual([["plan/above-ceiling"], []])
  })

  it("lifts no bar that holds for everybody, and none of a declared medicine", async () => {
    const dnp = await run(typed("DNP", 100, 100, 1, "Dr A"), oral("100mg", "100mg", "08:00"))
    expect(stops(dnp)).toEqual(["plan/barred-compound"])
    const with_ = [...oral("5mg", "5mg", "08:00"), "--medicine", "alprazolam"]
    expect((await run(typed("Oxycodone", 5, 5, 1, "Dr A"), with_)).doses).toEqual([])
  })

  it("comes from FHIR with its requester", async () => {
    const request = (more: object) => ({
      resourceType: "MedicationRequest",
      status: "active",
      intent: "order",
      medicationCodeableConcept: { text: "Methotrexate" },
      dosageInstruction: [
        {
          timing: {
            repeat: {
              frequency: 1,
              period: 1,
              periodUnit: "wk",
              dayOfWeek: ["mon"],
              timeOfDay: ["08:00:00"],
              boundsPeriod: { start: "2026-11-30", end: "2026-12-27" },
            },
          },
          route: { text: "oral" },
          doseAndRate: [{ doseQuantity: { value: 10, code: "mg", unit: "mg" } }],
        },
      ],
      ...more,
    })
    const kept = await run(request({ requester: { display: "Dr A. Bergmann" } }), pieces("10mg"))
    expect([stops(kept), kept.doses.length]).toEqual([[], 4])
    expect(kept.warnings[0]?.message).toContain("Dr A. Bergmann")
    expect((await run(request({}), pieces("10mg"))).doses).toEqual([])
  })
})
