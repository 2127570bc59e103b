import type { z } from "zod"
import type { Problem } from "../base/index.ts"
import type { Ports } from "./ports/ports.ts"

/** What went wrong, and whose side it is on: `input` is material that could not be used, `call` is a call that is itself wrong. */
export type Refusal = { readonly ok: false; readonly fault: "input" | "call"; readonly problem: Problem }
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal

/** One thing that Posology can do. Command line, server and browser only carry calls to it. */
export type UseCase<In extends z.ZodType, Out extends z.ZodType> = {
  readonly name: string
  /** One line for `--help` and the guide. */
  readonly summary: string
  readonly input: In
  /** The published shape of the answer (`docs/schemas`). */
  readonly output: Out
  readonly run: (ports: Ports, input: z.output<In>) => Outcome<z.output<Out>> | Promise<Outcome<z.output<Out>>>
}

/** Declares a use case, with its types taken from its schemas. */
export const useCase = <In extends z.ZodType, Out extends z.ZodType>(definition: UseCase<In, Out>) => definition

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const unusable = (problem: Problem): Refusal => ({ ok: false, fault: "input", problem })
export const wrongCall = (problem: Problem): Refusal => ({ ok: false, fault: "call", problem })

/** Checks `input` against the use case's schema, then runs it. */
export const run = async <In extends z.ZodType, Out extends z.ZodType>(
  ports: Ports,
  use: UseCase<In, Out>,
  input: unknown,
): Promise<Outcome<z.output<Out>>> => {
  const fits = checked(use.input, input, use.name)
  return fits.ok ? use.run(ports, fits.value) : fits
}

/** The input as its schema reads it; what does not fit is a wrong call, said in one sentence. */
export const checked = <S extends z.ZodType>(schema: S, input: unknown, name: string): Outcome<z.output<S>> => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return done(parsed.data)
  const issue = parsed.error.issues[0]
  const path = issue?.path.join(".") ?? ""
  return wrongCall({ code: "call/input", message: issue ? sayIssue(issue, input, path || name) : name, path })
}

/** One sentence about what does not fit, without the schema library's words. */
const sayIssue = (issue: z.core.$ZodIssue, input: unknown, what: string): string => {
  switch (issue.code) {
    case "invalid_type":
      return found(input, issue.path) === undefined
        ? `${what} is missing: say ${kinds[issue.expected] ?? "it"}.`
        : `${what} has to be ${kinds[issue.expected] ?? issue.expected}.`
    case "invalid_value":
      return found(input, issue.path) === undefined
        ? `${what} is missing: say which, one of ${issue.values.map(String).join(", ")}.`
        : `${what} has to be one of ${issue.values.map(String).join(", ")}.`
    case "too_small":
      return `${what} has to be at least ${issue.minimum}.`
    case "too_big":
      return `${what} has to be at most ${issue.maximum}.`
    case "unrecognized_keys":
      return `${issue.keys.join(", ")} is not something ${what} takes.`
    case "invalid_union":
      return found(input, issue.path) === undefined
        ? `${what} is missing: say it.`
        : `${what} is in no form that is taken here.`
    default:
      return `${what}: ${issue.message}.`
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "which",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
  boolean: "true or false",
}

const found = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  )
