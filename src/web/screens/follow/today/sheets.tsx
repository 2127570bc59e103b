import type { DayAnswer } from "../../../../app/index.ts"
import { type Diary, type FollowedPlan, hiddenNow, type PlanRule } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"
import type { Entry } from "../../../wire/outbox/entry.ts"
import { RemindersSheet } from "../reminders/reminders-sheet.tsx"
import { ContainerSheet } from "./container-sheet.tsx"
import { CourseSheet } from "./course-sheet.tsx"
import { DoseSheet } from "./dose-sheet.tsx"
import { DoubleSheet } from "./double-sheet.tsx"
import { EffectSheet } from "./effect-sheet.tsx"
import { HelpSheet } from "./help-sheet.tsx"
import { LossSheet } from "./loss-sheet.tsx"
import { NoteSheet } from "./note-sheet.tsx"
import { RuleSheet } from "./rule-sheet.tsx"
import { SnoozeSheet } from "./snooze-sheet.tsx"
import {
  containerOf,
  correctedEntry,
  type DayDose,
  loggedFor,
  secondDose,
  skippedEntry,
  stillOpen,
  takenEntry,
} from "./what.ts"

/** Which sheet lies over the day. */
export type Open =
  | { readonly sheet: "dose" | "snooze"; readonly dose: DayDose }
  | { readonly sheet: "rule" | "course" | "container" | "loss"; readonly plan: string }
  | { readonly sheet: "effect" | "note" | "double" | "help" | "choose-pause" | "reminders" }

type Props = {
  readonly open: Open
  readonly day: DayAnswer
  readonly plans: readonly FollowedPlan[]
  readonly diary: Diary
  readonly rules: (plan: FollowedPlan) => PlanRule
  readonly now: number
  readonly zone: string
  readonly newId: () => string
  readonly log: (entries: readonly Entry[], words: string, fits?: (diary: Diary) => boolean) => void
  readonly show: (open: Open | null) => void
}

/** The sheet that was asked for, with what it needs to know and what it logs. */
export const Sheets = ({ open, day, plans, diary, rules, now, zone, newId, log, show }: Props) => {
  const close = () => show(null)
  const planOf = (id: string) => plans.find((p) => p.id === id)
  const ofDay = (id: string) => day.plans.find((p) => p.id === id)
  switch (open.sheet) {
    case "dose": {
      const { dose } = open
      const plan = planOf(dose.plan)
      const logged = loggedFor(diary, dose)
      const save = (entry: Entry, words: string) =>
        logged ? log([correctedEntry(logged.id, entry)], "Corrected.") : log([entry], words, stillOpen([dose]))
      return plan ? (
        <DoseSheet
          dose={dose}
          plan={plan}
          site={siteLogged(logged) ?? ofDay(dose.plan)?.site ?? null}
          now={now}
          zone={zone}
          taken={(how) => save(takenEntry(dose, null, how), `Logged ${how.amount ?? dose.amount}.`)}
          leftOut={(reason) => save(skippedEntry(dose, reason), "Logged as left out.")}
          close={close}
        />
      ) : null
    }
    case "snooze":
      return (
        <SnoozeSheet
          dose={open.dose}
          now={now}
          snooze={(entry, words) => log([entry], words, stillOpen([open.dose]))}
          close={close}
        />
      )
    case "rule": {
      const plan = planOf(open.plan)
      return plan ? (
        <RuleSheet plan={plan} rule={rules(plan)} log={(body) => log([{ body }], "Kept.")} close={close} />
      ) : null
    }
    case "course": {
      const plan = planOf(open.plan)
      const why = ofDay(open.plan)?.paused?.why ?? null
      return plan ? (
        <CourseSheet
          plan={plan}
          why={why}
          log={(body) => log([{ body }], why === null ? `${plan.title} is paused.` : `${plan.title} goes on.`)}
          close={close}
        />
      ) : null
    }
    case "container": {
      const plan = planOf(open.plan)
      return plan ? (
        <ContainerSheet
          plan={plan}
          newId={newId}
          now={now}
          zone={zone}
          log={(body) => log([{ body }], "A new container.")}
          close={close}
        />
      ) : null
    }
    case "loss": {
      const plan = planOf(open.plan)
      const container = plan && containerOf(diary, plan)
      if (plan && container)
        return <LossSheet plan={plan} container={container} log={(body) => log([{ body }], "Logged.")} close={close} />
      return (
        <Sheet title="No container is open" close={close}>
          <p>Log a new container first; then what is primed or spilled can be counted against it.</p>
        </Sheet>
      )
    }
    case "effect":
      return (
        <EffectSheet
          plans={plans}
          before={effectsBefore(diary, now)}
          now={now}
          zone={zone}
          log={(body, at) => log([{ body, at }], "Logged.")}
          close={close}
        />
      )
    case "note":
      return <NoteSheet log={(text) => log([{ body: { kind: "note", text } }], "Kept.")} close={close} />
    case "double":
      return (
        <DoubleSheet
          plans={plans}
          diary={diary}
          now={now}
          zone={zone}
          logMore={(plan) => {
            const entry = secondDose(day, plan)
            if (entry) log([entry], "The second dose is logged.")
          }}
          help={() => show({ sheet: "help" })}
          close={close}
        />
      )
    case "help":
      return (
        <HelpSheet
          close={close}
          hidden={hiddenNow(plans, now)}
          pause={() => {
            const [only, ...others] = plans
            show(others.length === 0 && only ? { sheet: "course", plan: only.id } : { sheet: "choose-pause" })
          }}
        />
      )
    case "reminders":
      return <RemindersSheet close={close} />
    case "choose-pause":
      return (
        <Sheet title="Pause which plan?" close={close}>
          <div className="stack">
            {plans.map((p) => (
              <button key={p.id} type="button" className="button" onClick={() => show({ sheet: "course", plan: p.id })}>
                {p.title}
              </button>
            ))}
          </div>
        </Sheet>
      )
  }
}

const siteLogged = (logged: ReturnType<typeof loggedFor>): string | undefined =>
  logged?.event.kind === "dose-taken" ? (logged.event.site ?? undefined) : undefined

const YEAR_MS = 365 * 86_400_000

/** Side effects reported within the last year, latest first, each once. */
const effectsBefore = (diary: Diary, now: number): readonly string[] =>
  [
    ...new Set(
      diary.entries
        .between(now - YEAR_MS, now + 1)
        .flatMap(({ event }) => (event.kind === "side-effect" ? [event.what] : []))
        .reverse(),
    ),
  ].slice(0, 12)
