import type { Span } from "../../base/index.ts"

/** What stands in front of an amount in a run-on dosing text: whom it is for, which phase it belongs to, and the words before those. */
export type Preface = {
  readonly population: { readonly value: string; readonly span: Span } | null
  readonly phase: string | null
  /** True behind "then" or "increase to": the next step of what was said before. */
  readonly next: boolean
  /** The words that name the use: "Cortical myoclonus". */
  readonly use: { readonly value: string; readonly span: Span } | null
}

const POPULATION =
  /(?:^|\s)((?:adults?|children|child|elderly|paediatric|pediatric|adolescents?|infants|neonates?|men|women)(?:\s*\([^)]*\))?)\s*:?\s*$/i
const PHASE =
  /(?:^|\s)(loading (?:dose|phase)|loading|initial (?:dose|phase)|initially|initial|starting dose|start(?:ing)?(?: (?:with|at))?|maintenance (?:dose|phase)|maintenance|usual dose)\s*(?::|of|is)?\s*$/i

const NEXT =
  /(?:\bthen|\b(?:increas|titrat|rais|escalat|mov|go|step|bump|work)\w*(?:\s+(?:the\s+)?dos(?:e|age))?(?:\s+up)?(?:\s+(?:after|at|from|in|over|within|by)\s+[^.;,()]{1,24})?\s+to|\bfollowed by|\bthereafter,?|\bafter that,?)\s*(?:the\s+dose\s+to\s*)?$/i

const bare: Preface = { population: null, phase: null, next: false, use: null }

export const prefaceOf = (text: string, from: number, dose: number): Preface => {
  let words = text.slice(from, dose)
  if (words.trim() === "") return bare
  const phase = PHASE.exec(words)
  const before = phase === null ? words : words.slice(0, phase.index).replace(/\s+an?$/i, "")
  const next = NEXT.test(words) || (phase !== null && NEXT.test(before))
  if (phase !== null) words = words.slice(0, phase.index)
  const population = POPULATION.exec(words)
  if (population !== null) words = words.slice(0, population.index)
  const at = population === null ? 0 : from + population.index + population[0].indexOf(population[1] ?? "")
  const use = namedUse(words, from)
  return {
    population:
      population === null
        ? null
        : { value: (population[1] ?? "").toLowerCase(), span: [at, at + (population[1] ?? "").length] },
    phase: phase === null ? null : ((phase[1] ?? "").toLowerCase().split(" ")[0] ?? null),
    next,
    use,
  }
}

/** The words themselves, without a bracketed source before or behind them. */
const namedUse = (words: string, from: number): Preface["use"] => {
  const open = words.indexOf("[")
  const close = words.lastIndexOf("]")
  const parts =
    open < 0 || close < open
      ? [[0, words.length]]
      : [
          [0, open],
          [close + 1, words.length],
        ]
  for (const [a = 0, z = 0] of parts) {
    const bare = words.slice(a, z).replace(/^[\s.,;:)]+|[\s.,;:(]+$/g, "")
    if (bare.split(/\s+/).length < 2 || !/^\p{Lu}/u.test(bare)) continue
    const start = from + words.indexOf(bare, a)
    return { value: bare, span: [start, start + bare.length] }
  }
  return null
}
