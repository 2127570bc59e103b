import type { Span } from "../../base/index.ts"
import { wordOf } from "../engine/lexicon.ts"
import type { DoseValue, FrequencyValue, Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { DraftStep } from "./draft.ts"
import { first, piecesIn, surely } from "./line.ts"

/** The steps of a titration that a stretch writes as a chain, and what else it says of all of them. */
export type Chain = { readonly steps: readonly DraftStep[]; readonly said: readonly Piece[] }

type Link = {
  readonly span: Span
  readonly dose: DoseValue | null
  readonly bare: string | null
  readonly at: Span
  readonly length: Length | null
  readonly frequency: FrequencyValue | null
  readonly pieces: readonly Piece[]
}
type Length = { readonly n: number; readonly unit: "day" | "week" | "month" }

const ARROW = /\s*(?:→|➔|➜|➝|➞|⟶|⇒|⇨|->|=>|-->|>>|»|>)\s*(?:then\s+)?/g
const COMMA = /\s*[,;]\s*(?:(?:and\s+)?then\s+)?/g

/** Reads a chain: amounts with arrows between them that go up or down all the way, where it says how long each is taken, or, of three or more, where
 *  the line or what stands `around` it speaks of raising; or amounts between commas, each with its length. Null for anything else. */
export const chainIn = (t: Tokens, span: Span, around = ""): Chain | null => {
  const text = t.text.slice(...span)
  if (text.length > LONGEST) return null
  return ARROWS.test(text)
    ? arrows(t, span, RAISES.test(`${around} ${text}`))
    : SPELLS.test(text)
      ? commas(t, span)
      : null
}

/** Whether a text has arrows between numbers, or lengths between commas: the quick question before it is taken apart. */
export const mayChain = (text: string): boolean =>
  text.length <= LONGEST + 64 && (ARROWS.test(text) || SPELLS.test(text))

const LONGEST = 400
const ARROWS = /\d\D{0,48}(?:[→➔➜➝➞⟶⇒⇨»]|[-=]>|>)\s*(?:then\s+)?\d/
const SPELLS =
  /\d[^,;]{0,40}(?:(?:x|×|for)\s?\d+\s?(?:d|days?|w|wks?|weeks?|months?)\b|(?:day|week|wk)\s?(?:x|×)\s?\d)[^,;]{0,16}[,;]/i

/** Words by which a line or its heading says that amounts follow each other. */
const RAISES =
  /\b(?:titrat\w+|escalat\w+|increas\w+|rais\w+|ramp\w*|ladder|taper\w*|steps?|build(?:ing)? up|step(?:ping)?[- ](?:up|down)|work(?:ing)? up|progress\w*|reduc\w+|wean\w*|phases?)\b/i

const arrows = (t: Tokens, span: Span, raises: boolean): Chain | null => {
  const parts = cut(t, span, ARROW)
  const links = parts.map((p, i) => linkIn(t, i === parts.length - 1 ? upToTail(t, p) : p))
  if (links.some((l) => l === null)) return null
  const all = joinUnits(links as readonly Link[])
  if (all === null) return null
  const last = parts.at(-1) as Span
  const tail: Span = [(links.at(-1) as Link).at[1], last[1]]
  const each = eachIn(t.text.slice(...tail))
  const timed = all.filter((l) => l.length !== null).length >= all.length - 1
  if (!monotone(all) || (!timed && each === null && (all.length < 3 || !raises))) return null
  return stepped(all, timed ? null : each, piecesIn(t, tail))
}

const commas = (t: Tokens, span: Span): Chain | null => {
  const links: Link[] = []
  for (const p of cut(t, span, COMMA)) {
    const link = linkIn(t, p)
    if (link === null) break
    links.push(link)
  }
  const all = joinUnits(links)
  if (all === null || all.length < 3 || !monotone(all) || all.slice(0, -1).some((l) => l.length === null)) return null
  return stepped(all, null, [])
}

const cut = (t: Tokens, [from, to]: Span, at: RegExp): readonly Span[] => {
  const parts: Span[] = []
  let start = from
  for (const m of t.text.slice(from, to).matchAll(at)) {
    parts.push([start, from + m.index])
    start = from + m.index + m[0].length
  }
  parts.push([start, to])
  return parts
}

/** The last link of a chain up to the comma behind it, where what is said of all of them begins. */
const upToTail = (t: Tokens, [from, to]: Span): Span => {
  const m = /[,;(]\s/.exec(t.text.slice(from, to))
  return [from, m === null ? to : from + m.index]
}

/** "0.25 mg/wk ×4" counts what the amount is for. */
const BARE_LENGTH = /^\s?(?:x|×)\s?(\d{1,2})(?!\s?[\p{L}\d.])/iu
const LENGTH = /(?:x|×|for|\()\s?(\d{1,3})\s?-?\s?(d|days?|nights?|w|wks?|weeks?|mo|months?)\b/i
/** An arrow parts numbers for certain, which marks between them do not elsewhere; so the amount is taken from its characters. */
const AMOUNT =
  /^(\d+(?:\.\d+)?)(?![\d.,]*\d)\s?(?:(mcg|µg|μg|ug|mg|gms?|g|ius?)(?![\p{L}\p{N}]))?(?:\s?(?:\/|per |an? )\s?(day|week|wk)(?!\p{L}))?/iu

const linkIn = (t: Tokens, span: Span): Link | null => {
  const text = t.text.slice(...span)
  const lead = text.search(/\d/)
  if (lead < 0 || lead > 60 || /[.!?]\s/.test(text.slice(0, lead))) return null
  const m = AMOUNT.exec(text.slice(lead))
  if (m?.[1] === undefined || Number(m[1]) === 0) return null
  const unit = m[2] === undefined ? null : (wordOf(m[2].toLowerCase()).unit ?? null)
  const from = span[0] + lead
  const at: Span = [from, from + (m[2] === undefined ? m[1].length : m[0].length)]
  const pieces = piecesIn(t, [at[1], span[1]])
  if (pieces.some((p) => p.kind === "not" || p.kind === "amount" || p.kind === "dose")) return null
  const behind = text.slice(lead + (at[1] - from))
  const per = m[3] === undefined ? null : m[3].toLowerCase() === "day" ? "day" : "week"
  const length = LENGTH.exec(behind)
  const bare = length === null && per !== null ? BARE_LENGTH.exec(behind) : null
  // Another number behind the amount tells of something else.
  if (/^\s?\//.test(behind) || /\d/.test(behind.replace((length ?? bare)?.[0] ?? "", ""))) return null
  return {
    span,
    dose: unit === null ? null : { low: m[1], high: m[1], unit, per, perKg: false, upTo: false, approx: false },
    bare: m[1],
    at,
    length:
      bare !== null && per !== null
        ? { n: Number(bare[1]), unit: per }
        : length === null
          ? null
          : { n: Number(length[1]), unit: unitOf(length[2] ?? "") },
    frequency: surely(first(pieces, "frequency")),
    pieces,
  }
}

const unitOf = (word: string): Length["unit"] => (/^(?:d|n)/i.test(word) ? "day" : /^w/i.test(word) ? "week" : "month")

/** A number without a unit is counted in the next one's. */
const joinUnits = (links: readonly Link[]): readonly (Link & { readonly dose: DoseValue })[] | null => {
  if (links.length < 2) return null
  const out: (Link & { readonly dose: DoseValue })[] = []
  for (const l of [...links].reverse()) {
    const next: DoseValue | undefined = out[0]?.dose
    const dose = l.dose ?? (next === undefined || l.bare === null ? null : { ...next, low: l.bare, high: l.bare })
    if (dose === null || (next !== undefined && dose.unit !== next.unit)) return null
    out.unshift({ ...l, dose })
  }
  return out
}

const monotone = (links: readonly { readonly dose: DoseValue }[]): boolean => {
  const n = links.map((l) => Number(l.dose.low))
  return n.every((x, i) => i === 0 || x > (n[i - 1] ?? 0)) || n.every((x, i) => i === 0 || x < (n[i - 1] ?? 0))
}

const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, each: 1, per: 1, two: 2, three: 3, four: 4, six: 6 }

/** How long each step is taken: "each for 2 weeks", "one step a week", "4 weeks each". */
const eachIn = (tail: string): Length | null => {
  const m =
    /\b(?:each|step|rung|level|dose)s?\b[^.;\d]{0,16}?\b(?:for |of |every |lasts? )?(\d{1,2}|one|two|three|four|six|an?|each|per)[\s-]?(days?|weeks?|months?)\b/i.exec(
      tail,
    ) ??
    /\b(\d{1,2}|one|two|three|four|six)[\s-](days?|weeks?|months?) (?:each|per step|at each|a step|steps)\b/i.exec(tail)
  if (m === null) return null
  const n = COUNTS[(m[1] ?? "").toLowerCase()] ?? Number(m[1])
  return n > 0 ? { n, unit: unitOf(m[2] ?? "") } : null
}

const stepped = (
  links: readonly (Link & { readonly dose: DoseValue })[],
  each: Length | null,
  said: readonly Piece[],
): Chain | null => {
  const unit = each?.unit ?? links[0]?.length?.unit ?? "week"
  let from: number | null = 1
  const steps = links.map((l, i): DraftStep => {
    const length = l.length ?? each
    const last = i === links.length - 1
    const start: number | null =
      length === null && !(last && from !== null && i > 0 && hasLength(links, each)) ? null : from
    const n = length?.unit === unit ? length.n : null
    from = start === null || n === null ? null : start + n
    return {
      from: start,
      to: start === null || n === null ? null : start + n - 1,
      unit,
      dose: l.dose,
      frequency: l.frequency,
      phase: null,
      span: l.at,
    }
  })
  const rhythm = said.filter(
    (p) => p.kind !== "amount" && p.kind !== "dose" && p.kind !== "cycle" && p.kind !== "period",
  )
  return {
    steps,
    said: [...links.flatMap((l) => l.pieces.filter((p) => p.kind === "route" || p.kind === "when")), ...rhythm],
  }
}

const hasLength = (links: readonly Link[], each: Length | null): boolean =>
  each !== null || links.slice(0, -1).every((l) => l.length !== null)
