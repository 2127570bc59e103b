import { instantOfMs, type PersonId, type PracticeId } from "../../base/index.ts"
import { Diary } from "../diary.ts"
import { plannedBetween } from "../planned.ts"
import { remindersOf } from "../reminders.ts"
import { event, idOf, ms, planId, samplePlan } from "./sample.ts"

/** What a store's claims do, as `Claims` in the store port says it. */
export type ClaimsLike = {
  readonly claim: (
    whose: { readonly practice: PracticeId; readonly person: PersonId },
    key: string,
    now: string,
    until: string,
  ) => Promise<boolean>
  readonly told: (
    whose: { readonly practice: PracticeId; readonly person: PersonId },
    key: string,
    at: string,
  ) => Promise<void>
}

const zones = [
  "Africa/Johannesburg",
  "America/New_York",
  "Australia/Lord_Howe",
  "Europe/London",
  "Pacific/Apia",
] as const
const MINUTE = 60_000
const whose = { practice: "home" as PracticeId, person: "me" as PersonId }

/** Claims in the plainest form, for a run without a store. */
export const plainClaims = (): ClaimsLike => {
  const held = new Map<string, { until: number; told: boolean }>()
  return {
    claim: async (_, key, now, until) => {
      const there = held.get(key)
      if (there && (there.told || ms(now) < there.until)) return false
      held.set(key, { until: ms(until), told: false })
      return true
    },
    told: async (_, key, at) => {
      held.set(key, { until: ms(at), told: true })
    },
  }
}

/** Lives through years with two reminding processes that are killed at random, one person who travels between five zones, and a
 *  plan that keeps its wall times wherever they are. Throws unless every due dose was shown, and none twice: a notification
 *  that is sent again under its tag takes the place of the first, and is counted as repeated. */
export const remindThrough = async (years: number, seed: number, claims: ClaimsLike = plainClaims()) => {
  const chance = random(seed)
  const plan = samplePlan(
    {},
    `start 2026-12-01 in Africa/Johannesburg wherever\nat 02:30, 08:00, 20:00 every day for ${years * 365} days`,
  )
  const diary = new Diary()
  const shown = new Map<string, number>()
  // How often the process died after it had shown a dose and before it could say so: only then may it be shown again.
  const unsaid = new Map<string, number>()
  const start = ms("2026-11-30T22:00:00Z")
  const end = start + years * 365 * 24 * 60 * MINUTE
  let zone: (typeof zones)[number] = zones[0]
  let restarts = 0
  let repeated = 0
  let logged = 0
  // Each process remembers only until when it has looked; a killed one starts from what it last wrote down.
  const processes = [{ since: start }, { since: start }]
  for (let now = start; now < end + 3 * 24 * 60 * MINUTE; now += Math.floor(1 + chance() * 240) * MINUTE) {
    if (chance() < 1 / 200) zone = zones[Math.floor(chance() * zones.length)] ?? zone
    for (const process of processes) {
      // Away for up to a day and a half: what fell due in the meantime is told at the next start.
      if (chance() < 0.1) continue
      const killedAt = chance() < 0.15 ? Math.floor(chance() * 4) : null
      let step = 0
      let killed = false
      for (const reminder of remindersOf(diary, plan, process.since - 36 * 60 * MINUTE, now, zone)) {
        const dies = () => killedAt !== null && step++ === killedAt
        if (dies()) {
          killed = true
          break
        }
        const at = instantOfMs(now).toString()
        if (!(await claims.claim(whose, reminder.key, at, instantOfMs(now + 2 * MINUTE).toString()))) continue
        if (dies()) {
          killed = true
          break
        }
        shown.set(reminder.key, (shown.get(reminder.key) ?? 0) + 1)
        if (dies()) {
          unsaid.set(reminder.key, (unsaid.get(reminder.key) ?? 0) + 1)
          killed = true
          break
        }
        await claims.told(whose, reminder.key, at)
        // Most are taken, some minutes later.
        if (chance() < 0.7) {
          const due = instantOfMs(reminder.dose.key).toString()
          const body = { kind: "dose-taken" as const, plan: planId, due, amount: "300 mcg", site: null }
          diary.add([event(at, body, { id: idOf(++logged) })])
        }
      }
      if (killed) restarts++
      else process.since = now
    }
  }
  const due = plannedBetween(plan, start - 24 * 60 * MINUTE, end + 24 * 60 * MINUTE, null)
  const tags = new Set([...shown.keys()].map((tag) => Number(tag.split("/").at(-1))))
  const missing = due.filter((d) => !tags.has(d.key))
  if (missing.length > 0)
    throw new Error(`${missing.length} due doses were never shown, the first at ${instantOfMs(missing[0]?.ms ?? 0)}`)
  if (shown.size !== due.length) throw new Error(`${shown.size} tags for ${due.length} doses`)
  for (const [tag, n] of shown) {
    if (n - 1 > (unsaid.get(tag) ?? 0))
      throw new Error(`${tag} was shown ${n} times, with ${unsaid.get(tag) ?? 0} deaths untold`)
    repeated += n - 1
  }
  return { due: due.length, zones: zones.length, restarts, repeated }
}

/** A small generator of numbers in [0, 1): the same run for the same seed. */
const random = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
