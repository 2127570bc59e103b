import { z } from "zod"
import {
  addDays,
  checkLayout,
  date,
  type EventId,
  epochDay,
  hexOf,
  instantOfMs,
  msOfInstant,
  problem,
  showDate,
  type Terms,
} from "../../base/index.ts"
import { dayAt, trialSpan, trialsOf } from "../../follow/index.ts"
import { commitmentOf, parseWorthwhile, type Secret } from "../../learn/index.ts"
import { idSchema, zoneSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { startedSchema } from "../contract/trial.ts"
import { layoutSchema } from "../contract/trial-event.ts"
import { type KeptDiary, withDiary } from "../diary/kept-diary.ts"
import { known, write } from "../diary/logging.ts"
import { secretText } from "../diary/trial/secret.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, type Refusal, unusable, useCase, wrongCall } from "../use-case.ts"
import { armsNamed, isOnOff } from "./arms.ts"
import { firstDay, planDayFrom, startNamed } from "./first-day.ts"
import { againstBlocks, type TriedPlan, triedPlan } from "./tried-plan.ts"

const input = z.strictObject({
  id: idSchema<EventId>().optional(),
  design: layoutSchema,
  plan: planId,
  /** The score that the answer will be about. */
  primary: z.string().trim().min(1).max(200),
  better: z.enum(["higher", "lower"]),
  worthwhile: z.string().default("0.2sd"),
  /** An age recipient: somebody who fills numbered containers, so that nobody else knows what is in them. */
  preparer: z.string().optional(),
  /** The first day; the plan's own, or tomorrow, if left out. */
  start: z.string().optional(),
  zone: zoneSchema,
})
type Asked = z.output<typeof input>

/** Settles everything, draws, seals and commits, in one event. */
export const startTrial = useCase({
  name: "start-trial",
  summary: "begin a trial: its order is drawn once, sealed, and committed to before the first dose",
  input,
  output: startedSchema,
  run: (ports, asked) =>
    withDiary(ports, async (kept) => {
      const before = known(kept, asked.id)
      if (before?.kind === "trial-started") return done(startedAs(before.id, before.terms, before.commitment))
      if (ports.repeatable)
        return wrongCall(
          problem(
            "trial/seed",
            "A trial draws its order from the system's own chance; a seed would let anybody know it beforehand.",
            { path: "seed" },
          ),
        )
      const { seal } = ports
      if (seal === undefined)
        return unusable(
          problem(
            "trial/no-key",
            "Nothing can be sealed here; begin the trial where the data is kept, with posology serve or on the command line.",
          ),
        )
      const terms = await settled(ports, kept, asked)
      if (!terms.ok) return terms
      // Two draws that have nothing to do with each other, each of 256 bits.
      const secret: Secret = { salt: hexOf(ports.random(32)), seed: hexOf(ports.random(32)) }
      const sealed = await seal.close(secretText(secret), asked.preparer === undefined ? [] : [asked.preparer])
      if (!sealed.ok) return wrongCall(sealed.problem)
      const commitment = commitmentOf(terms.value, secret, ports.hash.sha256)
      if (!(await ours(ports, kept, asked)))
        return unusable(
          problem(
            "trial/running",
            "Another device is beginning a trial of this plan right now; look at it before beginning one.",
            {
              path: "plan",
            },
          ),
        )
      const written = await write(
        ports,
        kept,
        { id: asked.id, zone: asked.zone, at: terms.value.startedAt },
        { kind: "trial-started", plan: asked.plan, terms: terms.value, commitment, sealed: sealed.value },
      )
      return written.ok ? done(startedAs(written.value.id, terms.value, commitment)) : written
    }),
})

const LEASE_MS = 60_000

/** Two that begin at once would each read a diary without the other: the order that pleases could then be kept. One of them goes on; the other,
 *  asking again, finds its trial. */
const ours = ({ who, clock }: Ports, { store }: KeptDiary, { plan }: Asked): Promise<boolean> => {
  const now = clock.now()
  return store.claims.claim(who, `trial ${plan}`, now.toString(), instantOfMs(msOfInstant(now) + LEASE_MS).toString())
}

/** The terms of a trial, or why there is none. */
const settled = async (ports: Ports, kept: KeptDiary, asked: Asked): Promise<Outcome<Terms>> => {
  const arms = armsNamed(asked.design.arms)
  if (!arms.ok) return arms
  const layout = checkLayout({ ...asked.design, arms: arms.value })
  if (!layout.ok) return wrongCall(layout.problem)
  const worthwhile = parseWorthwhile(asked.worthwhile)
  if (!worthwhile.ok) return wrongCall(worthwhile.problem)
  const start = startNamed(asked.start)
  if (!start.ok) return start
  const tried = await triedPlan(ports, kept, asked.plan, layout.value)
  if (!tried.ok) return tried
  const { followed, gives } = tried.value
  const refused = against(ports, kept, asked, tried.value)
  if (refused) return refused
  const now = ports.clock.now().epochMilliseconds
  const startsOn = firstDay(kept, followed, start.value, now)
  if (!startsOn.ok) return startsOn
  const blocksFrom = addDays(startsOn.value, layout.value.runInDays)
  const planDay = planDayFrom(kept, followed, startsOn.value, now)
  const blocks = againstBlocks(followed, layout.value, planDay)
  if (blocks !== null) return unusable(problem("trial/does-not-fit", blocks, { path: "design" }))
  // The same once more for the days it is really lived on: facts and limits may hold for some of them only.
  const lived = await triedPlan(ports, kept, asked.plan, layout.value, blocksFrom)
  if (!lived.ok) return lived
  return done({
    ...layout.value,
    plan: asked.plan,
    planDay,
    gives,
    startsOn: showDate(startsOn.value),
    startedAt: ports.clock.now().toString(),
    zone: followed.schedule.zone,
    primary: asked.primary,
    better: asked.better,
    worthwhile: asked.worthwhile,
    preparer: asked.preparer ?? null,
  })
}

/** Why nothing is begun, whatever its days; null where nothing stands against it. */
const against = (ports: Ports, kept: KeptDiary, asked: Asked, { followed }: TriedPlan): Refusal | null => {
  const today = epochDay(dayAt(followed, ports.clock.now().epochMilliseconds))
  const running = trialsOf(kept.diary).find((t) => t.started.terms.plan === asked.plan && trialSpan(t).until > today)
  if (running)
    return unusable(
      problem(
        "trial/running",
        `This plan is in a trial already, until ${running.started.terms.startsOn} and the days after it are over; open that one first, early if need be.`,
        { path: "plan" },
      ),
    )
  if (asked.preparer === undefined) return null
  if (!BLINDED.includes(followed.route))
    return unusable(
      problem(
        "trial/blind-route",
        "Only what is swallowed or goes into the nose is blinded at home; what is injected or absorbed otherwise is tried openly.",
        { path: "preparer" },
      ),
    )
  return isOnOff(asked.design.arms)
    ? null
    : unusable(
        problem(
          "trial/blind-doses",
          "Two amounts cannot be blinded with one bottle, because their counts differ; try them openly, or on against off.",
          { path: "preparer" },
        ),
      )
}

const BLINDED: readonly string[] = ["intranasal", "oral"]

const startedAs = (id: string, terms: Terms, commitment: string): z.output<typeof startedSchema> => {
  const blinded = terms.preparer !== null
  const days = terms.runInDays + 2 * terms.pairs * terms.blockDays
  return {
    format: "posology/trial@1",
    id,
    commitment,
    startsOn: terms.startsOn,
    endsOn: showDate(addDays(date(terms.startsOn), days - 1)),
    blinded,
    says: [
      "Write the commitment down, or print it, before the first dose: whoever holds it can tell afterwards that nothing was drawn again.",
      blinded
        ? "The containers hide which days are on; what is found is the substance, as far as they really do."
        : "You will know which days are on, so what is found is drug and expectation together.",
    ],
  }
}
