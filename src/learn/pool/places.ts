import { fail, ok, type Result } from "../../base/index.ts"

/** Which columns of a table of people to use. What is not named is found by its usual name. */
export type PeopleColumns = {
  readonly id?: string | undefined
  readonly day?: string | undefined
  readonly condition?: string | undefined
  readonly outcome?: string | undefined
  /** The cell that marks an "on" day. */
  readonly on?: string | undefined
  /** Columns whose part in the scores is taken out, each person's own. */
  readonly covariates?: readonly string[] | undefined
  /** The column of what was guessed: labels of the condition, 1 and 0, or the chance that it was on. It counts as a covariate, half where blank. */
  readonly guess?: string | undefined
}

/** Where in a row each column stands, -1 for a session where there is none, and what it is called. */
export type Places = {
  readonly id: number
  readonly day: number
  readonly on: number
  readonly y: number
  readonly session: number
  readonly count: number
  /** Where each covariate stands, in the order in which they were named, a guess last. */
  readonly extra: readonly { readonly name: string; readonly at: number; readonly guess: boolean }[]
  readonly names: { readonly id: string; readonly day: string; readonly on: string; readonly y: string }
}

/** Finds the columns in a heading, or says which are missing. */
export const placesIn = (head: readonly string[], named: PeopleColumns): Result<Places> => {
  const names = head.map((n) => n.replace(/^\uFEFF/, "").trim())
  const plain = names.map((n) => n.toLowerCase())
  const further = [...(named.covariates ?? []), ...(named.guess === undefined ? [] : [named.guess])]
  const asked = [named.id, named.day, named.condition, named.outcome, ...further].find(
    (n) => n !== undefined && !names.includes(n),
  )
  if (asked !== undefined)
    return fail("learn/column", `There is no column "${asked}"; the columns are ${names.join(", ")}.`, { path: asked })
  const find = (name: string | undefined, usual: readonly string[]): number =>
    name === undefined ? plain.findIndex((n) => usual.includes(n)) : names.indexOf(name)
  const places = {
    id: find(named.id, ["id", "person", "participant", "subject"]),
    day: find(named.day, ["day", "date", "days", "time"]),
    on: find(named.condition, ["on", "trt", "treatment", "condition"]),
    y: find(named.outcome, ["y", "score", "outcome", "value"]),
  }
  const missing = (["id", "day", "on", "y"] as const).filter((n) => places[n] === -1)
  if (missing.length > 0)
    return fail(
      "learn/column",
      `There is no column ${missing.map((a) => `"${a}"`).join(" and no ")}; the columns are ${names.join(", ")}. Name them with ${missing.map((m) => flags[m]).join(", ")}.`,
    )
  const name = (key: keyof typeof places): string => names[places[key]] ?? ""
  return ok({
    ...places,
    session: plain.indexOf("session"),
    count: names.length,
    extra: further.map((n, k) => ({ name: n, at: names.indexOf(n), guess: k === (named.covariates ?? []).length })),
    names: { id: name("id"), day: name("day"), on: name("on"), y: name("y") },
  })
}

const flags = { id: "--id", day: "--day", on: "--condition", y: "--outcome" } as const
