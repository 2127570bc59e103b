import { z } from "zod"
import { checkLayout, daysOf, type Layout, problem } from "../../base/index.ts"
import { canAnswer, power } from "../../learn/index.ts"
import { fromLearn } from "../answer/from-learn.ts"
import { modelInput } from "../answer/model-input.ts"
import { planId } from "../contract/kept.ts"
import { designSchema } from "../contract/trial.ts"
import { withDiary } from "../diary/kept-diary.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { armsNamed } from "./arms.ts"
import { type Cost, costOf, costSaid, pairsIn, toKnow } from "./cost.ts"
import { curveOf } from "./curve.ts"
import { otherLayouts } from "./other-layouts.ts"
import { type Room, roomFor } from "./room.ts"
import { type TriedPlan, triedPlan } from "./tried-plan.ts"
import { type Washout, washoutFor } from "./washout.ts"

const input = z.strictObject({
  /** As many as the plan has days for, if left out. */
  pairs: z.number().optional(),
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
    const { plan, blockDays, runInDays, washoutDays = 0 } = asked
    const rough = { blockDays, runInDays, washoutDays, arms: arms.value }
    if (plan === undefined) {
      if (asked.pairs === undefined) return wrongCall(NO_PAIRS)
      const layout = checkLayout({ ...rough, pairs: asked.pairs })
      return layout.ok ? designed(ports, asked, layout.value, null, NO_PLAN) : wrongCall(layout.problem)
    }
    return withDiary(ports, async (kept) => {
      const { pairs } = asked
      const room = await roomFor(ports, kept, plan)
      if (!room.ok) return room
      const layout = checkLayout({ ...rough, pairs: pairs ?? Math.min(128, room.value.pairs(rough)) })
      if (!layout.ok) return pairs === undefined ? unusable(noneFits(room.value, rough)) : wrongCall(layout.problem)
      const tried = await triedPlan(ports, kept, plan, layout.value)
      if (!tried.ok) return tried
      const costing = async (of: Layout): Promise<Cost> => {
        const longer = await triedPlan(ports, kept, plan, of)
        return longer.ok ? costOf(longer.value.supply, daysOf(of), longer.value.choices.inUseDays) : NOTHING_KNOWN
      }
      return designed(
        ports,
        asked,
        layout.value,
        { ...tried.value, room: room.value, costing },
        washoutFor(tried.value.compound),
      )
    })
  },
})

const NO_PLAN: Washout = {
  days: 0,
  why: "No plan was named, so nothing is known of how long it stays in the body, and every day is scored.",
}

const NO_PAIRS = problem("trial/design", "Say how many pairs of blocks, or name the plan that is to be tried.", {
  path: "pairs",
})

const noneFits = (room: Room, layout: Omit<Layout, "pairs">) =>
  problem("trial/does-not-fit", room.against({ ...layout, pairs: 1 }) ?? "Not even one pair of such blocks fits.", {
    path: "block",
  })

/** A kept plan to be tried: its room, and what a trial of another length of it uses up. */
type Tried = TriedPlan & { readonly room: Room; readonly costing: (of: Layout) => Promise<Cost> }

const designed = async (
  ports: Ports,
  asked: Asked,
  rough: Layout,
  tried: Tried | null,
  known: Washout,
): Promise<Outcome<z.output<typeof designSchema>>> => {
  const washout: Washout =
    asked.washoutDays === undefined
      ? known
      : {
          days: asked.washoutDays,
          why: `You said how many first days of each block are not scored: ${asked.washoutDays}.`,
        }
  const layout = checkLayout({ ...rough, washoutDays: washout.days })
  if (!layout.ok) return wrongCall(layout.problem)
  const options = { ...modelOf(asked), ...layout.value }
  const chance = power(options, ports.progress)
  if (!chance.ok) return fromLearn(chance)
  const curve = curveOf(options, layout.value, chance.value)
  if (!curve.ok) return curve
  const days = daysOf(layout.value)
  const cost = tried === null ? NOTHING_KNOWN : costOf(tried.supply, days, tried.choices.inUseDays)
  const against = tried?.room.against(layout.value) ?? null
  const { weeksFor80 } = chance.value
  const sure = { ...layout.value, pairs: weeksFor80 === null ? layout.value.pairs : pairsIn(weeksFor80, layout.value) }
  const costSure = tried === null ? NOTHING_KNOWN : await tried.costing(sure)
  return done({
    format: "posology/design@1",
    design: layout.value,
    washout: washout.why,
    power: chance.value,
    cost: {
      weeks: Math.ceil(days / 7),
      days,
      ...cost,
      says: costSaid(layout.value, chance.value.exactPower, asked.effect, cost),
      toKnow: toKnow(weeksFor80, asked.effect, costSure, tried === null || tried.room.against(sure) === null),
    },
    curve: [...curve.value],
    otherwise: tried === null ? [] : otherLayouts(options, layout.value, tried.room),
    canAnswer: canAnswer(layout.value, {
      power: chance.value.exactPower,
      effect: asked.effect,
      weeksFor80: chance.value.weeksFor80,
    }),
    notes: [...chance.value.notes, ...(against === null ? [] : [against])],
    fits: against === null,
  })
}

const modelOf = ({ noise, rhoPrior, practice, trend, weekday, halfLife, drift, effect, rho, trials, seed }: Asked) => ({
  ...{ noise, rhoPrior, practice, trend, weekday, halfLife, drift, effect, rho, trials, seed },
})

const NOTHING_KNOWN: Cost = { containers: null, money: null }
