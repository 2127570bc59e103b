import { createHash } from "node:crypto"
import { call, type Input, keepsNothing, type Ports, type Store, type UseCaseName } from "../../app/index.ts"
import { addDays, brand, date, type EventId, instant, type PlanId, showDate, timeOrderedId } from "../../base/index.ts"
import { folderSeal } from "../../store/folder-seal.ts"
import { memoryStore } from "../../store/index.ts"

export const plan = brand<PlanId>("plan-1")
export const trial = brand<EventId>("01a22198-ed00-7000-8000-000000000001")
export const zone = "Africa/Johannesburg"
const first = date("2026-12-01")
/** The day `n` of the trial, from 0. */
export const dayAfter = (n: number): string => showDate(addDays(first, n))

/** A house whose clock a test sets and whose trial draws this seed; everything else comes out the same each time. */
export type World = {
  readonly ports: Ports
  readonly setClock: (iso: string) => void | Promise<void>
  readonly ask: <N extends UseCaseName>(name: N, input: Input<N>) => Promise<unknown>
}

export const worldOf = (folder: string, seed: Uint8Array, store: Store = memoryStore()): World => {
  let now = "2026-11-28T10:00:00Z"
  let made = 0
  let drawn = 0
  const ports: Ports = {
    ...keepsNothing,
    store: async () => ({ ok: true, value: store }),
    clock: { now: () => instant(now) },
    ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10)),
    // Salt, seed, then the secrets of feeds: the salt is the same in both worlds, so that only the coins differ.
    random: (n) => (drawn++ === 1 ? seed : new Uint8Array(n).fill(drawn)),
    hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
    decode: (bytes) => new TextDecoder().decode(bytes),
    seal: folderSeal(folder),
  }
  return {
    ports,
    setClock: (iso) => {
      now = iso
    },
    ask: async (name, input) => {
      const outcome = await call(ports, name, input)
      if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.code}: ${outcome.problem.message}`)
      return outcome.value
    },
  }
}

export type Layout = Input<"start-trial">["design"]

/** Drops of a registered bottle, for longer than any trial here. */
export const choices = {
  typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg" as const, per: "dose" as const } },
  ...{ route: "intranasal" as const, product: "semax-0.1-3ml", confirmStrength: "0.1%", device: "dropper-50ul" },
  ...{ dose: "300mcg", times: ["08:00"], start: dayAfter(0), weeks: 20, zone },
  ...{ inUseDays: 30, leadDays: 3, expiry: "2027-12-31" },
}

/** Keeps a plan, begins its trial, and lives it up to the day `today`, two days in three with its dose and every day with a score. */
export const lived = async (
  { ask, setClock }: Pick<World, "ask" | "setClock">,
  design: Layout,
  preparer: string | null,
  today: number,
): Promise<void> => {
  await ask("save-plan", { id: plan, title: "Drops", choices })
  const blinded = preparer === null ? {} : { preparer }
  await ask("start-trial", { id: trial, design, plan, primary: "focus", better: "higher", zone, ...blinded })
  for (let n = Math.max(-2, today - 9); n <= today; n++) {
    await setClock(`${dayAfter(n)}T10:00:00Z`)
    const day = (await ask("day", {})) as { due: readonly unknown[]; late: readonly unknown[] }
    if (day.due.length + day.late.length > 0 && n % 3 !== 0) await ask("take", { plan, zone })
    await ask("enter-number", { zone, name: "focus", value: `${(n + 30) % 7}`, better: "higher" })
  }
}

/** A text without what has to differ between two worlds: the commitment, and what is sealed, of which the length is left. */
export const without = (text: string): string =>
  text
    .replace(/(\\*"sealed\\*":\\*")([^"\\]*)/g, (_, head: string, sealed: string) => `${head}${sealed.length}`)
    .replace(/[0-9a-f]{64}/g, "hash")
    .replace(/(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/g, "hash")
    .replace(/-----BEGIN AGE[\s\S]*?END AGE ENCRYPTED FILE-----/g, (s) => `age of ${s.length}`)

/** The same seed with every coin turned that nobody may know on a day: of pairs whose first block begins after the next day; of all, where containers hide it. */
export const turned = (seed: Uint8Array, l: Layout, today: number, blinded: boolean): Uint8Array => {
  const other = Uint8Array.from(seed, (b) => (blinded ? b ^ 255 : b))
  if (blinded) return other
  for (let k = 0; k < l.pairs; k++)
    if (l.runInDays + 2 * k * l.blockDays > today + 1) other[k >> 3] = (other[k >> 3] ?? 0) ^ (128 >> (k & 7))
  return other
}

/** Whether the container of a day holds the substance, in a trial of blocks of one day: known to the one who filled it, and to a test by the key of
 *  the house. */
export const holdsOf = async ({ seal, store, who }: Ports): Promise<(day: number) => boolean> => {
  const kept = await store()
  const events = kept.ok ? await kept.value.events.list(who) : []
  const begun = events.find((e) => e.kind === "trial-started")
  const text = begun?.kind === "trial-started" ? await seal?.open(begun.sealed) : undefined
  if (!text?.ok) throw new Error("nothing was sealed")
  const bytes = Buffer.from((JSON.parse(text.value) as { seed: string }).seed, "hex")
  return (day) => {
    const coin = ((bytes[day >> 4] ?? 0) >> (7 - ((day >> 1) & 7))) & 1
    return (coin === 1) === (day % 2 === 0)
  }
}
