import type { Mention } from "../../base/index.ts"
import { membersOf } from "../assemble/list.ts"
import { looksLikeCompound, shapedLikeCompound } from "../assemble/names.ts"
import type { Part } from "../assemble/outline.ts"
import { isName } from "../assemble/work.ts"
import type { Page } from "../page/page.ts"
import type { Named } from "../words/named.ts"

/** Words that follow a compound's name in a title without being part of it. */
const TAIL =
  /\s*(?:[:|(–—]|\s-\s|\b(?:protocols?|dosage|dosing|guide|peptide|therapy|treatment|tablets?|capsules?|caps|injections?|nasal spray|spray|drops|powder|cream|gel|cycle|titration|schedule|overview|calculator|explained|faqs?|price list|q&a|monograph|fact sheet|review|research|information|info|what the|the\s|for\s|with\s|stack|benefits|\d+(?:\.\d+)?\s?(?:mcg|mg|iu|ml|g|%)\b)).*$/i

/** Words in front of a compound's name in a title: "What is X". */
const LEAD = /^(?:what\s+(?:is|are)|how\s+to\s+(?:use|take|dose))\s+/i

/** What the page is about, from its front matter, its title or its first heading. */
export const compoundsOf = (
  page: Page,
  outline: readonly Part[],
  named: readonly Mention[],
  find: (text: string) => readonly Named[] = () => [],
): readonly Mention[] => {
  if (named.length > 0) return named
  const own = titledOf(page, outline)
  if (own.some((m) => isName(find, m.value))) return own
  const inTitles = knownInTitles(page, outline, find)
  const known = inTitles.length > 0 ? inTitles : onFirstLine(page.text, find)
  return known.length > 0 && !own.some((m) => shapedLikeCompound(m.value)) ? known : own
}

/** The one known substance that a title names, whatever else it says: "What X is for", "A guide to X". Of several none is chosen. */
const knownInTitles = (
  page: Page,
  outline: readonly Part[],
  find: (text: string) => readonly Named[],
): readonly Mention[] => {
  const front = page.blocks.filter(
    (b) =>
      b.kind === "property" &&
      /^(?:title|name|compound|substance|drug|peptide|supplement): /i.test(page.text.slice(b.span[0], b.span[0] + 16)),
  )
  const titles = [
    ...(page.title === null ? [] : [page.title]),
    ...front.map((b) => page.text.slice(...b.span)),
    ...outline
      .filter((p) => p.level === 1)
      .slice(0, 1)
      .map((p) => p.title),
  ]
  for (const title of titles) {
    // "Alpha (also called Beta)" is about Alpha.
    const found = find(title.replace(/\([^()]*\)/g, (m) => " ".repeat(m.length)))
    const first = found[0]
    if (first === undefined) continue
    return found.every((n) => n.id === first.id) ? inText(page.text, title.slice(first.start, first.end)) : []
  }
  return []
}

/** "Alpha 5 mg vial" above everything: a known name and what it comes in, or any name with its size and container. With a rhythm it would be a regimen, and names nothing but itself. */
const onFirstLine = (text: string, find: (text: string) => readonly Named[]): readonly Mention[] => {
  const line = text.trimStart().split("\n", 1)[0] ?? ""
  if (line.length > 80 || RHYTHM.test(line)) return []
  const name = line.replace(TAIL, "").replace(/[\s,;:]+$/, "")
  const [only, ...others] = find(name)
  if (only === undefined) return SIZED.test(line.slice(name.length)) ? inTitle(line, text.indexOf(line)) : []
  return others.length === 0 && only.start === 0 && only.end === name.length ? inText(text, name) : []
}

const SIZED =
  /^[\s,(:–—-]*\d[\d.,]*\s?(?:mcg|mg|iu|ml|g|%)\W+(?:vials?|bottles?|ampoules?|tablets?|capsules?|nasal spray|pens?)\b/i

const RHYTHM = /\b(?:daily|weekly|nightly|once|twice|times|every|each|per|a (?:day|week)|take|inject|use)\b/i

/** What the title itself calls the page's subject. */
const titledOf = (page: Page, outline: readonly Part[]): readonly Mention[] => {
  const top = outline.filter((p) => p.heading !== null)
  const heading = top.find((p) => p.level === 1) ?? top[0]
  if (page.title !== null) {
    const own = inTitle(page.title, 0).flatMap((m) => inText(page.text, m.value))
    if (own.length > 0) return own
  }
  if (heading?.level !== 1) {
    const front = page.blocks.find((b) => b.kind === "property" && page.text.startsWith("title: ", b.span[0]))
    const own = front === undefined ? [] : inTitle(page.text.slice(front.span[0] + 7, front.span[1]), front.span[0] + 7)
    if (own.length > 0) return own
  }
  const several = page.title === "" && heading?.level !== 1
  const span = several ? undefined : heading?.heading?.span
  return span === undefined ? [] : inTitle(page.text.slice(span[0], span[1]), span[0])
}

const inTitle = (title: string, from: number): readonly Mention[] => {
  const name = title.replace(TAIL, "").replace(LEAD, "").trim()
  if (
    name === "" ||
    /^(?:my|our|your)$/i.test(name) ||
    name.endsWith("-") ||
    name.split(/\s+/).length > 6 ||
    GENERIC.test(name)
  )
    return []
  const at = title.indexOf(name)
  const members = membersOf(title, [at, at + name.length], /^\s*(?:\+|&)\s*/)
  if (!members.every((m) => m.value.split(/\s+/).length <= 4 && looksLikeCompound(m.value, []))) return []
  return members.map((m) => ({ value: m.value, span: [m.span[0] + from, m.span[1] + from] }))
}

/** The first place the visible text has the name. */
const inText = (text: string, name: string): readonly Mention[] => {
  const exact = text.indexOf(name)
  const at = exact >= 0 ? exact : text.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? [] : [{ value: text.slice(at, at + name.length), span: [at, at + name.length] }]
}

/** Titles about several compounds, or about none. */
const GENERIC =
  /\b(?:peptides|guides?|stacks?|protocols|supplements|nootropics|compounds|best|top|how|months?|weeks?|micro-?dosing|modulators|bioregulators|everything|beginners?|vs)\b/i
