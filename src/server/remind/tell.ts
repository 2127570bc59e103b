import { type Answer, type Input, isQuiet, type Outcome, type Quiet, sayReminder } from "../../app/index.ts"
import type { Send } from "./webhook.ts"

type Ask = <N extends "people" | "remind" | "reminded">(
  name: N,
  input: Input<N>,
  person?: string,
) => Promise<Outcome<Answer<N>>>

/** How a person wants to be reminded. */
export type Reminding = {
  readonly send: Send
  readonly says: "nothing" | "what"
  readonly quiet: Quiet | null
  readonly zone: string
  /** ISO instant. */
  readonly now: () => string
}

/** Tells what there is to tell, and marks what was taken as told; gives how many. What nobody took is claimed again once its claim
 *  runs out, by this process or the next one. Nothing is claimed in quiet hours, so that it is told when they end. */
export const tellNow = async (ask: Ask, { send, says, quiet, zone, now }: Reminding): Promise<number> => {
  if (quiet && isQuiet(quiet, now(), zone)) return 0
  const house = await ask("people", {})
  if (!house.ok) return 0
  const { people } = house.value
  let told = 0
  for (const { id, name } of people) {
    const found = await ask("remind", { zone }, id)
    if (!found.ok) continue
    for (const reminder of found.value.reminders) {
      if (!(await send(sayReminder(reminder, says, people.length > 1 ? name : null)))) continue
      await ask("reminded", { tags: [reminder.tag] }, id)
      told++
    }
  }
  return told
}

const LOOK_EVERY_MS = 20_000

/** Looks again and again until it is stopped. A fault of one look is told and does not end the next. */
export const keepTelling = (ask: Ask, how: Reminding, fault: (error: unknown) => void) => {
  const look = () => tellNow(ask, how).then(() => {}, fault)
  let busy = look()
  const timer = setInterval(() => {
    busy = busy.then(look)
  }, LOOK_EVERY_MS)
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer)
      await busy
    },
  }
}
