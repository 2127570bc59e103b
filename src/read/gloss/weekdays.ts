import type { Table } from "./tongue.ts"

const ENGLISH = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const

type Week = {
  readonly full: readonly string[]
  readonly forms: (day: string) => readonly string[]
  readonly each: (day: string) => readonly string[]
  readonly short: readonly string[]
  readonly and: string
}

/** The days of a week, in the order of the week: in full, as "every Monday", and two or three of their short forms in a row. */
export const weekdayTable = ({ full, forms, each, short, and }: Week): Table => {
  const table: Record<string, string> = {}
  for (const [k, day] of full.entries()) {
    for (const f of forms(day)) table[f] = ENGLISH[k] ?? ""
    for (const f of each(day)) table[f] = `every ${ENGLISH[k]}`
  }
  const rows = short.flatMap((_, a) =>
    short.flatMap((_, b) => (b <= a ? [] : [[a, b], ...short.flatMap((_, c) => (c <= b ? [] : [[a, b, c]]))])),
  )
  for (const row of rows)
    for (const mark of ["/", ",", "+", "-", and]) {
      // "Mo-Fr" is a stretch, and "Mo-Mi-Fr" a list.
      const list = row.map((k) => ENGLISH[k]).join(mark === "-" && row.length === 2 ? "-" : "/")
      const said = row.map((k) => short[k])
      table[said.join(` ${mark} `)] = list
      if (mark === and && said.length === 3) table[`${said[0]} , ${said[1]} ${and} ${said[2]}`] = list
    }
  return table
}
