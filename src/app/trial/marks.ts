import { dateOfDay, daysOf, instant, inZone, showDate, zoneClock } from "../../base/index.ts"
import { type KeptTrial, msOf, trialSpan, trialsOf } from "../../follow/index.ts"
import type { KeptDiary } from "../diary/kept-diary.ts"
import { seenOf } from "../diary/trial/looked-ahead.ts"
import type { Drawn } from "../diary/trial/secret.ts"
import type { Ports } from "../ports/ports.ts"

/** Something that a reader of the answer has to know. */
export type Mark = { readonly code: string; readonly says: string }

/** Everything that was not as it was settled. `drawn` is null where what was drawn cannot be read. */
export const marksOf = async (
  ports: Ports,
  kept: KeptDiary,
  trial: KeptTrial,
  drawn: Drawn | null,
): Promise<readonly Mark[]> => [
  ...brokenMarks(trial, drawn),
  ...(await clockMarks(ports, kept, trial)),
  ...openedMarks(trial),
  ...trial.changes.map((c) => ({
    code: "trial/changed",
    says: `On ${dayOf(c.at, trial)} the ${names[c.what]} was changed to “${c.to}”, because ${c.why} What was settled before the first dose stays the trial's own.`,
  })),
  ...trial.unblinded.map((u) => ({
    code: "trial/unblinded",
    says: `Block ${u.block + 1} was looked at on ${dayOf(u.at, trial)}: ${u.why}`,
  })),
  ...planMarks(kept, trial),
  ...otherMarks(kept, trial),
]

const names = { primary: "outcome", better: "direction", worthwhile: "size worth having" } as const

const brokenMarks = ({ started, meddled }: KeptTrial, drawn: Drawn | null): readonly Mark[] => [
  ...(drawn === null
    ? [{ code: "trial/sealed", says: "What was drawn cannot be read here, so nobody can tell which days were on." }]
    : drawn.matches
      ? []
      : [
          {
            code: "trial/commitment",
            says: "What is kept here is not what was committed to before the first dose: the database was edited, or something else stands under this trial's name. Nothing that follows shows what chance alone decided.",
          },
        ]),
  ...(meddled === 0
    ? []
    : [
        {
          code: "trial/meddled",
          says: `Somebody tried ${meddled === 1 ? "once" : `${meddled} times`} to correct what happened to this trial; it stands as it was written.`,
        },
      ]),
  ...(msOf(started.at) === msOf(started.terms.startedAt) && started.plan === started.terms.plan
    ? []
    : [{ code: "trial/edited", says: "The entry that began this trial was edited after it was committed to." }]),
]

const clockMarks = async (ports: Ports, kept: KeptDiary, trial: KeptTrial): Promise<readonly Mark[]> => {
  const { started } = trial
  const begun = zoneClock(started.terms.zone).wallOf(msOf(started.terms.startedAt)).day
  const made = idMs(started.id)
  const seen = await seenOf(ports, kept.store, started.id)
  return [
    ...(begun > trialSpan(trial).from || (made !== null && Math.abs(made - msOf(started.terms.startedAt)) > 86_400_000)
      ? [
          {
            code: "trial/clock",
            says: "The clock with which this trial was begun does not fit its first day; it may have been committed to after days that it counts.",
          },
        ]
      : []),
    ...(seen?.back
      ? [
          {
            code: "trial/looked-ahead",
            says: `The clock was set back: days up to ${dayName(seen.back.from)} had been shown when it said ${dayName(seen.back.to - 1)} again, so coming days may have been known.`,
          },
        ]
      : []),
  ]
}

const openedMarks = (trial: KeptTrial): readonly Mark[] => {
  const { opened } = trial
  if (opened === null) return []
  const span = trialSpan(trial)
  return opened.early || span.until < span.planned
    ? [
        {
          code: "trial/opened-early",
          says: `It was opened on ${dayOf(opened.at, trial)}, after ${Math.max(0, span.until - span.from)} of ${daysOf(trial.started.terms)} days${opened.why === null ? "." : `: ${opened.why}`} A trial that is ended when it pleases errs more often than its figures say.`,
        },
      ]
    : []
}

const planMarks = ({ diary }: KeptDiary, trial: KeptTrial): readonly Mark[] => {
  const since = msOf(trial.started.at)
  const changes = diary.changesOf(trial.started.terms.plan).filter((c) => msOf(c.at) > since)
  return changes.length === 0
    ? []
    : [
        {
          code: "trial/plan-changed",
          says: `The plan was changed ${changes.length === 1 ? "once" : `${changes.length} times`} since the trial was begun, so not all days of one arm were alike.`,
        },
      ]
}

const otherMarks = ({ diary }: KeptDiary, trial: KeptTrial): readonly Mark[] => {
  const others = trialsOf(diary).filter(
    (t) => t.started.id !== trial.started.id && t.started.terms.plan === trial.started.terms.plan,
  )
  return others.length === 0
    ? []
    : [
        {
          code: "trial/one-of-several",
          says: `This is one of ${others.length + 1} trials of this plan; whoever begins often enough finds something once.`,
        },
      ]
}

const dayOf = (at: string, { started }: KeptTrial): string =>
  showDate(inZone(instant(at), started.terms.zone).toPlainDate())

const dayName = (day: number): string => showDate(dateOfDay(day))

/** The moment that an id of version 7 was made at; null for another kind of id. */
const idMs = (id: string): number | null =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7/u.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null
