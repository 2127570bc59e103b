import { fail, ok, type Result } from "../base/index.ts"
import { isMissing } from "./csv.ts"

/** Turns the two labels of a condition column into 1 (on) and 0 (off), NaN where blank. `on` names the label that is on;
 *  without it only labels that say so themselves are understood. */
export const whichIsOn = (cells: readonly string[], name: string, on: string | undefined): Result<Float64Array> => {
  const labels = [...new Set(cells.filter((c) => !isMissing(c)))]
  if (labels.length > 2)
    return fail(
      "learn/condition",
      `Column "${name}" has ${labels.length} different values (${labels.slice(0, 4).join(", ")}${labels.length > 4 ? " …" : ""}); on or off needs exactly two.`,
      { path: name },
    )
  const marked = on === undefined ? labels.find((l) => saysOn.test(l)) : labels.find((l) => same(l, on))
  if (on !== undefined && marked === undefined && labels.length === 2)
    return fail("learn/condition", `Column "${name}" never says "${on}"; its values are ${labels.join(" and ")}.`, {
      path: name,
    })
  const off = labels.find((l) => saysOff.test(l))
  if (on === undefined && marked === undefined && off === undefined)
    return fail("learn/condition", `Which of ${labels.join(" and ")} in column "${name}" is on? Say so with --on.`, {
      path: name,
    })
  const isOn = (cell: string): boolean =>
    marked === undefined ? on === undefined && !same(cell, off ?? "") : same(cell, marked)
  return ok(Float64Array.from(cells, (c) => (isMissing(c) ? Number.NaN : isOn(c) ? 1 : 0)))
}

/** A label that says by itself that it is on. */
export const saysOn = /^(1|1\.0|on|yes|true|active|treatment|treated|drug)$/i
/** A label that says by itself that it is off. */
export const saysOff = /^(0|0\.0|off|no|false|placebo|control|baseline|none)$/i

/** Two ways to write one label: letter case aside, and 1 for 1.0. */
export const same = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || (a !== "" && b !== "" && Number(a) === Number(b))
