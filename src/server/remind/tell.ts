import { type Answer, type Input, isQuiet, type Outcome, type Quiet, sayReminder } from "../../app/index.ts"
import type { Send } from "./webhook.ts"

/** The use cases that telling needs; without a person, for whoever keeps the house. */
export type Ask = <N extends "people" | "remind" | "reminded">(
  name: N,
  input: Input<N>,
  person?: string,
) => Promise<Outcome<Answer<N>>>

/** How a person wants to be reminded. */
export type Reminding = {
  readonly send: Send
  readonly says: "nothing" | "what"
  /** Of the house, and of whoever is told. */
  readonly quiet: readonly (Quiet | null)[]
  readonly zone: string
  /** One of several who are told, each once; left out for the address of the whole house. */
  readonly to?: string
  /** Whose doses are told; everybody's, if left out. */
  readonly of?: string
  /** ISO instant: what fell due before is not told. */
  readonly from?: string
  /** ISO instant. */
  readonly now: () => string
}

/** Tells what there is to tell, and marks what was taken as told; gives how many. What nobody took is claimed again once its claim
 *  runs out, by this process or the next one. Nothing is claimed in quiet hours, so that it is told when they end. */
export const tellNow = async (ask: Ask, { send, says, quiet, zone, now, to, of, from }: Reminding): Promise<number> => {
  if (quiet.some((q) => q && isQuiet(q, now(), zone))) return 0
  const house = await ask("people", {})
  if (!house.ok) return 0
  const { people } = house.value
  let told = 0
  for (const { id, name } of people) {
    if (of !== undefined && id !== of) continue
    const found = await ask("remind", { zone, to, from }, id)
    if (!found.ok) continue
    for (const reminder of found.value.reminders) {
      if (!(await send(sayReminder(reminder, says, people.length > 1 ? name : null)))) continue
      await ask("reminded", { tags: [reminder.tag], to }, id)
      told++
    }
  }
  return told
}

const LOOK_EVERY_MS = 20_000

/** Looks again and again until it is stopped. A fault of one look is told and does not end the next. */
export const keepTelling = (look: () => Promise<unknown>, fault: (error: unknown) => void) => {
  const carefully = () => look().then(() => {}, fault)
  let busy = carefully()
  const timer = setInterval(() => {
    busy = busy.then(carefully)
  }, LOOK_EVERY_MS)
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer)
      await busy
    },
  }
}
