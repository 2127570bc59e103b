import {
  fail,
  type Mention,
  ok,
  type Protocol,
  type Reading,
  type Result,
  type SourceKind,
  settled,
  spansOf,
} from "../base/index.ts"
import { foreignProblem, partlyProblem, unreadForeign } from "./assemble/foreign.ts"
import { outlineOf, type Part, titleOf } from "./assemble/outline.ts"
import { problemsOf } from "./assemble/problems.ts"
import { type Program, program } from "./assemble/program.ts"
import { protocolsOf } from "./assemble/protocols.ts"
import { reportOf } from "./assemble/report.ts"
import { unreadOf } from "./assemble/unread.ts"
import type { Finder } from "./assemble/work.ts"
import { tokensOf } from "./en/rules/number/doubt.ts"
import { signs } from "./en/signs.ts"
import type { Comma } from "./engine/numeral.ts"
import { compoundsOf } from "./facts/compounds.ts"
import { factsOf } from "./facts/facts.ts"
import { finderOf, knownIn } from "./facts/known-in.ts"
import { backTo } from "./gloss/back.ts"
import { glosserOf } from "./gloss/gloss.ts"
import { pageGloss } from "./gloss/page-gloss.ts"
import { signsBy } from "./gloss/signs.ts"
import { deeperThan } from "./page/depth.ts"
import { pageOfHtml } from "./page/html.ts"
import { kindOf } from "./page/kind.ts"
import { withLabelLines } from "./page/label-lines.ts"
import { pageOfMarkdown } from "./page/markdown.ts"
import type { Page } from "./page/page.ts"
import { withSheets } from "./page/sheets.ts"
import type { Signs } from "./page/signs.ts"
import { withSubheads } from "./page/subheads.ts"
import { pageOfText } from "./page/text.ts"
import { tongues } from "./tongues.ts"
import { otherLanguage } from "./words/languages.ts"
import type { Named } from "./words/named.ts"

/** A page as it came in: its characters, and what they are written in when that is known. */
export type Input = { readonly text: string; readonly kind?: SourceKind }

/** What reading needs from outside: the SHA-256 of a text as lower-case hex, and the names that are known. */
export type ReadPorts = {
  readonly sha256: (text: string) => string
  /** Where names of substances that are known stand in a text, as whole words. Without it a page is named by its title alone. */
  readonly names?: (text: string) => readonly Named[]
}

/** The most a page may hold, in characters: 5 million of text or Markdown, 2 million of HTML. */
export const limits = { text: 5_000_000, html: 2_000_000, depth: 512 } as const

/** Languages that write a comma before the tenths. */
const COMMA =
  /^(?:de|fr|es|it|nl|pt|pl|ru|uk|sv|da|nb|nn|no|fi|cs|sk|hu|ro|bg|hr|sr|sl|el|tr|lt|lv|et|is|ca|gl|eu|id|vi|af|be|kk)\b/i
/** Places where one of them is spoken and a point is written. */
const POINT = /^(?:de-(?:ch|li)|it-ch|es-(?:mx|us|gt|hn|ni|pa|pe|do|sv|pr))\b/i
/** Those of them that part thousands by a space: a point in a number is a slip or a stranger's there. */
const SPACED = /^(?:fr|pl|sv|nb|nn|no|fi|cs|sk|hu|lt|lv|et|af)\b/i
const writesComma = (lang: string | null): Comma => {
  if (lang === null || !COMMA.test(lang) || POINT.test(lang)) return false
  return SPACED.test(lang) ? "spaced" : true
}

const pages = {
  text: pageOfText,
  pdf: pageOfText,
  markdown: pageOfMarkdown,
  html: pageOfHtml,
} as const satisfies Record<SourceKind, (text: string, signs: Signs) => Page>

/** The compounds of regimens on a page whose title names none. */
const compoundsIn = (protocols: readonly Protocol[]): readonly Mention[] => {
  const found = new Map<string, Mention>()
  for (const { compound } of protocols) {
    const span = spansOf(compound)[0]
    const value = settled(compound)
    if (value !== undefined && span !== undefined && !found.has(value)) found.set(value, { value, span })
  }
  return [...found.values()]
}

/** Reads a page: what it says, where it says it, and what looked like dosing and was not understood.
 *  A problem when the page is empty (`read/empty`), too large (`read/too-large`), or no text at all (`read/binary`); any other text can be read. */
export const read = (input: Input, ports: ReadPorts): Result<Reading> => readThrough(input, ports, program)

/** The same with the claims and refiners named, so that what each of them does can be shown by leaving it out. */
export const readThrough = (input: Input, ports: ReadPorts, by: Program): Result<Reading> => {
  const kind = input.kind ?? kindOf(input.text)
  const limit = kind === "html" ? limits.html : limits.text
  if (input.text.length > limit)
    return fail(
      "read/too-large",
      `The page has ${input.text.length} characters; ${limit} is the most that is read. Cut out the part about dosing.`,
    )
  if (/\S/.test(input.text) === false)
    return fail("read/empty", "The page holds no text; save it from the browser, or paste its text.")
  if (input.text.includes("\u0000"))
    return fail("read/binary", "The file is not text; give a text, Markdown, HTML or PDF file.")
  if (kind === "html" && deeperThan(input.text, limits.depth))
    return fail("read/too-deep", `The page nests more than ${limits.depth} elements; save it as text and give that.`)
  const source = { kind, chars: input.text.length, sha256: ports.sha256(input.text) }
  const laidOut = (s: Signs): Page => withSubheads(withSheets(withLabelLines(pages[kind](input.text, s), s), s), s)
  const page = laidOut(signs)
  const find = finderOf(ports.names)
  const language = otherLanguage(page.text, page.lang)
  if (language === null) return ok({ source, ...readPage(page, writesComma(page.lang), ports, find, by) })
  const tongue = tongues.find((t) => t.code === language.code)
  if (tongue === undefined) return ok({ source, ...unreadPage(page, find, language.name) })
  const gloss = glosserOf(tongue, find)
  const own = laidOut(signsBy((words) => gloss(words).text, signs))
  const english = pageGloss(own, gloss)
  const comma = language.sure
    ? writesComma(page.lang?.startsWith(tongue.code) === true ? page.lang : tongue.code)
    : null
  const reading = readPage(english.page, comma, ports, find, {
    ...by,
    refiners: [...by.refiners, ...by.glossed],
  })
  const way = { gloss: english.page.text, text: own.text, back: english.back }
  const problems = [partlyProblem(tongue.name), ...reading.problems]
  return ok(backTo(way, { source, ...reading, problems }))
}

type Read = Omit<Reading, "source">

const readPage = (page: Page, comma: Comma, ports: ReadPorts, find: Finder, by: Program): Read => {
  const fresh = page.blocks.flatMap((b) => b.cells.map(([from]) => from)).sort((a, b) => a - b)
  const tokens = tokensOf(page.text, { comma, fresh })
  const outline = outlineOf(page)
  const titled = compoundsOf(page, outline, reportOf(tokens, outline[0])?.compounds ?? [], find)
  const first = protocolsOf(tokens, outline, titled, find, by)
  // What a regimen is called by itself is the page's own word for it.
  const nameless = titled.length === 0 && first.every((p) => settled(p.compound) === undefined)
  const compounds = nameless && ports.names ? knownIn(page, find) : titled
  const protocols = compounds === titled ? first : protocolsOf(tokens, outline, compounds, find, by)
  const facts = factsOf(tokens, outline, compounds.length > 0 ? compounds : compoundsIn(protocols), protocols)
  return {
    text: page.text,
    sections: sectionsOf(outline),
    page: facts,
    protocols,
    unread: unreadOf(tokens, outline, protocols, facts),
    problems: problemsOf(protocols),
  }
}

const sectionsOf = (outline: readonly Part[]): Reading["sections"] =>
  outline.flatMap((p) =>
    p.heading === null ? [] : [{ title: titleOf(p.title), level: p.level, span: p.heading.span }],
  )

/** A page in a language that nothing here reads: no regimen, and every amount among what was not understood. */
const unreadPage = (page: Page, find: Finder, language: string): Read => {
  const tokens = tokensOf(page.text, { comma: writesComma(page.lang) })
  const outline = outlineOf(page)
  return {
    text: page.text,
    sections: sectionsOf(outline),
    page: factsOf(tokens, outline, compoundsOf(page, outline, [], find), []),
    protocols: [],
    unread: unreadForeign(page, language),
    problems: [foreignProblem(language)],
  }
}
