import { overlaps, quote, type Span, settled, spansOf } from "../base/index.ts"
import { inWords } from "./gather.ts"
import { asFarAsKnown, type Page } from "./page.ts"
import { partsOf } from "./stack.ts"

/** A substance on the page about which nothing is known, where the page names it first. */
export type UnknownSubstance = { readonly name: string; readonly span: Span }

/** Substances of the page that the facts hold nothing on, in the page's order: those that carry a dose, stand in a stack or are the title. */
export const unknownOn = (page: Page): readonly UnknownSubstance[] => {
  const { reading } = page
  const named = [...titled(page), ...dosed(page), ...stacked(page), ...besideAmounts(page)]
  const strangers = named
    .map(bare)
    .flatMap(({ name, span }) => partsOf(page.facts, name).map((part) => ({ name: part, span })))
    .filter((n) => !isKnown(page, n.name) && couldBe(n.name))
    .filter((n) => !isKnown(page, asFarAsKnown(reading, page.facts, n.name, n.span).name))
  const first = new Map<string, UnknownSubstance>()
  for (const n of [...strangers].sort((a, b) => a.span[0] - b.span[0])) {
    const key = n.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
    if (key !== "" && !first.has(key)) first.set(key, n)
  }
  const all = [...first.values()]
  if (all.length > 0 || named.length > 0) return all
  return reading.protocols.some((p) => p.dose.how !== "missing") || reading.unread.length > 0 ? byTitle(page) : []
}

/** Whether the facts hold anything on a name: a compound, a bar, a hazard or a ceiling. A class alone says nothing of its dose. */
const isKnown = (page: Page, name: string): boolean => {
  const { facts } = page
  if (facts.nearest(name)) return false
  const ids = facts.idsNamed(name)
  return (
    facts.compoundNamed(name) !== undefined ||
    facts.set.compounds.some((c) => ids.includes(c.id)) ||
    facts.planBarRow(name) !== undefined ||
    facts.hazardRow(ids) !== undefined ||
    facts.ceilingsOf(ids).length > 0
  )
}

/** What the page is named for: the compounds that its title or first line names. */
const titled = ({ reading }: Page): readonly UnknownSubstance[] => {
  const head = firstLine(reading.text)
  return reading.page.compounds.filter((m) => overlaps(m.span, head)).map((m) => ({ name: m.value, span: m.span }))
}

const dosed = (page: Page): readonly UnknownSubstance[] =>
  page.reading.protocols.flatMap((p) => {
    const name = settled(p.compound)
    if (p.dose.how === "missing" && p.steps.length === 0) return []
    const of = name === undefined ? page.substanceOf(p) : undefined
    if (of?.span) return [{ name: of.name, span: of.span }]
    if (name === undefined) return []
    const own = page.reading.page.compounds.find((m) => m.value.toLowerCase() === name.toLowerCase())
    const span = own?.span ?? spansOf(p.compound)[0]
    return [{ name, span: span ?? p.span }]
  })

const stacked = ({ reading }: Page): readonly UnknownSubstance[] =>
  reading.protocols.flatMap((p) => (settled(p.stack) ?? []).map((m) => ({ name: m.value, span: m.span })))

// "Quelbrin 10 mg": a capital inside a sentence, right before an amount that the reading left over.
const beforeAmount =
  /(\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*) \d[\d.,]*(?: ?(?:-|–|to) ?\d[\d.,]*)? ?(?:mcg|µg|ug|mg|g|IU|mL)\b/gu
const notNames =
  /^(?:Take|Use|Dose|Dosage|Start|Inject|Begin|About|Approximately|Only|Add|Max|Maximum|Minimum|Daily|Weekly|Day|Week|Weeks|Month|Standard|Typical|Low|High|Moderate|Aggressive|Conservative|Loading|Maintenance|Initial|Total|And|Or|With|At|To|From|Then|Up|Mix|Add|Per|Each|Morning|Evening|Night|AM|PM|Noon|Strength|Vial|Price|The|A|In|For|Than|Capsules?|Tablets?|Powder|Oral|Subcutaneous|Intranasal|BAC|Content|Contains|Size|Pack|Buy|Research|Adults?|Children|Men|Women)$/u

const besideAmounts = ({ reading }: Page): readonly UnknownSubstance[] =>
  reading.unread.flatMap((u) => {
    const from = Math.max(0, u.span[0] - 40)
    const near = reading.text.slice(from, u.span[1] + 1)
    return [...near.matchAll(beforeAmount)].flatMap((m) => {
      const name = m[1] ?? ""
      const start = from + m.index
      if (notNames.test(name) || from + m.index + m[0].length < u.span[0]) return []
      return [{ name, span: [start, start + name.length] as const }]
    })
  })

const furniture =
  /\b(?:complete|full|ultimate|beginner'?s?|the|a|an|my|our|guide|guides|protocols?|dosages?|dosing|doses?|cycles?|stack|review|overview|information|info|instructions?|how to (?:take|use|dose)|to|benefits|uses?|and|&|side effects|explained|101|for .*|page|article|faq)\b[:–-]?/giu

/** Where nothing was recognised and something is dosed: the title, where it can be a name. */
const byTitle = ({ reading }: Page): readonly UnknownSubstance[] => {
  const head = firstLine(reading.text)
  const line = quote(reading.text, head).split(/[.:|–]/u)[0] ?? ""
  const name = line
    .replace(furniture, " ")
    .replace(/^[#\s\d.)]+/u, "")
    .replace(/\s+/gu, " ")
    .trim()
  const at = reading.text.indexOf(name, head[0])
  if (name === "" || at < 0 || at >= head[1]) return []
  if (name.split(" ").length > 3 || !/^[\p{Lu}\p{N}]/u.test(name)) return []
  return / (?:a|an|the|of|in|with|your|my|for) ?$|^(?:How|What|Why|When|Where|Best|Better|Top|Welcome|About|Home|Take|Use|Your|This|Engineering|Building)\b/u.test(
    name,
  )
    ? []
    : [{ name, span: [at, at + name.length] }]
}

const firstLine = (text: string): Span => {
  const lead = text.length - text.trimStart().length
  const end = text.indexOf("\n", lead)
  return [lead, end < 0 ? text.length : end]
}

/** "High-dose melatonin" is melatonin. */
const bare = (n: UnknownSubstance): UnknownSubstance => {
  const lead = /^(?:(?:high|low|micro|mega)[- ]?dos(?:e|ed|ing)|daily|oral|compounded) /iu.exec(n.name)?.[0].length ?? 0
  return { name: n.name.slice(lead), span: [n.span[0] + lead, n.span[1]] }
}

/** A way of living, a sentence or a heading is no substance. */
const couldBe = (name: string): boolean =>
  name.split(/\s+/u).length <= 6 &&
  !/^(?:my|our|your|the|these|this|what|how|why|when)\b|\b(?:log|journal|diary|notes?|list|routine|regimen|plan|experience|report|update|results|thoughts|experiment|guide|protocols?|stack|schedule|tips)$/iu.test(
    name,
  ) &&
  !/^(?:good |quality |adequate |regular )?(?:sleep|diet|exercise|training|hydration|meditation|breathwork|cardio|protein|water|food|fasting|rest|sunlight|nutrition|lifestyle|body composition|caloric|advanced|beginners?|intermediate|standard|basic|general|maintenance|performance|recovery|engineering)\b/iu.test(
    name,
  )

/** The sentence that stands before everything but the stops; undefined where everything is known by something. */
export const unknownSentence = (names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined
  const they =
    names.length === 1
      ? `${names[0]}, its dose or its partners are harmful`
      : "they, their doses or their partners are harmful"
  return `Posology knows nothing about ${inWords(names)}: nothing below says whether ${they}.`
}
