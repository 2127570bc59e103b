import { z } from "zod"

const moment = z.string()
/** What a trial leaves unsaid of a dose: nobody may know before its day, or a numbered container hides it. */
const uncertain = z.enum(["not yet", "hidden"])
const logged = z.object({
  event: z.string(),
  at: moment,
  amount: z.string(),
  device: z.string(),
  /** Minutes from due to taken; negative when early, null for a dose without a planned moment. */
  minutesLate: z.number().int().nullable(),
})

export const daySchema = z.object({
  format: z.literal("posology/day@1"),
  /** The calendar day; a time before 04:00 belongs to the day before. */
  date: z.string(),
  now: moment,
  due: z.array(dose("due", "later")),
  taken: z.array(dose("taken")),
  late: z.array(dose("late")),
  missed: z.array(dose("missed")),
  skipped: z.array(dose("skipped")),
  paused: z.array(dose("paused")),
  /** Doses that belong to no planned moment. */
  extra: z.array(logged.extend({ plan: z.string() })),
  /** What the day comes to of each substance, over all plans of it: what was taken and what still falls due. */
  totals: z
    .array(
      z.object({
        compound: z.string(),
        plans: z.array(z.string()),
        /** Null where amounts are counted in ways that cannot be added up. */
        total: z.string().nullable(),
        /** Set where a trial hides or leaves open what of it is taken: there is no total then, and what is above is at most that much. */
        trial: uncertain.optional(),
        /** What it is above of what the pages and the facts give, each a sentence; empty also where nobody knows a most. */
        over: z.array(z.string()),
      }),
    )
    .optional(),
  plans: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      lateRule: z.enum(["take", "skip", "ask"]),
      paused: z.object({ since: moment, code: z.string(), why: z.string(), event: z.string() }).nullable(),
      reassess: z.boolean(),
      site: z.string().nullable(),
      /** Day 12 of 28 of its first of two courses; null before it begins, in a rest and after its end. */
      course: z
        .object({
          day: z.number().int(),
          of: z.number().int().nullable(),
          course: z.number().int(),
          courses: z.number().int().nullable(),
        })
        .nullable()
        .optional(),
      /** What the day is in a trial of this plan: an on day, an off day, a container. Left out where there is none. */
      trial: z
        .object({
          id: z.string(),
          says: z.string(),
          /** The score that the trial asks for on the day, and whether it is given; left out on days that are not scored. */
          score: z
            .object({
              name: z.string(),
              /** The instrument it is a score of; null for a side effect or a number of the person's own. */
              instrument: z.string().nullable(),
              of: z.enum(["session", "side-effect", "number"]),
              done: z.boolean(),
            })
            .optional(),
        })
        .optional(),
      /** What is wrong with the container the next dose comes out of: past its date, or emptied by what was logged. */
      cautions: z.array(z.string()).optional(),
      /** What came along from the check and nobody has answered yet; shown until it is. */
      unanswered: z
        .array(z.object({ code: z.string(), severity: z.enum(["caution", "unknown"]), message: z.string() }))
        .optional(),
      /** `amount` is null where a trial hides it; where it is not known yet, not even that there will be a dose is. */
      next: z
        .object({ due: z.string(), at: moment, amount: z.string().nullable(), trial: uncertain.optional() })
        .nullable(),
    }),
  ),
})
export type DayAnswer = z.infer<typeof daySchema>

function dose<S extends string>(...states: [S, ...S[]]) {
  return z.object({
    plan: z.string(),
    title: z.string(),
    /** What names this dose: its moment in the plan's own zone. */
    due: z.string(),
    /** The moment it falls due where the person is. */
    at: moment,
    /** What the plan would give where `trial` is set, and no fact. */
    amount: z.string(),
    trial: uncertain.optional(),
    instruction: z.string(),
    day: z.number().int(),
    state: z.enum(states),
    log: logged.nullable(),
    /** Logged again for the same moment: taken double, or logged on two devices. */
    again: z.array(logged),
    reason: z.string().nullable(),
    /** When it is told again; null where nobody put it off, or that has passed. */
    snoozed: moment.nullable(),
    /** Set on a dose that is better not taken now: left out because the next one is near, or held up because the last one was. On one that is
     *  still to come it holds for taking it before its hour. */
    tooClose: z
      .object({ do: z.enum(["leave out", "hold"]), says: z.string(), until: moment })
      .nullable()
      .optional(),
  })
}
