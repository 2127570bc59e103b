import type { Shape } from "./shape.ts"

/** The fields of a protocol that are compared exactly. */
export const fields = [
  "dose",
  "frequency",
  "cycle",
  "rest",
  "routes",
  "steps",
  "times_of_day",
  "stack",
  "reassess",
  "open_ended",
  "maximum",
  "increment",
] as const
export type FieldName = (typeof fields)[number]
/** The fields that make a protocol whole. */
const whole: readonly FieldName[] = [
  "dose",
  "frequency",
  "cycle",
  "rest",
  "routes",
  "steps",
  "reassess",
  "open_ended",
  "maximum",
  "increment",
]

export type Count = { right: number; wrong: number; missed: number }
export type Score = {
  readonly fields: Readonly<Record<FieldName, Count>>
  /** Protocols with every field right, those annotated, and those read. */
  readonly protocols: { readonly whole: number; readonly annotated: number; readonly read: number }
  /** One line for each difference. */
  readonly misses: readonly string[]
}

const flat = (s: string): string => s.replace(/\s+/g, " ")

/** Strings that look like doses and are not (`decoys`), but were read as part of one: a line for each. */
export const misread = (decoys: readonly unknown[], text: string, read: readonly Shape[]): readonly string[] => {
  const spans = read.flatMap((s) => (s.spans ?? []) as readonly (readonly [number, number])[])
  const hits: string[] = []
  for (const not of decoys) {
    if (typeof not !== "string" || not === "") continue
    for (let at = text.indexOf(not); at >= 0; at = text.indexOf(not, at + 1))
      for (const [a, z] of spans)
        if (a < at + not.length && at < z && /\d/.test(text.slice(Math.max(a, at), Math.min(z, at + not.length))))
          hits.push(`read "${flat(text.slice(a, z))}" out of "${not}"`)
  }
  return [...new Set(hits)]
}

type Gold = { readonly protocols: readonly Shape[] }

/** Compares what was read with an annotated page: each annotated protocol is paired with the most similar one read, under the best of its accepted readings. */
export const score = (gold: Gold, read: readonly Shape[]): Score => {
  const counts = Object.fromEntries(fields.map((f) => [f, { right: 0, wrong: 0, missed: 0 }])) as Record<
    FieldName,
    Count
  >
  const misses: string[] = []
  const pairs = pairUp(gold.protocols, read)
  let right = 0
  for (const g of gold.protocols) {
    const r = pairs.get(g)
    const reading = r === undefined ? g : bestReading(g, r)
    const wrong: FieldName[] = []
    for (const f of fields) if (!count(counts[f], reading[f], r?.[f])) wrong.push(f)
    if (r !== undefined && !whole.some((f) => wrong.includes(f))) right++
    const who = `${String(g.compound)} / ${String(g.name)}`
    if (r === undefined) misses.push(`missed: ${who} ${show(g.dose)}`)
    else for (const f of wrong) misses.push(`${f}: ${who}: ${show(r[f])} instead of ${show(reading[f])}`)
  }
  const paired = new Set(pairs.values())
  for (const r of read) {
    if (paired.has(r)) continue
    for (const f of fields) count(counts[f], undefined, r[f])
    misses.push(
      `invented: ${String(r.compound)} / ${String(r.name)} ${show(r.dose)} ${show(r.frequency)} ${show(r.cycle)}`,
    )
  }
  return { fields: counts, protocols: { whole: right, annotated: gold.protocols.length, read: read.length }, misses }
}

/** F1 of a count: twice the right ones over all that were said or should have been. 1 when there was nothing to say. */
export const f1 = (c: Count): number => {
  const all = 2 * c.right + c.wrong + c.missed
  return all === 0 ? 1 : (2 * c.right) / all
}

const show = (v: unknown): string => JSON.stringify(v ?? null)

const empty = (v: unknown): boolean =>
  v === null || v === undefined || v === false || (Array.isArray(v) && v.length === 0)

const count = (c: Count, gold: unknown, read: unknown): boolean => {
  if (empty(gold) && empty(read)) return true
  if (same(gold, read)) {
    c.right++
    return true
  }
  if (!empty(gold)) c.missed++
  if (!empty(read)) c.wrong++
  return false
}

/** Keys that annotations carry for information only. */
const ignored = new Set(["quote", "note", "discrete", "approx", "sprays", "matched_to", "phase", "unit_note"])

const plain = (v: unknown): unknown => {
  if (Array.isArray(v)) return v.map(plain)
  if (typeof v !== "object" || v === null) return typeof v === "string" ? loosely(v) : v
  const out: Record<string, unknown> = {}
  for (const [k, x] of Object.entries(v).sort()) if (!ignored.has(k) && !empty(x)) out[k] = plain(x)
  return out
}

const same = (gold: unknown, read: unknown): boolean => {
  const [a, b] = [plain(gold), plain(read)]
  if (Array.isArray(a) && Array.isArray(b) && [...a, ...b].every((x) => typeof x === "string"))
    return show([...a].sort()) === show([...b].sort())
  if (isSteps(a) && isSteps(b)) return show(a.map(bareStep)) === show(b.map(bareStep))
  return show(a) === show(b)
}

type Bare = Record<string, unknown>
const isSteps = (v: unknown): v is Bare[] =>
  Array.isArray(v) && v.length > 0 && v.every((x) => typeof x === "object" && x !== null)
const bareStep = ({ from, to, dose, frequency }: Bare): Bare => ({ from, to, dose, frequency })

const loosely = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim()

type Overrides = Readonly<Record<string, unknown>>

/** The annotated protocol under each combination of its accepted overrides. */
const readingsOf = (g: Shape): readonly Shape[] => {
  const accept = (g.accept ?? []) as readonly Overrides[]
  const readings: Shape[] = []
  for (let mask = 0; mask < 1 << accept.length; mask++)
    readings.push(accept.reduce<Shape>((r, o, i) => (mask & (1 << i) ? override(r, o) : r), g))
  return readings
}

const override = (g: Shape, o: Overrides): Shape => {
  const out: Record<string, unknown> = structuredCopy(g)
  for (const [path, v] of Object.entries(o)) {
    const [key = "", inner] = path.split(".")
    if (inner === undefined) out[key] = v
    else out[key] = { ...(out[key] as object | null), [inner]: v }
  }
  return out
}

const structuredCopy = (g: Shape): Record<string, unknown> => JSON.parse(JSON.stringify(g)) as Record<string, unknown>

const agreement = (g: Shape, r: Shape): number =>
  fields.filter((f) => !empty(g[f]) && same(g[f], r[f])).length -
  fields.filter((f) => !(empty(g[f]) && empty(r[f])) && !same(g[f], r[f])).length

const bestReading = (g: Shape, r: Shape): Shape =>
  readingsOf(g).reduce((best, x) => (agreement(x, r) > agreement(best, r) ? x : best), g)

/** How alike two protocols are; below 3 they are not the same one. */
const likeness = (g: Shape, r: Shape): number => {
  let best = -1
  for (const x of readingsOf(g)) {
    const doses = empty(x.dose) && empty(r.dose) ? 2 : amountOf(x.dose) === amountOf(r.dose) ? 4 : 0
    const compound = loosely(String(x.compound ?? "")) === loosely(String(r.compound ?? "")) ? 2 : 0
    const rest = [x.frequency, x.cycle, x.routes, x.steps].filter(
      (v, i) => !empty(v) && same(v, [r.frequency, r.cycle, r.routes, r.steps][i]),
    ).length
    const name = namesAgree(String(x.name ?? ""), String(r.name ?? "")) ? 1.5 : 0
    if (doses === 0 && rest < 2) continue
    best = Math.max(best, doses + compound + rest + name)
  }
  return best
}

const amountOf = (d: unknown): string => {
  const v = plain(d) as { low?: unknown; high?: unknown; unit?: unknown } | null | undefined
  return v === null || v === undefined ? "" : show([v.low, v.high, v.unit])
}

const namesAgree = (a: string, b: string): boolean => {
  const [x, y] = [loosely(a), loosely(b)]
  return x !== "" && y !== "" && (x.includes(y) || y.includes(x))
}

/** Pairs annotated and read protocols, most alike first. */
const pairUp = (gold: readonly Shape[], read: readonly Shape[]): ReadonlyMap<Shape, Shape> => {
  const candidates = gold
    .flatMap((g, i) => read.map((r, k) => ({ g, r, i, k, like: likeness(g, r) })))
    .filter((c) => c.like >= 3)
  candidates.sort((a, b) => b.like - a.like || a.i - b.i || a.k - b.k)
  const pairs = new Map<Shape, Shape>()
  const taken = new Set<Shape>()
  for (const { g, r } of candidates) {
    if (pairs.has(g) || taken.has(r)) continue
    pairs.set(g, r)
    taken.add(r)
  }
  return pairs
}
