import type { DiaryEvent, EventId, PlanId } from "../base/index.ts"
import { Group } from "./group.ts"
import { msOf, readMs } from "./moment.ts"
import { type AnswerEvent, type CorrectionEvent, lastWord, type Standing } from "./standing.ts"

/** The fold over a person's events, kept sorted into what is asked for. It depends on which events it has been given and
 *  never on their order or number: adding one twice, or a whole diary again, changes nothing. It can be thrown away and
 *  built again from the events at any time. */
export class Diary {
  readonly #known = new Map<EventId, DiaryEvent>()
  readonly #standing = new Map<EventId, Standing>()
  readonly #corrections = new Map<EventId, CorrectionEvent[]>()
  readonly #groups = new Map<string, Group>()
  readonly #forDue = new Map<string, readonly Standing[]>()
  readonly #changes = new Map<PlanId, DiaryEvent[]>()
  readonly #answers = new Map<PlanId, AnswerEvent[]>()

  /** Takes events in, in any order; gives how many were new. */
  add(events: Iterable<DiaryEvent>): number {
    let added = 0
    const touched = new Set<EventId>()
    for (const event of events) {
      if (this.#known.has(event.id)) continue
      this.#known.set(event.id, event)
      added++
      if (event.kind === "plan-changed")
        this.#changes.set(event.plan, [...(this.#changes.get(event.plan) ?? []), event])
      if (event.kind === "plan-answered")
        this.#answers.set(event.plan, [...(this.#answers.get(event.plan) ?? []), event])
      if (event.kind === "correction") {
        this.#corrections.set(event.of, [...(this.#corrections.get(event.of) ?? []), event])
        touched.add(event.of)
      } else if (this.#corrections.has(event.id)) touched.add(event.id)
      else this.#place({ id: event.id, ms: msOf(event.at), event, by: null, due: dueOf(event) })
    }
    const roots = new Set([...touched].map((id) => this.#rootOf(id)))
    for (const id of roots) this.#settle(id)
    return added
  }

  /** How many events have been taken in, corrections included. */
  get size(): number {
    return this.#known.size
  }

  /** The event of an id, as it was written. */
  written(id: EventId): DiaryEvent | undefined {
    return this.#known.get(id)
  }

  /** What an event says now; undefined where it is not known or was taken back. */
  standing(id: EventId): Standing | undefined {
    return this.#standing.get(id)
  }

  /** Every correction ever made of an event, or of its corrections. */
  correctionsOf(id: EventId): readonly CorrectionEvent[] {
    const own = this.#corrections.get(id) ?? []
    return own.flatMap((c) => (c.id === id ? [c] : [c, ...this.correctionsOf(c.id)]))
  }

  /** Everything that stands, in order. */
  get entries(): Group {
    return this.#group("all")
  }

  /** Doses taken for a plan, in order. */
  dosesOf(plan: PlanId): Group {
    return this.#group(`doses ${plan}`)
  }

  /** Every change of a plan ever made, those that were taken back among them, in no order. */
  changesOf(plan: PlanId): readonly DiaryEvent[] {
    return this.#changes.get(plan) ?? []
  }

  /** What was said to the warnings of a plan, in order. */
  answersOf(plan: PlanId): Group {
    return this.#group(`answers ${plan}`)
  }

  /** Every answer to the warnings of a plan ever given, those that were taken back among them, in no order. */
  answersEver(plan: PlanId): readonly AnswerEvent[] {
    return this.#answers.get(plan) ?? []
  }

  /** What changes how a plan is followed: pauses, rules, side effects said to be about it. */
  courseOf(plan: PlanId): Group {
    return this.#group(`course ${plan}`)
  }

  /** Side effects that nobody has put down to one plan. */
  get unplacedEffects(): Group {
    return this.#group("effects")
  }

  /** Openings of containers for a plan. */
  openingsOf(plan: PlanId): Group {
    return this.#group(`openings ${plan}`)
  }

  /** Everything about one container except the doses out of it. */
  container(id: string): Group {
    return this.#group(`container ${id}`)
  }

  /** What happens to trials. */
  get trials(): Group {
    return this.#group("trials")
  }

  /** What was chosen to be measured, in order. */
  get batteries(): Group {
    return this.#group("batteries")
  }

  get openings(): Group {
    return this.#group("openings")
  }

  /** What was logged for one planned moment (milliseconds since 1970): taken and skipped, in order. */
  forDue(plan: PlanId, key: number): readonly Standing[] {
    return this.#forDue.get(`${plan} ${key}`) ?? []
  }

  /** The snooze of a planned moment that was made last; undefined where none stands. */
  lastSnoozeOf(plan: PlanId, key: number): Standing | undefined {
    return this.#groups.get(`snoozes ${plan} ${key}`)?.all().at(-1)
  }

  /** Everything logged for the same planned moment as this entry, itself included; itself alone where it belongs to none. */
  siblings(entry: Standing): readonly Standing[] {
    return (entry.due !== null && this.#forDue.get(entry.due)) || [entry]
  }

  #group(name: string): Group {
    const there = this.#groups.get(name)
    if (there) return there
    const made = new Group()
    this.#groups.set(name, made)
    return made
  }

  /** The event that a chain of corrections is about in the end. */
  #rootOf(id: EventId): EventId {
    const seen = new Set<EventId>()
    let at = id
    for (;;) {
      const event = this.#known.get(at)
      if (event?.kind !== "correction" || seen.has(at)) return at
      seen.add(at)
      at = event.of
    }
  }

  #settle(id: EventId): void {
    const before = this.#standing.get(id)
    if (before) this.#remove(before)
    const event = this.#known.get(id)
    if (event === undefined || event.kind === "correction") return
    const word = lastWord(id, this.#corrections)
    // What happened to a trial stands, whatever is written about it afterwards.
    if (word === undefined || isOfTrial(event)) {
      this.#place({ id, ms: msOf(event.at), event, by: null, due: dueOf(event) })
      return
    }
    if (word.replacement === null) return
    const { person, device, practice, zone } = event
    const at = word.happened ?? event.at
    const now = { ...word.replacement, id, person, device, practice, zone, at }
    this.#place({ id, ms: msOf(at), event: now, by: word.by, due: dueOf(now) })
  }

  #place(entry: Standing): void {
    this.#standing.set(entry.id, entry)
    for (const name of groupsOf(entry)) this.#group(name).add(entry)
    const { due } = entry
    if (due !== null) {
      const others = this.#forDue.get(due)
      this.#forDue.set(due, others ? [...others, entry].sort((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1)) : [entry])
    }
  }

  #remove(entry: Standing): void {
    this.#standing.delete(entry.id)
    for (const name of groupsOf(entry)) this.#group(name).remove(entry)
    const { due } = entry
    if (due !== null) this.#forDue.set(due, this.#forDue.get(due)?.filter((e) => e !== entry) ?? [])
  }
}

const isOfTrial = ({ kind }: DiaryEvent): boolean => kind.startsWith("trial-")

const groupsOf = ({ event: e }: Standing): readonly string[] => {
  switch (e.kind) {
    case "dose-taken":
      return ["all", `doses ${e.plan}`]
    case "dose-snoozed": {
      const key = readMs(e.due)
      return key.ok ? ["all", `snoozes ${e.plan} ${key.value}`] : ["all"]
    }
    case "plan-paused":
    case "plan-resumed":
    case "plan-rule":
    case "plan-changed":
      return ["all", `course ${e.plan}`]
    case "plan-answered":
      return ["all", `answers ${e.plan}`]
    case "side-effect":
      return ["all", e.plan === null ? "effects" : `course ${e.plan}`]
    case "container-opened":
      return ["all", "openings", `openings ${e.plan}`, `container ${e.container}`]
    case "battery-chosen":
      return ["all", "batteries"]
    case "primed":
    case "spilled":
      return ["all", `container ${e.container}`]
    case "trial-started":
    case "trial-opened":
    case "trial-changed":
    case "trial-guessed":
    case "trial-unblinded":
      return ["all", "trials"]
    default:
      return ["all"]
  }
}

const dueOf = (e: Standing["event"]): string | null => {
  if ((e.kind !== "dose-taken" && e.kind !== "dose-skipped") || e.due === null) return null
  // A due that is no moment belongs to no planned dose; the dose itself still counts as taken.
  const ms = readMs(e.due)
  return ms.ok ? `${e.plan} ${ms.value}` : null
}
