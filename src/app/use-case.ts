import { z } from "zod"
import type { Problem } from "../base/index.ts"
import type { Ports } from "./ports.ts"

/** What went wrong, and whose side it is on: `input` is material that could not be used, `call` is a call that is itself wrong. */
export type Refusal = { readonly ok: false; readonly fault: "input" | "call"; readonly problem: Problem }
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal

/** One thing that Posology can do. Command line, server and browser only carry calls to it. */
export type UseCase<In, Out> = {
  readonly name: string
  /** One line for `--help` and the guide. */
  readonly summary: string
  readonly input: z.ZodType<In>
  /** The published shape of the answer (`docs/schemas`). */
  readonly output: z.ZodType<Out>
  readonly run: (ports: Ports, input: In) => Outcome<Out> | Promise<Outcome<Out>>
}

/** Declares a use case, with its types taken from its schemas. */
export const useCase = <In, Out>(definition: UseCase<In, Out>): UseCase<In, Out> => definition

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const unusable = (problem: Problem): Refusal => ({ ok: false, fault: "input", problem })
export const wrongCall = (problem: Problem): Refusal => ({ ok: false, fault: "call", problem })

/** Checks `input` against the use case's schema, then runs it. */
export const run = async <In, Out>(ports: Ports, use: UseCase<In, Out>, input: unknown): Promise<Outcome<Out>> => {
  const parsed = use.input.safeParse(input)
  if (parsed.success) return use.run(ports, parsed.data)
  const issue = parsed.error.issues[0]
  const path = issue?.path.join(".") ?? ""
  return wrongCall({ code: "call/input", message: `${path || use.name}: ${issue?.message ?? "not understood"}.`, path })
}

/** A span as it travels: `[start, end)` in UTF-16 units. */
export const spanSchema = z.tuple([z.number().int().min(0), z.number().int().min(0)])
