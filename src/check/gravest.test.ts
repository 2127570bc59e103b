import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { compoundsIn } from "../reference/index.ts"
import { check } from "./index.ts"

const lead = (text: string) => {
  const reading = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") }).lead
}

// The gravest first; each is held against everything below it.
const lines: readonly (readonly [says: RegExp, line: string])[] = [
  [/overheats/, "DNP 200 mg by mouth once daily for 14 days"],
  [/common painkillers and blood pressure/, "Lithium 600 mg by mouth twice daily"],
  [/A stroke is an emergency/, "After a stroke: Semax 600 mcg intranasal twice daily"],
  [/TB-500/, "TB-500 2.5 mg subcutaneous twice a week"],
  [/with 5-HTP|5-HTP with/i, "Moclobemide 150 mg twice daily, together with 5-HTP 100 mg at night"],
  [/bromelain/i, "Bromelain 500 mg by mouth once daily"],
]

const page = (order: readonly number[]): string =>
  `# What I run\n\n${order.map((n) => `## Line ${n + 1}\n\n- ${lines[n]?.[1]}\n`).join("\n")}`

const pairs = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 3],
  [1, 2],
  [2, 3],
  [0, 5],
  [3, 5],
  [2, 5],
] as const

describe("the stop about what kills first", () => {
  it.each(pairs)("stands first of lines %i and %i, in either order", (worse, milder) => {
    for (const order of [
      [worse, milder],
      [milder, worse],
    ])
      expect(lead(page(order))[0]?.message).toMatch(lines[worse]?.[0] ?? /never/)
  })

  it.each([
    [0, 1, 3],
    [0, 3, 5],
    [0, 2, 3],
    [1, 2, 3],
  ])("stands first of lines %i, %i and %i, in every order", (a, b, c) => {
    for (const order of [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ])
      expect(lead(page(order))[0]?.message).toMatch(lines[a]?.[0] ?? /never/)
  })
})
