import { type ArmDay, armDay, type Diary, dayOfMoment, type TrialRun } from "../../follow/index.ts"

/** How often a side effect was written down on days of each arm. */
export type Harm = {
  readonly what: string
  /** Days of each arm on which it stands, out of how many. */
  readonly on: number
  readonly off: number
  /** The worst on days of each arm: 0 none to 3 severe. */
  readonly worstOn: number
  readonly worstOff: number
}

export type Ledger = { readonly onDays: number; readonly offDays: number; readonly harms: readonly Harm[] }

/** Side effects by arm, over all days of the blocks that were lived, those that are not scored among them: harm does not wait for a wash-out. */
export const ledgerOf = (diary: Diary, run: TrialRun, zone: string, until: number): Ledger => {
  const armOn = (day: number): 0 | 1 | null => {
    const what: ArmDay | undefined = armDay({ ...run, blinded: false }, day)
    return what?.kind === "arm" ? what.arm : null
  }
  const days: [number, number] = [0, 0]
  for (let day = run.from; day < Math.min(run.until, until); day++) {
    const arm = armOn(day)
    if (arm !== null) days[arm]++
  }
  const found = new Map<
    string,
    { readonly what: string; readonly days: [Set<number>, Set<number>]; worst: [number, number] }
  >()
  for (const { event, ms } of diary.entries.all()) {
    if (event.kind !== "side-effect" || event.severity === 0) continue
    const lived = dayOfMoment(ms, zone)
    const arm = lived < until ? armOn(lived) : null
    if (arm === null) continue
    const name = event.what.normalize("NFKC").trim().toLowerCase()
    const entry = found.get(name) ?? { what: event.what.trim(), days: [new Set(), new Set()], worst: [0, 0] }
    entry.days[arm].add(lived)
    entry.worst[arm] = Math.max(entry.worst[arm], event.severity)
    found.set(name, entry)
  }
  return {
    onDays: days[0],
    offDays: days[1],
    harms: [...found.values()].map((h) => ({
      what: h.what,
      on: h.days[0].size,
      off: h.days[1].size,
      worstOn: h.worst[0],
      worstOff: h.worst[1],
    })),
  }
}
