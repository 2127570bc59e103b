import { z } from "zod"
import { fail, ok, type Result } from "../base/index.ts"
import { Random } from "../numerics/index.ts"
import type { Frames } from "./task.ts"

/** The instruments, by the id under which trials are kept. */
export type InstrumentId =
  | "pvt-b"
  | "two-back"
  | "go-no-go"
  | "symbol-digit"
  | "word-list"
  | "ratings"
  | "phq-9"
  | "gad-7"

/** What an instrument gives. `family` says how its scores scatter, for the analysis. */
export type OutcomeSpec = {
  readonly name: string
  readonly unit: string
  readonly better: "higher" | "lower"
  readonly family: "gaussian" | "count" | "ordinal"
  /** How it is worked out from the raw trials, in one sentence that can be recomputed by hand. */
  readonly meaning: string
}

/** A number that describes a simulated person. */
export type Parameter = {
  readonly name: string
  readonly unit: string
  readonly meaning: string
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A score with its standard error; null where the trials do not give one. */
export type Scored = { readonly outcome: string; readonly value: number | null; readonly se: number | null }

/** Why a session may not mean what it seems to. It is kept and marked, never dropped. */
export type Flag = {
  readonly code:
    | "too-fast"
    | "too-slow"
    | "random"
    | "wrong-mapping"
    | "low-effort"
    | "incomplete"
    | "interrupted"
    | "help-first"
  readonly why: string
}

/** What an instrument is made of, as its own file says it: what it records, how that is scored, and a person made up for it. */
export type Spec<T extends z.ZodObject> = {
  readonly id: InstrumentId
  readonly version: number
  readonly name: string
  /** How long one session takes, in minutes. */
  readonly minutes: number
  readonly citation: string
  readonly licence: string
  /** What change counts, in words; most tasks have no agreed threshold. */
  readonly change: string
  readonly outcomes: readonly OutcomeSpec[]
  /** One raw trial; each field carries its unit and meaning. */
  readonly trial: T
  readonly person: readonly Parameter[]
  /** Ways of not doing the task as asked, for the tests of the flags; `attentive` is not among them. */
  readonly behaviours: readonly string[]
  readonly score: (trials: readonly z.output<T>[]) => Omit<ScoreSheet, "instrument">
  /** How a session is laid out; left out for what is no task. */
  readonly task?: TaskSpec<z.output<T>>
  /** What a person of these parameters would answer to stimuli drawn from this stream. */
  readonly simulate: (person: Person, random: Random) => readonly z.output<T>[]
}

/** A task: what it is made of, how it is explained, and how it runs. */
export type TaskSpec<T> = {
  /** One sentence a tired person understands: what to do. */
  readonly asks: string
  /** What can be set about it, with the values of a whole session. */
  readonly parameters: readonly Parameter[]
  /** The values that a block for practice has; null where practice would spoil it. */
  readonly practice: Readonly<Record<string, number>> | null
  /** What is said of a trial in practice. */
  readonly says: (trial: T) => string
  /** Shows frames drawn from this stream, and keeps a trial after each. */
  readonly frames: (random: Random, of: (parameter: string) => number, keep: (trial: T) => void) => Frames
}

/** A session of a task being done. `trials` grows as frames are answered. */
export type Running = {
  readonly frames: Frames
  readonly trials: readonly Readonly<Record<string, unknown>>[]
  /** What is said of the trial kept last, for practice. */
  readonly saysLast: () => string
}

/** The scores of one session and what is doubtful about it. */
export type ScoreSheet = {
  readonly instrument: InstrumentId
  readonly scores: readonly Scored[]
  readonly flags: readonly Flag[]
}

/** A field of a raw trial, for those who recompute. */
export type Field = { readonly name: string; readonly unit: string; readonly meaning: string }

/** One session as it is kept: everything that scoring needs, and the device it was done on. */
export type Session = {
  readonly instrument: string
  readonly version: number
  readonly seed: number
  readonly device: Readonly<Record<string, unknown>>
  /** The parameters of its task that are not those of a whole session; left out where all are. */
  readonly parameters?: Readonly<Record<string, number>> | undefined
  readonly trials: readonly Readonly<Record<string, unknown>>[]
}

/** An instrument for its users: it takes a session as it comes and says in one sentence what it cannot use. */
export type Instrument = Omit<Spec<z.ZodObject>, "trial" | "score" | "simulate" | "task"> & {
  readonly task:
    | (Omit<TaskSpec<never>, "says" | "frames"> & {
        /** Begins a session; `seed` is a whole number from 0, and what is not set is as in a whole session. */
        readonly begin: (seed: number, set: Readonly<Record<string, number>>) => Result<Running>
      })
    | null
  readonly fields: readonly Field[]
  readonly score: (session: Session) => Result<ScoreSheet>
  /** `seed` is a whole number from 0; the same seed and person give the same bytes. */
  readonly simulate: (person: Person, seed: number) => Session
}

/** Parameters by name, all of them given, and how the person behaves. */
export type Person = { readonly behaviour: string; readonly of: (name: string) => number }

/** A number field with its unit ("" for a plain number), its meaning and its bounds. */
export const numberField = (unit: string, meaning: string, low = 0, high = 1e9) =>
  z.number().min(low).max(high).meta({ unit, description: meaning })

/** A whole number field. */
export const wholeField = (meaning: string, low: number, high: number) =>
  z.number().int().min(low).max(high).meta({ unit: "", description: meaning })

/** The same field where there may be nothing to record. */
export const orNone = <S extends z.ZodType>(field: S, meaning: string) =>
  field.nullable().meta({ ...(field.meta() ?? {}), description: meaning })

/** A yes or no. */
export const yesField = (meaning: string) => z.boolean().meta({ unit: "", description: meaning })

/** A short text. */
export const textField = (meaning: string) => z.string().max(200).meta({ unit: "", description: meaning })

/** An instrument from its specification. */
export const instrument = <T extends z.ZodObject>(spec: Spec<T>): Instrument => {
  const { trial, score, simulate, task, ...said } = spec
  return {
    ...said,
    task: task === undefined ? null : beginning(task),
    fields: Object.entries(trial.shape).map(([name, field]) => fieldOf(name, field as z.ZodType)),
    score: (session) => {
      if (session.version !== spec.version)
        return fail(
          "measure/version",
          `These are trials of version ${session.version} of ${spec.id}; this program scores version ${spec.version}.`,
          { path: "version" },
        )
      const parsed = z.array(trial).max(10_000).safeParse(session.trials)
      if (!parsed.success) return notATrial(parsed.error)
      const { scores, flags } = score(parsed.data)
      return ok({
        instrument: spec.id,
        scores,
        flags: [...flags, ...shortened(session, task), ...interruptions(session.device)],
      })
    },
    simulate: (person, seed) => ({
      instrument: spec.id,
      version: spec.version,
      seed,
      device: { simulated: true },
      trials: simulate(person, new Random(seed)),
    }),
  }
}

const fieldOf = (name: string, field: z.ZodType): Field => {
  const { unit = "", description = "" } = (field.meta() ?? {}) as { unit?: string; description?: string }
  return { name, unit, meaning: description }
}

const notATrial = (error: z.ZodError) => {
  const issue = error.issues[0]
  const [at, ...field] = issue?.path ?? []
  const where = field.length > 0 ? `field "${field.join(".")}" of trial ${Number(at) + 1}` : `trial ${Number(at) + 1}`
  return fail(
    "measure/trial",
    `The ${where} is not what this instrument records: ${issue?.message ?? "not readable"}.`,
    {
      path: ["trials", ...(issue?.path ?? [])].join("."),
    },
  )
}

const beginning = <T>({ says, frames, ...said }: TaskSpec<T>): NonNullable<Instrument["task"]> => ({
  ...said,
  begin: (seed, set) => {
    const wrong = Object.entries(set).find(([name, value]) => {
      const p = said.parameters.find((p) => p.name === name)
      return p === undefined || !(value >= p.low && value <= p.high)
    })
    if (wrong !== undefined)
      return fail(
        "measure/parameter",
        `"${wrong[0]}" cannot be ${wrong[1]}; there are ${said.parameters.map((p) => `${p.name} from ${p.low} to ${p.high}`).join(", ")}.`,
        { path: wrong[0] },
      )
    const trials: T[] = []
    const of = (name: string): number => {
      const value = set[name] ?? said.parameters.find((p) => p.name === name)?.value
      if (value === undefined) throw new Error(`the task has no parameter ${name}`)
      return value
    }
    return ok({
      frames: frames(new Random(seed), of, (trial) => void trials.push(trial)),
      trials: trials as readonly Readonly<Record<string, unknown>>[],
      saysLast: () => {
        const last = trials.at(-1)
        return last === undefined ? "" : says(last)
      },
    })
  },
})

// A session with other parameters than a whole one has is another test.
const shortened = (
  { parameters = {} }: Session,
  task: { readonly parameters: readonly Parameter[] } | undefined,
): readonly Flag[] => {
  const other = Object.entries(parameters).filter(
    ([name, v]) => task?.parameters.find((p) => p.name === name)?.value !== v,
  )
  if (other.length === 0) return []
  return [{ code: "incomplete", why: `no whole session: ${other.map(([name, v]) => `${name} is ${v}`).join(", ")}` }]
}

// What the browser noted about the session itself, whatever the task.
const interruptions = (device: Session["device"]): readonly Flag[] => {
  const left = device.focusLosses
  return [
    ...(typeof left === "number" && left > 0
      ? [
          {
            code: "interrupted" as const,
            why: left === 1 ? "the page was left once" : `the page was left ${left} times`,
          },
        ]
      : []),
    ...(device.stopped === true ? [{ code: "incomplete" as const, why: "it was stopped before its end" }] : []),
  ]
}
