import type { Protocol } from "./protocol.ts"
import { settled, spansOf } from "./sourced.ts"

/** Parts of a day at which something is taken once. */
const PARTS: ReadonlySet<string> = new Set(
  "morning midday noon afternoon evening night bedtime breakfast lunch dinner|early morning|late morning|mid-morning|mid-afternoon|late afternoon|early afternoon|early evening|late evening|before bed|before bedtime|before sleep|before breakfast|before lunch|before dinner|after breakfast|after lunch|after dinner|with breakfast|with lunch|with dinner|upon waking|on waking|first thing in the morning"
    .split("|")
    .flatMap((w, i) => (i === 0 ? w.split(" ") : [w])),
)
/** What says how it is taken, beside when. */
const BESIDE: ReadonlySet<string> = new Set([
  "fasted",
  "with food",
  "on an empty stomach",
  "empty stomach",
  "without food",
])

const EITHER =
  /\b(?:or|alternatively|otherwise|works? (?:too|as well)|(?:is|are) (?:fine|ok|possible)(?: too)?|will do|else|if not|oder|sonst|ou|sinon|o|u|или|иначе|либо)\b|(?<![\p{L}])(?:или|иначе|либо)(?![\p{L}])|\//iu
const BOTH = /\band\b(?!\/or)|\+|&|\bund\b|\bet\b|\by\b|(?<![\p{L}])и(?![\p{L}])/iu

/** How often a day the times of day of a regimen come to at most: "morning and evening" twice, "morning or evening" once. Undefined where it names
 *  none, or others than parts of a day ("before training"). `text` is the page's. */
export const timesSaid = (p: Protocol, text: string): number | undefined => {
  const times = (settled(p.timesOfDay) ?? []).filter((time) => !BESIDE.has(time))
  if (times.length === 0 || !times.every((time) => PARTS.has(time))) return undefined
  const spans = spansOf(p.timesOfDay)
  const first = Math.min(...spans.map((s) => s[0]))
  const said = text.slice(first, Math.max(...spans.map((s) => s[1])))
  if (spans.length === 0 || !EITHER.test(said) || /\bor without\b/iu.test(said)) return times.length
  return BOTH.test(said) ? Math.max(1, times.length - 1) : 1
}
