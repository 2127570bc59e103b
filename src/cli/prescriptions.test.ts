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
