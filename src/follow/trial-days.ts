import { dayOf, type EventId, type Given, type Layout, type ZoneClock, zoneClock } from "../base/index.ts"
import { between, type Occurrence, type Schedule } from "../schedule/index.ts"

/** A trial that a plan is lived in, as far as anybody may know it: the arms of blocks that have not come are not in here. */
export type TrialRun = {
  readonly id: EventId
  readonly layout: Layout
  /** First day, run-in included, in days since 1970. */
  readonly from: number
  /** First day that is the plan's own again, in days since 1970. */
  readonly until: number
  /** The day of the plan that the first block begins with, in days since 1970: blocks live the plan's days one after the other. */
  readonly source: number
  /** What each arm gives, by phase as in the plan; null where nothing is due. */
  readonly gives: readonly [ArmGives, ArmGives]
  /** Numbered containers hide the arms: every day has its doses, out of the container of its block. */
  readonly blinded: boolean
  /** The arm of each block that may be seen; null for one that may not. */
  readonly known: readonly (0 | 1 | null)[]
  /** The last day whose arm may be seen, in days since 1970. */
  readonly seenUntil: number
}

export type ArmGives = readonly (Given | undefined)[] | null

/** What a day of a trial asks for. */
export type ArmDay =
  | { readonly kind: "run-in" }
  /** `label` is what the arm is called. */
  | { readonly kind: "arm"; readonly arm: 0 | 1; readonly label: string; readonly block: number }
  | { readonly kind: "container"; readonly block: number }
  /** Nobody may know yet. */
  | { readonly kind: "not yet"; readonly block: number }

/** What a trial leaves unsaid of a dose, whose amount is then only what the plan would give: `not yet` where nobody may know before its day whether
 *  it is given or how much, `hidden` where a numbered container hides what it is. */
export type Uncertain = "not yet" | "hidden"

const uncertain: Readonly<Record<Exclude<ArmDay["kind"], "run-in">, { readonly trial?: Uncertain }>> = {
  arm: {},
  container: { trial: "hidden" },
  "not yet": { trial: "not yet" },
}

/** What a day (days since 1970) asks for; undefined for one that is not in the trial. */
export const armDay = (trial: TrialRun, day: number): ArmDay | undefined => {
  if (day < trial.from || day >= trial.until) return undefined
  const place = dayOf(trial.layout, day - trial.from)
  if (place.phase === "run-in") return { kind: "run-in" }
  if (place.phase !== "block") return undefined
  const { block } = place
  if (trial.blinded) return { kind: "container", block }
  const arm = day <= trial.seenUntil ? (trial.known[block] ?? null) : null
  return arm === null ? { kind: "not yet", block } : { kind: "arm", arm, label: trial.layout.arms[arm], block }
}

/** The doses of the days of a trial: moments of the plan's own days, carried to the days on which they are lived, with what is given on them.
 *  Days that nobody may know yet look alike, whatever their arm. */
export const trialDoses = (
  trial: TrialRun,
  schedule: Schedule,
  gives: readonly (Given | undefined)[],
  from: number,
  to: number,
): readonly { readonly o: Occurrence; readonly given: Given; readonly trial?: Uncertain }[] => {
  const clock = zoneClock(schedule.zone)
  const first = Math.max(trial.from, clock.wallOf(from).day - 1)
  const last = Math.min(trial.until - 1, clock.wallOf(to).day + 1)
  const doses: { readonly o: Occurrence; readonly given: Given; readonly trial?: Uncertain }[] = []
  for (let day = first; day <= last; day++) {
    const what = armDay(trial, day)
    if (what === undefined || what.kind === "run-in") continue
    const shift = day - sourceDay(trial, day)
    for (const o of occurrencesOn(schedule, clock, day - shift)) {
      const given = givenOn(trial, what, gives, o.phase)
      if (given !== undefined) doses.push({ o: carried(o, clock, shift), given, ...uncertain[what.kind] })
    }
  }
  return doses
}

/** The plan's own day that a day of a trial lives. Where one arm has nothing, a pair uses up one block of the plan, whichever comes first. */
export const sourceDay = (trial: Pick<TrialRun, "layout" | "from" | "source" | "gives">, day: number): number => {
  const place = dayOf(trial.layout, day - trial.from)
  if (place.phase !== "block") throw new Error(`day ${day} is in no block`)
  const spent = trial.gives.includes(null) ? place.pair : place.block
  return trial.source + spent * trial.layout.blockDays + place.day
}

const occurrencesOn = (schedule: Schedule, clock: ZoneClock, day: number): readonly Occurrence[] =>
  between(schedule, clock.msOf(day, 0), clock.msOf(day + 2, 0)).filter((o) => o.date === day)

/** The same wall time so many days later. */
const carried = (o: Occurrence, clock: ZoneClock, days: number): Occurrence => {
  const wall = clock.wallOf(o.ms)
  return { ...o, ms: clock.msOf(wall.day + days, wall.minute), date: o.date + days }
}

const givenOn = (
  trial: TrialRun,
  what: Exclude<ArmDay, { readonly kind: "run-in" }>,
  gives: readonly (Given | undefined)[],
  phase: number,
): Given | undefined => {
  if (what.kind === "arm") {
    const own = trial.gives[what.arm]
    return own === null ? undefined : inPhase(own, phase)
  }
  const nominal = inPhase(gives, phase)
  if (nominal === undefined) return undefined
  if (what.kind === "container")
    return { ...nominal, instruction: `container ${what.block + 1}: ${nominal.instruction}` }
  return {
    ...nominal,
    instruction: trial.gives.includes(null)
      ? `only if the trial has it on this day: ${nominal.instruction}`
      : `the amount is not known before this day comes: ${trial.layout.arms.join(" or ")}`,
  }
}

const inPhase = (gives: readonly (Given | undefined)[], phase: number): Given | undefined =>
  gives.length > 1 ? gives[phase] : gives[0]
