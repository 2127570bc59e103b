import { type ReactNode, useState } from "react"
import { dayOf, measuringOf } from "../../../../app/index.ts"
import {
  addDays,
  compareDates,
  date,
  type EventBody,
  type EventId,
  type PlainDate,
  showZoned,
  zonedOfMs,
} from "../../../../base/index.ts"
import { type Diary, dayIn, ruleOf } from "../../../../follow/index.ts"
import { Undo } from "../../../kit/parts/undo.tsx"
import { newId } from "../../../wire/api/index.ts"
import { WaysIn } from "../../../wire/desk/no-page.tsx"
import { hasDiary } from "../../../wire/outbox/diary-here.ts"
import type { Entry } from "../../../wire/outbox/entry.ts"
import { diaryHere, useDiaryHere, useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { LateAnswer } from "./late-answer.tsx"
import { type Open, Sheets } from "./sheets.tsx"
import { StandingLine } from "./standing-line.tsx"
import { WhoseDiary } from "./whose-diary.tsx"
import "./today.css"
import { answeredBody } from "./to-answer.tsx"
import { type Acts, TodayView } from "./today-view.tsx"
import { type DayDose, loggedFor, remarksOnEntry, skippedEntry, stillOpen, takenEntry } from "./what.ts"

/** Today: what is due, one tap to log it, and the way back from every tap. */
export const TodayScreen = () => {
  const here = useDiaryHere()
  const now = useNow()
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState("")
  const [remarks, setRemarks] = useState<readonly string[]>([])
  const [lately, setLately] = useState<{ readonly events: readonly EventId[]; readonly words: string } | null>(null)
  const [on, setOn] = useState<PlainDate | null>(null)
  if (!hasDiary(here)) return <NoDiaryYet>{sayWhy(here.server)}</NoDiaryYet>
  const { diary, plans } = here.folded
  if (plans.length === 0) return <NothingFollowed />
  const zone = zoneHere()
  const day = dayOf(diary, plans, now, zone, on)

  const log = (
    entries: readonly Entry[],
    words: string,
    fits?: (diary: Diary) => boolean,
    then?: (diary: Diary) => void,
  ) => {
    setOpen(null)
    setLately(null)
    const unlikely = entries.flatMap((entry) => remarksOnEntry(entry, diary, plans, now, zone))
    void diaryHere()
      .log(entries, fits)
      .then((put) => {
        setSaid(put ? words : "That was logged already.")
        setRemarks(put ? unlikely : [])
        if (put) then?.(diary)
      })
  }
  const logBody = (body: EventBody, words: string, at?: string) => log([{ body, ...(at ? { at } : {}) }], words)
  const siteOf = (dose: DayDose) => day.plans.find((p) => p.id === dose.plan)?.site ?? null
  const takeBack = (event: EventId) => log([takenBack(event)], "Taken back.")

  const acts: Acts = {
    take: (doses) => {
      const words = doses.length === 1 ? `Logged ${doses[0]?.amount}.` : `Logged ${doses.length} doses.`
      log(
        doses.map((d) => takenEntry(d, siteOf(d))),
        words,
        stillOpen(doses),
        (after) => {
          const events = doses.flatMap((d) => loggedFor(after, d)?.id ?? [])
          setLately(doses.length > 1 ? { events, words } : null)
        },
      )
    },
    leaveOut: (dose) => log([skippedEntry(dose, "")], "Logged as left out.", stillOpen([dose])),
    otherwise: (dose) => setOpen({ sheet: "dose", dose }),
    snooze: (dose) => setOpen({ sheet: "snooze", dose }),
    undo: (dose) => {
      const entry = loggedFor(diary, dose)
      if (entry) takeBack(entry.id)
    },
    undoOne: (event) => takeBack(event as EventId),
    answer: (plan, codes, answer) => logBody(answeredBody(day, plan, codes, answer), "Answer kept."),
    rule: (plan) => setOpen({ sheet: "rule", plan }),
    pause: (plan) => setOpen({ sheet: "course", plan }),
    goOn: (plan) => setOpen({ sheet: "course", plan }),
    container: (plan) => setOpen({ sheet: "container", plan }),
    loss: (plan) => setOpen({ sheet: "loss", plan }),
    effect: () => setOpen({ sheet: "effect" }),
    note: () => setOpen({ sheet: "note" }),
    double: () => setOpen({ sheet: "double" }),
    help: () => setOpen({ sheet: "help" }),
    reminders: () => setOpen({ sheet: "reminders" }),
  }
  return (
    <div className="sheet">
      <p className="hidden" role="status">
        {said}
      </p>
      <WhoseDiary />
      {lately && (
        <Undo
          done={lately.words}
          undo={() => log(lately.events.map(takenBack), "Taken back.")}
          dismiss={() => setLately(null)}
        />
      )}
      {remarks.length > 0 && (
        <section className="notice" aria-label="About what was just logged" role="alert">
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <div className="row">
            <button type="button" className="button" onClick={() => setRemarks([])}>
              It is as logged
            </button>
          </div>
        </section>
      )}
      <TodayView
        day={day}
        now={now}
        device={here.contents.device}
        acts={acts}
        isToday={on === null}
        ahead={on === null ? week.map((n) => dayOf(diary, plans, now, zone, addDays(date(day.date), n))) : []}
        measuring={on === null ? measuringOf(diary, now, zone) : null}
        turn={(days) => setOn(days === null ? null : notToday(addDays(date(day.date), days), now, zone))}
        standing={
          <StandingLine
            server={here.server}
            waiting={here.contents.waiting}
            copied={showZoned(zonedOfMs(Date.parse(here.contents.pocket.at), zone))}
            discard={(entry) => void diaryHere().discard(entry)}
          />
        }
      />
      {open && (
        <Sheets
          open={open}
          day={day}
          plans={plans}
          diary={diary}
          rules={(plan) => ruleOf(diary, plan)}
          now={now}
          zone={zone}
          newId={newId}
          log={log}
          show={setOpen}
        />
      )}
    </div>
  )
}

const week = [1, 2, 3, 4, 5, 6, 7] as const

const takenBack = (of: EventId): Entry => ({ body: { kind: "correction", of, replacement: null, happened: null } })

/** Null for the day it is: that one moves on with the clock. */
const notToday = (on: PlainDate, now: number, zone: string): PlainDate | null =>
  compareDates(on, dayIn(now, zone)) >= 0 ? null : on

const NoDiaryYet = ({ children }: { readonly children: ReactNode }) => (
  <div className="sheet page-head">
    <WhoseDiary />
    <h1>Today</h1>
    <p className="lede" role="status">
      {children}
    </p>
  </div>
)

const sayWhy = (server: ReturnType<typeof useDiaryHere>["server"]): string =>
  typeof server === "object" ? server.problem.message : "Opening the diary …"

const NothingFollowed = () => (
  <div className="sheet page-head">
    <WhoseDiary />
    <h1>You have no plan yet.</h1>
    <p className="lede">Your doses will appear here each day. Tap once to log one.</p>
    <WaysIn />
    <LateAnswer plans={[]} />
  </div>
)
