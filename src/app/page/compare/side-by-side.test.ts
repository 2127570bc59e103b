import { describe, expect, it } from "vitest"
import { brand } from "../../../base/index.ts"
import { TestHouse } from "../../testing/house.ts"

const { ask: done, call } = new TestHouse()
const rowsOf = async (...dosage: string[]) =>
  (
    await done("compare", {
      pages: dosage.map((d) => ({ content: `# Testamin\n\n## Dosing\n\n### First\n${d}\n`, name: "page.md" })),
    })
  ).rows
const daily = async (dosage: string) => (await rowsOf(`Dosage: ${dosage}`))[0]?.perDay

describe("a day's amount", () => {
  it.each([
    ["300–600 mcg per dose, 1–3 times daily", "300", "1800", "mcg"],
    ["0.1 mg per dose, three times daily", "0.3", "0.3", "mg"],
    ["500 mg per day", "500", "500", "mg"],
    ["2 mg per week", "2/7", "2/7", "mg"],
    ["5 mg per dose, 2 times a week", "10/7", "10/7", "mg"],
    ["250 mcg per dose, every other day", "125", "125", "mcg"],
    ["50 mg per dose, every 8 hours", "150", "150", "mg"],
    ["10 IU per dose, once daily", "10", "10", "IU"],
  ])("of %s", async (dosage, low, high, unit) => {
    expect(await daily(dosage)).toEqual({ low, high, unit })
  })

  it.each(["5 mg/kg daily", "100 mcg per nostril, twice daily", "100 mcg per spray, twice daily", "300 mcg per dose"])(
    "is left open by %s",
    async (dosage) => expect(await daily(dosage)).toBeNull(),
  )
})

describe("pages side by side", () => {
  it("stand in the order they were given, each with course, route and what one spray carries", async () => {
    const rows = await rowsOf(
      "Dosage: 100 mcg per spray, twice daily\nCycle: 4–6 weeks\nAdministration: intranasal",
      "Dosage: 2 mg per day\nAdministration: oral",
    )
    expect(rows.map((r) => [r.page, r.protocol, r.perSpray?.low ?? null, r.cycle, r.routes])).toEqual([
      [1, 1, "100", { low: 4, high: 6, unit: "week" }, ["intranasal"]],
      [2, 1, null, null, ["oral"]],
    ])
  })

  it("may be kept ones, with what was put right in them", async () => {
    await done("save-page", { id: brand("p"), page: { content: "# Testamin\n\n## Dosing\n\nDosage: 5 mg daily\n" } })
    const dose = { low: 3, high: 3, unit: "mg", per: "day", perKg: false, upTo: false, approx: false }
    await done("correct", { page: brand("p"), protocol: 1, field: "dose", value: dose })
    const { rows } = await done("compare", { pages: [{ kept: brand("p") }] })
    expect(rows[0]?.perDay).toEqual({ low: "3", high: "3", unit: "mg" })
    expect(await call("compare", { pages: [{ kept: brand("none") }] })).toMatchObject({
      ok: false,
      problem: { code: "page/not-kept" },
    })
  })
})
