import { z } from "zod"
import { checkLayout, daysOf, type Layout } from "../../base/index.ts"
import { canAnswer, power } from "../../learn/index.ts"
import { fromLearn } from "../answer/from-learn.ts"
import { modelInput } from "../answer/model-input.ts"
import { planId } from "../contract/kept.ts"
import { designSchema } from "../contract/trial.ts"
import { withDiary } from "../diary/kept-diary.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, useCase, wrongCall } from "../use-case.ts"
import { armsNamed } from "./arms.ts"
import { type Cost, costOf } from "./cost.ts"
import { againstBlocks, type TriedPlan, triedPlan } from "./tried-plan.ts"
import { type Washout, washoutFor } from "./washout.ts"

const input = z.strictObject({
  pairs: z.number(),
  blockDays: z.number(),
  /** The kept plan that is to be tried. */
  plan: planId.optional(),
  /** "on" and "off", or two amounts. */
  arms: z.array(z.string()).default(["on", "off"]),
  runInDays: z.number().default(0),
  /** First days of each block that are not scored; from the compound's half-life, if left out. */
  washoutDays: z.number().optional(),
  /** The effect to find, and how days resemble each other, in the person's own standard deviations. */
  effect: z.number().default(0.5),
  rho: z.number().default(0.4),
  trials: z.number().optional(),
  seed: z.number().int().min(0).optional(),
  ...modelInput,
})
type Asked = z.output<typeof input>

export const designTrial = useCase({
  name: "design-trial",
  summary: "lay a trial out: what it can answer, how likely, and what it costs to know",
  input,
  output: designSchema,
  run: async (ports, asked) => {
    const arms = armsNamed(asked.arms)
    if (!arms.ok) return arms
    const rough: Layout = { ...asked, arms: arms.value, washoutDays: asked.washoutDays ?? 0 }
    const fits = checkLayout(rough)
    if (!fits.ok) return wrongCall(fits.problem)
    if (asked.plan === undefined) return designed(ports, asked, rough, null, NO_PLAN)
    const plan = asked.plan
    return withDiary(ports, async (kept) => {
      const tried = await triedPlan(ports, kept, plan, rough)
      return tried.ok ? designed(ports, asked, rough, tried.value, washoutFor(tried.value.compound)) : tried
    })
  },
})

const NO_PLAN: Washout = {
  days: 0,
  why: "No plan was named, so nothing is known of how long it stays in the body, and every day is scored.",
}

const designed = (
  ports: Ports,
  asked: Asked,
  rough: Layout,
  tried: TriedPlan | null,
  known: Washout,
): Outcome<z.output<typeof designSchema>> => {
  const washout: Washout =
    asked.washoutDays === undefined
      ? known
      : {
          days: asked.washoutDays,
          why: `You said how many first days of each block are not scored: ${asked.washoutDays}.`,
        }
  const layout = checkLayout({
    pairs: rough.pairs,
    blockDays: rough.blockDays,
    arms: rough.arms,
    runInDays: rough.runInDays,
    washoutDays: washout.days,
  })
  if (!layout.ok) return wrongCall(layout.problem)
  const { pairs, blockDays, washoutDays } = layout.value
  const { noise, rhoPrior, practice, trend, weekday, halfLife, drift, effect, rho, trials, seed } = asked
  const chance = power(
    {
      pairs,
      blockDays,
      washoutDays,
      effect,
      rho,
      trials,
      seed,
      noise,
      rhoPrior,
      practice,
      trend,
      weekday,
      halfLife,
      drift,
    },
    ports.progress,
  )
  if (!chance.ok) return fromLearn(chance)
  const days = daysOf(layout.value)
  const cost = tried === null ? NOTHING_KNOWN : costOf(tried.supply, days, tried.choices.inUseDays)
  const against = tried === null ? null : againstBlocks(tried.followed, layout.value, 1)
  return done({
    format: "posology/design@1",
    design: layout.value,
    washout: washout.why,
    power: chance.value,
    cost: {
      weeks: Math.ceil(days / 7),
      days,
      ...cost,
      toKnow: toKnow(layout.value, chance.value.weeksFor80, effect, cost),
    },
    canAnswer: canAnswer(layout.value, {
      power: chance.value.exactPower,
      effect,
      weeksFor80: chance.value.weeksFor80,
    }),
    notes: [...chance.value.notes, ...(against === null ? [] : [against])],
  })
}

const NOTHING_KNOWN: Cost = { containers: null, money: null }

/** What an 80 % chance costs, in weeks and containers. */
const toKnow = (l: Layout, weeks: number | null, effect: number, { containers, money }: Cost): string | null => {
  if (weeks === null) return null
  const times = Math.ceil((weeks * 7) / (2 * l.blockDays)) / l.pairs
  const many = containers === null ? null : Math.ceil(containers * times)
  const bottles = many === null ? "" : `, about ${many} ${many === 1 ? "container" : "containers"}`
  const price = money === null ? "" : `, about ${Math.ceil(Number(money.amount) * times)} ${money.currency}`
  return `An 80 % chance of seeing an effect of ${effect} of your own standard deviations takes ${weeks} ${weeks === 1 ? "week" : "weeks"} of such blocks${bottles}${price}.`
}
