import fc from "fast-check"
import { expect, test } from "vitest"
import { call, conditionNames, type PlanAnswer } from "../app/index.ts"
import { browserPorts } from "../web/wire/worker/ports.ts"
import { type Ask, planInput } from "./testing/stops.ts"

const weights = { note: 1, unknown: 2, caution: 3, stop: 4 } as const

type Said = {
  readonly conditions: readonly string[]
  readonly medicines: readonly string[]
  readonly taking: readonly string[]
}

const spoon: Ask = {
  route: "oral",
  strength: "10mg/mL",
  volume: "100mL",
  permits: "oral",
  "confirm-strength": "10mg/mL",
  device: "dropper-50ul",
  dose: "10mg",
}
const partners = ["phenelzine", "Tianeptine", "L-Theanine", "Caffeine", "Noopept"]
const pageOf = (name: string) =>
  `${name}\n\nProtocols\n\n1. Evening\nDosage: 10 mg per dose, once daily\nCycle: 2 weeks\nAdministration: Oral\nStacking: Can be combined with ${partners.join(" or ")}\n`

const planned = async (name: string, { conditions, medicines, taking }: Said): Promise<PlanAnswer> => {
  const answer = await call(browserPorts, "plan", {
    ...planInput(pageOf(name), spoon),
    conditions,
    medicines,
    taking,
    notTaking: partners.filter((p) => !taking.includes(p)),
  } as never)
  if (!answer.ok) throw new Error(answer.problem.message)
  return answer.value as PlanAnswer
}

const some = (of: readonly string[]) => fc.subarray([...of], { maxLength: 3 })
const said = fc.record({
  conditions: some(conditionNames),
  medicines: some([
    "sertraline",
    "warfarin",
    "ibuprofen",
    "lisinopril",
    "ethinylestradiol",
    "alprazolam",
    "Prozac",
    "insulin",
    "lithium",
  ]),
  taking: some(partners),
})
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]

test("whatever else is declared or taken, a plan gets no milder", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("5-HTP", "Modafinil", "Melatonin", "Semax", "Vorantane"),
      said,
      said,
      async (name, less, more) => {
        const all: Said = {
          conditions: union(less.conditions, more.conditions),
          medicines: union(less.medicines, more.medicines),
          taking: union(less.taking, more.taking),
        }
        const [before, after] = [await planned(name, less), await planned(name, all)]
        const stops = (p: PlanAnswer) => new Set(p.findings.filter((f) => f.severity === "stop").map((f) => f.code))
        expect([...stops(before)].filter((code) => !stops(after).has(code))).toEqual([])
        expect(after.delivery.possible && !before.delivery.possible).toBe(false)
        const worst = (p: PlanAnswer) => Math.max(0, ...p.findings.map((f) => weights[f.severity]))
        expect(worst(after)).toBeGreaterThanOrEqual(worst(before))
      },
    ),
    { numRuns: 80 },
  )
}, 60_000)
