import type { ReadRepeat } from "./shape.ts"

/** How many times of a day `repeat.when` names (morning, bedtime, before lunch), 0 where it is not there, or in words why it cannot be counted.
 *  They stand where times of day would, and which clock times they are is for the person. */
export const eventsADay = (r: ReadRepeat, times: number): number | string => {
  const { when, frequency, period, periodUnit } = r
  if (when === undefined || when.length === 0) return 0
  if (times > 0) return "names times of day and events of the day (repeat.when) at once"
  const strange = when.find((w) => !once.has(w))
  const said = when.join(", ").slice(0, 60)
  if (period === undefined || periodUnit === undefined)
    return `says when in the day (${said}) and not how often; repeat.period is missing`
  // "With meals" is as many times as there are meals, which only a frequency can say.
  if (strange !== undefined)
    return when.length === 1 && meals.has(strange) && frequency !== undefined
      ? frequency
      : `names “${strange.slice(0, 20)}”, which is not known as one time of the day`
  return frequency === undefined || frequency === when.length
    ? when.length
    : `says ${frequency} times and names ${when.length} times of the day (${said})`
}

const meals: ReadonlySet<string> = new Set(["C", "AC", "PC"])
/** HL7's EventTiming and TimingEvent codes that come once a day. */
const once: ReadonlySet<string> = new Set([
  ...["MORN", "MORN.early", "MORN.late", "NOON", "AFT", "AFT.early", "AFT.late"],
  ...["EVE", "EVE.early", "EVE.late", "NIGHT", "PHS", "HS", "WAKE"],
  ...["CM", "CD", "CV", "ACM", "ACD", "ACV", "PCM", "PCD", "PCV"],
])
