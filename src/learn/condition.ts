import { fail, ok, type Result } from "../base/index.ts"
import { isMissing } from "./csv.ts"

/** What the labels of a condition mean, where somebody said so. `off` may be "blank": then a blank cell is off. */
export type Labels = { readonly on?: string | undefined; readonly off?: string | undefined }

/** The condition of every row: 1 on, 0 off, NaN where blank or neither. `resting` marks rows that say nothing was taken for now (washout), and
 *  `other` counts the rows of every further label. */
export type Arms = {
  readonly arm: Float64Array
  readonly resting: readonly boolean[]
  readonly other: ReadonlyMap<string, number>
}

/** Turns the labels of a condition column into on and off. Without being told, only labels that say so themselves are understood, and rows that say
 *  washout are neither. A column that lists several things a day (work | capsule) is on where one of them is the label that is on. */
export const armsOfColumn = (
  cells: readonly string[],
  name: string,
  { on, off }: Labels,
  blankMay: "be off" | "only be missing" = "be off",
): Result<Arms> => {
  const all = [...new Set(cells.filter((c) => !isMissing(c)))]
  const lists = all.some((l) => /\s\|\s|;/.test(l))
  if (lists && (on === undefined || !all.some((l) => same(l, on)))) return fromLists(cells, all, name, { on, off })
  const blankIsOff = off !== undefined && /^(blank|empty|)$/i.test(off)
  const labels = all.filter((l) => !saysRest.test(l) || same(l, on ?? "") || same(l, off ?? ""))
  const asked = [on, blankIsOff ? undefined : off]
  const never = asked.find((a) => a !== undefined && !all.some((l) => same(l, a)))
  if (never !== undefined && (labels.length > 1 || never === off))
    return fail("learn/condition", `Column "${name}" never says "${never}"; its values are ${listed(all)}.`, {
      path: name,
    })
  if (labels.length > 2 && (on === undefined || off === undefined))
    return fail(
      "learn/condition",
      `Column "${name}" has ${labels.length} different values (${listed(labels)}); say which two to compare with --on and --off; rows of the others are then left out.`,
      { path: name },
    )
  if (
    blankMay === "be off" &&
    labels.length === 1 &&
    !blankIsOff &&
    cells.some(isMissing) &&
    saysOff.test(labels[0] as string) === false
  )
    return fail(
      "learn/condition",
      `Column "${name}" says "${labels[0]}" or nothing; if a blank there means off, say so with --off blank.`,
      { path: name },
    )
  const two = pairOfLetters(labels)
  const isOff = (l: string): boolean => (two ? two.off === l : saysOff.test(l))
  const isOn = (l: string): boolean => (two ? two.on === l : saysOn.test(l))
  const marked =
    on !== undefined
      ? labels.find((l) => same(l, on))
      : (labels.find((l) => isOn(l) && !same(l, off ?? "")) ??
        (off === undefined ? undefined : labels.find((l) => !same(l, off))))
  const unmarked = off === undefined || blankIsOff ? labels.find((l) => l !== marked && isOff(l)) : off
  if (on === undefined && marked === undefined && unmarked === undefined)
    return fail("learn/condition", `Which of ${labels.join(" and ")} in column "${name}" is on? Say so with --on.`, {
      path: name,
    })
  const arm = cells.map((cell) => {
    if (isMissing(cell)) return blankIsOff ? 0 : Number.NaN
    if (marked !== undefined && same(cell, marked)) return 1
    if (off !== undefined && !blankIsOff) return same(cell, off) ? 0 : Number.NaN
    if (!labels.includes(cell)) return Number.NaN
    return marked === undefined && on === undefined && !same(cell, unmarked ?? "") ? 1 : 0
  })
  const other = new Map<string, number>()
  for (const [i, cell] of cells.entries())
    if (!isMissing(cell) && Number.isNaN(arm[i] as number)) other.set(cell, (other.get(cell) ?? 0) + 1)
  return ok({ arm: Float64Array.from(arm), resting: cells.map((c) => saysRest.test(c)), other })
}

/** The same for a column that has no more than on and off, as guesses have. */
export const whichIsOn = (cells: readonly string[], name: string, on: string | undefined): Result<Float64Array> => {
  const arms = armsOfColumn(cells, name, { on }, "only be missing")
  return arms.ok ? ok(arms.value.arm) : arms
}

const fromLists = (
  cells: readonly string[],
  all: readonly string[],
  name: string,
  { on, off }: Labels,
): Result<Arms> => {
  const parts = (cell: string): readonly string[] => cell.split(/\s*[|;]\s*|\s*,\s+/)
  const things = [...new Set(all.flatMap(parts))].filter((t) => t !== "")
  if (on === undefined || !things.some((t) => same(t, on)))
    return fail(
      "learn/condition",
      on === undefined
        ? `Column "${name}" lists several things a day (${listed(things)}); say with --on which of them makes an on day.`
        : `Column "${name}" never lists "${on}"; it lists ${listed(things)}.`,
      { path: name },
    )
  const blank = off === undefined ? Number.NaN : 0
  return ok({
    arm: Float64Array.from(cells, (c) => (isMissing(c) ? blank : parts(c).some((t) => same(t, on)) ? 1 : 0)),
    resting: cells.map(() => false),
    other: new Map(),
  })
}

const listed = (labels: readonly string[]): string => `${labels.slice(0, 6).join(", ")}${labels.length > 6 ? " …" : ""}`

// One letter says something only beside its opposite.
const pairOfLetters = (labels: readonly string[]): { readonly on: string; readonly off: string } | null => {
  const found = ["yn", "jn", "tf"].find(
    (pair) => labels.length === 2 && labels.every((l) => l.length === 1 && pair.includes(l.toLowerCase())),
  )
  const [on, off] = found ?? ""
  const label = (letter: string | undefined) => labels.find((l) => l.toLowerCase() === letter)
  const [a, b] = [label(on), label(off)]
  return a !== undefined && b !== undefined ? { on: a, off: b } : null
}

/** A label that says by itself that it is on. */
export const saysOn = /^(1|1\.0|on|yes|ja|oui|s[ií]|true|wahr|vrai|active|treatment|treated|drug|taken|verum|[✓✔])$/i
/** A label that says by itself that it is off. */
export const saysOff =
  /^(0|0[.,]0|0 ?(mg|mcg|µg|μg|g|iu|ml)|off|no|nein|non|nee|false|falsch|faux|placebo|control|baseline|none|not taken|[✗✘])$/i
/** A label of days on which nothing is compared. */
const saysRest = /^(wash(ing)?[- ]?out|run[- ]?in|pause|break)$/i

/** Two ways to write one label: letter case aside, and 1 for 1.0. */
export const same = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || (a !== "" && b !== "" && Number(a) === Number(b))
