import type { z } from "zod"
import type { Ports } from "./ports.ts"
import { type Outcome, run } from "./use-case.ts"
import { schemas } from "./use-cases/schemas.ts"

/** Everything Posology can do. A command, a route or a button names one of these and shows what comes back. */
export const useCases = { schemas } as const

export type UseCaseName = keyof typeof useCases
export type Input<N extends UseCaseName> = z.input<(typeof useCases)[N]["input"]>
export type Answer<N extends UseCaseName> = z.output<(typeof useCases)[N]["output"]>

/** Runs a use case by name. Input that does not fit its schema is a wrong call, said in one sentence. */
export const call = <N extends UseCaseName>(ports: Ports, name: N, input: Input<N>): Promise<Outcome<Answer<N>>> =>
  run(ports, useCases[name], input) as Promise<Outcome<Answer<N>>>
