import { fail, ok, type Result } from "../../base/index.ts"
import {
  type Boundary,
  boundaryOf,
  type LooksOptions,
  type PreparedLooks,
  prepareLooks,
  simulateLooks,
} from "../looks.ts"
import {
  CHUNK,
  type Power,
  type PowerOptions,
  type PreparedPower,
  preparePower,
  simulate,
  summarisePower,
  type Tally,
  together,
} from "../power.ts"
import { type Answered, answered, type DiaryAsked, type DiaryText, type Outline, outline } from "./diary-kernels.ts"

/** A long piece of work that falls into numbered units, each with chance of its own, so that it can be split over workers.
 *  `chunk` units make one message; the parts are joined in the order of their units, so the answer has the same bytes for
 *  any number of workers. Parameters, parts and answers are plain data that can be posted. */
export type Kernel<Params, Prepared, Part, Answer> = {
  readonly chunk: number
  readonly prepare: (params: Params) => Result<Prepared>
  readonly units: (prepared: Prepared) => number
  readonly work: (prepared: Prepared, from: number, to: number) => Part
  readonly join: (prepared: Prepared, parts: readonly Part[]) => Answer
}

const powerKernel: Kernel<PowerOptions, PreparedPower, Tally, Power> = {
  chunk: CHUNK,
  prepare: preparePower,
  units: (p) => p.trials,
  work: (p, from, to) => simulate(p, p.seed, from, to),
  join: (p, parts) => summarisePower(p, together(parts)),
}

const looksKernel: Kernel<LooksOptions, PreparedLooks, readonly Float64Array[], Boundary> = {
  chunk: 50,
  prepare: prepareLooks,
  units: (p) => p.trials,
  work: simulateLooks,
  join: (p, parts) =>
    boundaryOf(
      p,
      (parts[0] ?? []).map((_, w) => Float64Array.from(parts.flatMap((part) => [...(part[w] as Float64Array)]))),
    ),
}

const outlineKernel: Kernel<DiaryText, DiaryText, Result<Outline>, Result<Outline>> = {
  chunk: 1,
  prepare: (params) => ok(params),
  units: () => 1,
  work: outline,
  join: (_, parts) => parts[0] as Result<Outline>,
}

const analyseKernel: Kernel<DiaryAsked, DiaryAsked, Result<Answered>, Result<Answered>> = {
  chunk: 1,
  prepare: (params) => ok(params),
  units: () => 1,
  work: answered,
  join: (_, parts) => parts[0] as Result<Answered>,
}

/** Every kernel by name. */
export const kernels = {
  outline: outlineKernel,
  analyse: analyseKernel,
  power: powerKernel,
  looks: looksKernel,
} as const

export type KernelName = keyof typeof kernels
type Row<N extends KernelName> = (typeof kernels)[N]
export type ParamsOf<N extends KernelName> = Parameters<Row<N>["prepare"]>[0]
export type AnswerOf<N extends KernelName> = ReturnType<Row<N>["join"]>

/** A row of the table with its types forgotten, for those who only carry messages. */
export const kernelNamed = (name: string): Result<Kernel<unknown, unknown, unknown, unknown>> =>
  Object.hasOwn(kernels, name)
    ? { ok: true, value: kernels[name as KernelName] as unknown as Kernel<unknown, unknown, unknown, unknown> }
    : fail("jobs/kernel", `There is no kernel called "${name}"; there are ${Object.keys(kernels).join(" and ")}.`)
