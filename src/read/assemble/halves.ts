import { exact, showExact } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Draft } from "./draft.ts"
import { sentenceEnd, sentenceStart } from "./meant.ts"
import type { Work } from "./work.ts"

/** What says that a day's amount is cut up, before its parts are named. */
const CUT =
  /\b(?:(?:in|into|as|over) (?:two|three|four|[2-4]) (?:equal |separate |divided )?(?:halves|parts|portions|doses|thirds|quarters|servings)|split|divided|halved|half of it|one half|halves)\b/i

/** "400 mcg a day", "in two halves: 200 mcg on waking, 200 mcg at bedtime": one regimen of 400 mcg a day, twice, where the parts come to the whole.
 *  Where they do not, the parts stay as they stand. */
export const joinHalves = (t: Tokens, works: readonly Work[]): void => {
  for (const w of works)
    for (let i = 0; i + 1 < w.drafts.length; i++) {
      const whole = w.drafts[i] as Draft
      const half = w.drafts[i + 1] as Draft
      if (!makeUp(t, whole, half)) continue
      whole.frequency = half.frequency && {
        ...half.frequency,
        spans: [...half.frequency.spans, ...(half.dose?.spans ?? [])],
      }
      whole.times.push(...half.times)
      whole.routes ??= half.routes
      w.drafts.splice(i + 1, 1)
    }
}

const makeUp = (t: Tokens, whole: Draft, half: Draft): boolean => {
  const all = whole.dose
  const part = half.dose
  const often = half.frequency?.value
  if (all === null || part === null || often === undefined || all.value.per !== "day") return false
  if (whole.frequency !== null || whole.steps.length > 0 || half.steps.length > 0 || part.value.perKg) return false
  if (half.compound !== null && half.compound.value !== whole.compound?.value) return false
  const plain = often.per === "day" && often.low === often.high && often.pattern === null && often.high > 1
  const sameUnit = all.value.unit === part.value.unit && !all.value.perKg
  const at = part.spans[0]
  if (!plain || !sameUnit || at === undefined) return false
  const from = all.spans[0]?.[1] ?? at[0]
  const between = t.text.slice(
    Math.max(Math.min(from, at[0]), sentenceStart(t.text, at[0])),
    sentenceEnd(t.text, at[1]),
  )
  const times = (amount: string): string => showExact(exact(amount).mul(often.high))
  return (
    CUT.test(between) &&
    times(part.value.low) === showExact(exact(all.value.low)) &&
    times(part.value.high) === showExact(exact(all.value.high))
  )
}
