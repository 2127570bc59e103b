import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5"
import type { Span } from "../../base/index.ts"
import { attribute, type Ink, isDigit, lift, set, struck, textOf, write } from "./html-text.ts"
import { builder, endLine, lastOf, lengthOf, put, since, sourceMap, textBuilt } from "./inline.ts"
import { type Block, block, type Page } from "./page.ts"
import type { Signs } from "./signs.ts"
import { isHeading } from "./text.ts"

/** Takes a saved web page apart: what a reader sees, without scripts, navigation, footers and hidden parts; tables stay tables. */
export const pageOfHtml = (source: string, signs: Signs): Page => {
  const w: Walk = {
    source,
    signs,
    b: builder(),
    blocks: [],
    start: 0,
    kind: "paragraph",
    level: 0,
    marker: null,
    lead: null,
    depth: 0,
    tables: 0,
    places: new Map(),
    cell: false,
    gone: "",
    slash: false,
    turned: false,
  }
  for (const child of parse(source, { sourceCodeLocationInfo: true }).childNodes) walk(w, child)
  flush(w)
  return {
    text: textBuilt(w.b),
    blocks: w.blocks,
    title: TITLE.exec(source)?.[1]?.trim() ?? null,
    lang:
      /<html\b[^<>]{0,500}?\slang\s*=\s*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)/i
        .exec(source)?.[1]
        ?.replace("_", "-") ?? null,
    sourceOf: sourceMap(w.b),
  }
}

const TITLE = /<title[^<>]{0,200}>([^<]{1,300})<\/title>/i

type Walk = Ink & {
  readonly signs: Signs
  readonly blocks: Block[]
  kind: Block["kind"]
  level: number
  marker: string | null
  lead: Span | null
  depth: number
  tables: number
  /** How many items of a numbered list have been written. */
  readonly places: Map<Tree.ParentNode, number>
  /** Inside a table cell nothing but the row ends a block. */
  cell: boolean
}

const words = (s: string): ReadonlySet<string> => new Set(s.split(" "))
const UNSHOWN = words(
  "script style noscript template nav footer form button select option svg iframe head object canvas input textarea dialog video audio",
)
const BLOCKS = words(
  "p div section article main header aside blockquote pre ul ol dl dt dd figure figcaption address details summary hr body fieldset center",
)
const STRONG = words("strong b em i")
const INLINE = words("span strong b em i small label time data")

const hidden = (e: Tree.Element): boolean =>
  (UNSHOWN.has(e.tagName) && !folds(e)) ||
  attribute(e, "hidden") !== null ||
  attribute(e, "aria-hidden") === "true" ||
  attribute(e, "role") === "navigation" ||
  /display:\s*none|visibility:\s*hidden/i.test(attribute(e, "style") ?? "")

/** A button that unfolds a part of the page is that part's heading. */
const folds = (e: Tree.Element): boolean => {
  if (e.tagName !== "button") return false
  if (attribute(e, "aria-controls") !== null || attribute(e, "aria-expanded") !== null) return true
  let at: Tree.ParentNode | null = e
  for (let up = 0; up < 4 && at !== null && "tagName" in at; up++, at = at.parentNode)
    if (/^h[1-6]$/.test(at.tagName) || /accordion|collaps|faq/i.test(attribute(at, "class") ?? "")) return true
  return false
}

const walk = (w: Walk, node: Tree.ChildNode): void => {
  if (node.nodeName === "#text") {
    // The line breaks between a cell's list items are no characters of the cell.
    if (w.cell && /^\s*\n\s*$/.test((node as Tree.TextNode).value)) return
    write(
      w,
      (node as Tree.TextNode).value,
      (node as Tree.TextNode).sourceCodeLocation?.startOffset ?? 0,
      (node as Tree.TextNode).sourceCodeLocation?.endOffset ?? 0,
    )
    return
  }
  if (!("tagName" in node) || hidden(node)) return
  if (struck(node)) {
    w.gone = "struck"
    return
  }
  const tag = node.tagName
  const turned = w.turned
  w.turned ||= tag === "bdo"
  if (/^h[1-6]$/.test(tag) && !w.cell) within(w, "heading", Number(tag[1]), () => children(w, node))
  else if (tag === "li" && !w.cell) item(w, node)
  else if (tag === "table" && !w.cell) table(w, node)
  else if (tag === "dl" && !w.cell && definitions(w, node)) return
  else if ((tag === "summary" || tag === "button") && !w.cell && w.kind !== "heading") {
    within(w, "heading", 6, () => children(w, node))
    return
  } else if (tag === "br" || tag === "li" || tag === "tr") breakLine(w)
  else if (BLOCKS.has(tag)) {
    breakLine(w)
    const deeper = (tag === "ul" || tag === "ol") && !w.cell ? 1 : 0
    w.depth += deeper
    children(w, node)
    w.depth -= deeper
    breakLine(w)
    return
  }
  if (set(node, "sup") && lift(w, node)) return
  if (set(node, "sub") && isDigit(lastOf(w.b)) && isDigit(textOf(node).trim()[0] ?? "")) put(w.b, "_", 0)
  if (/^h[1-6]$|^table$/.test(tag) && !w.cell) return
  if (tag === "li" && !w.cell) return
  const leads = STRONG.has(tag) && lengthOf(w.b) === w.start && !w.cell
  children(w, node)
  w.turned = turned
  if (tag === "td" || tag === "th") put(w.b, " ", 0)
  if (leads && w.lead === null && lengthOf(w.b) > w.start)
    w.lead = [w.start, w.start + since(w.b, w.start).trimEnd().length]
}

const children = (w: Walk, e: Tree.Element): void => {
  const label = w.cell ? null : labelOf(w, e)
  for (const child of e.childNodes) {
    walk(w, child)
    if (child === label) breakLine(w)
  }
}

/** "<span>Dose</span><span>5 mg</span>" and nothing else in an element: a label and its value, which only the style sheet parts. */
const labelOf = (w: Walk, e: Tree.Element): Tree.ChildNode | null => {
  if (e.childNodes.length > MOST_IN_CARD) return null
  const within = e.childNodes.filter((n): n is Tree.Element => "tagName" in n)
  const [first, second] = within
  if (within.length !== 2 || first === undefined || second === undefined) return null
  if (!INLINE.has(first.tagName) || !INLINE.has(second.tagName)) return null
  if (e.childNodes.some((n) => n.nodeName === "#text" && textOf(n).trim() !== "")) return null
  const said = textOf(first).trim()
  if (said.length > 40 || /[:=–-]$/.test(said) || w.signs.fieldOf(said) === null) return null
  return /^[~≈<]?[\p{L}\p{N}]/u.test(textOf(second).trim()) ? first : null
}

/** Two elements, with the white space and the comments around them. */
const MOST_IN_CARD = 7

/** Ends the block being written, unless it is a cell, where a break is a separator. */
const breakLine = (w: Walk): void => {
  if (!w.cell) flush(w)
  else if (/[^\s;|]$/.test(lastOf(w.b))) put(w.b, "; ", 0)
}

const flush = (w: Walk): void => {
  const said = since(w.b, w.start).trimEnd()
  const end = w.start + said.length
  if (said !== "") {
    // A short line of capitals, or one that stands for itself in bold, heads what follows; saved pages often have no other headings.
    const bold = w.lead?.[1] === end
    const heads =
      w.kind === "paragraph" &&
      lengthOf(w.b) - w.start < 60 &&
      isHeading(bold ? bare(said) : said, false, true, false, w.signs) &&
      /\p{L}{3}/u.test(said) &&
      (said === said.toUpperCase() || bold)
    const kind = heads ? "heading" : w.kind
    w.blocks.push(block(kind, heads ? 7 : w.level, [w.start, end], { marker: w.marker, lead: heads ? null : w.lead }))
    endLine(w.b, 0)
  }
  w.start = lengthOf(w.b)
  w.lead = null
  w.gone = ""
  w.slash = false
  if (w.kind === "item") w.kind = "paragraph"
}

/** A bold line without the picture in front of it and the colon behind it. */
const bare = (said: string): string => said.replace(/^[^\p{L}\p{N}(]+/u, "").replace(/\s*:$/, "")

const within = (w: Walk, kind: Block["kind"], level: number, inside: () => void): void => {
  flush(w)
  w.kind = kind
  w.level = level
  inside()
  flush(w)
  w.kind = "paragraph"
  w.level = 0
  w.marker = null
}

const item = (w: Walk, e: Tree.Element): void => {
  const parent = e.parentNode
  const ordered = parent !== null && "tagName" in parent && parent.tagName === "ol"
  let place = 0
  if (ordered) {
    // Items come in order, so that counting where the last one stopped finds every place once.
    place = (w.places.get(parent) ?? 0) + 1
    w.places.set(parent, place)
  }
  within(w, "item", Math.max(0, w.depth - 1), () => {
    w.marker = ordered ? String(place) : null
    children(w, e)
  })
}

const table = (w: Walk, e: Tree.Element): void => {
  flush(w)
  const number = w.tables++
  const caption = e.childNodes.find((n): n is Tree.Element => n.nodeName === "caption")
  if (caption !== undefined) {
    const before = w.blocks.length
    within(w, "paragraph", 0, () => children(w, caption))
    for (let i = before; i < w.blocks.length; i++)
      w.blocks[i] = { ...(w.blocks[i] as Block), kind: "paragraph", level: 0, table: number }
  }
  const spanned: Spanned = new Map()
  for (const tr of rowsOf(e)) {
    const cells = tr.childNodes.filter((n): n is Tree.Element => n.nodeName === "td" || n.nodeName === "th")
    if (cells.some(holdsTable)) {
      for (const cell of cells) within(w, "paragraph", 0, () => children(w, cell))
      continue
    }
    if (cells.length === 1 && spanned.size === 0) {
      const only = cells[0] as Tree.Element
      within(w, only.tagName === "th" ? "heading" : "paragraph", only.tagName === "th" ? 7 : 0, () => children(w, only))
      continue
    }
    const header = cells.every((c) => c.tagName === "th") || tr.parentNode?.nodeName === "thead"
    row(w, cells, number, header, spanned)
  }
}

/** Cells that reach down into rows below, by their column: where they are written, and how many more rows they are of. */
type Spanned = Map<number, { readonly span: Span; left: number }>

/** The cells of a row with those that reach down into it, each in its column. */
const withSpanned = (own: readonly Span[], cells: readonly Tree.Element[], spanned: Spanned): readonly Span[] => {
  const all: Span[] = []
  const begun = new Map<number, { readonly span: Span; left: number }>()
  for (let k = 0; k < own.length || spanned.has(all.length); ) {
    const above = spanned.get(all.length)
    if (above !== undefined) {
      all.push(above.span)
      if (--above.left === 0) spanned.delete(all.length - 1)
      continue
    }
    const rows = Number(attribute(cells[k] as Tree.Element, "rowspan") ?? 1)
    if (rows > 1 && rows < MOST_SPANNED) begun.set(all.length, { span: own[k] as Span, left: rows - 1 })
    all.push(own[k++] as Span)
  }
  for (const [column, cell] of begun) spanned.set(column, cell)
  return all
}

/** A cell that says it reaches over more rows than this says it of none. */
const MOST_SPANNED = 1000

/** A table within a table only lays out the page. */
const holdsTable = (e: Tree.Element): boolean =>
  e.childNodes.some((n) => "tagName" in n && (n.tagName === "table" || holdsTable(n)))

const row = (
  w: Walk,
  cells: readonly Tree.Element[],
  table: number,
  header: boolean,
  spanned: Spanned = new Map(),
): void => {
  const start = lengthOf(w.b)
  const written: Span[] = []
  w.cell = true
  for (const cell of cells) {
    if (written.length > 0) put(w.b, " | ", 0)
    w.start = lengthOf(w.b)
    w.gone = ""
    children(w, cell)
    written.push([w.start, lengthOf(w.b)])
  }
  w.cell = false
  // The row is looked at once, when all of it is there.
  const whole = since(w.b, start)
  const spans = written.map(([from, to]): Span => {
    const said = whole
      .slice(from - start, to - start)
      .trimEnd()
      .replace(/;$/, "")
    return [from, from + said.length]
  })
  const end = spans.at(-1)?.[1] ?? start
  const all = withSpanned(spans, cells, spanned)
  if (end > start) w.blocks.push(block("row", 0, [start, end], { cells: all, table, header }))
  endLine(w.b, 0)
  w.start = lengthOf(w.b)
  w.lead = null
}

const LONGEST_DEFINITION = 240

/** A list of terms and what is said of each is a table of two columns; false where an answer is too long to be a cell. */
const definitions = (w: Walk, e: Tree.Element): boolean => {
  const parts = e.childNodes
    .flatMap((n): readonly Tree.ChildNode[] => (n.nodeName === "div" && "childNodes" in n ? n.childNodes : [n]))
    .filter((n): n is Tree.Element => n.nodeName === "dt" || n.nodeName === "dd")
  if (parts.length === 0 || parts.some((p) => textOf(p).length > LONGEST_DEFINITION)) return false
  flush(w)
  const number = w.tables++
  let term: Tree.Element | null = null
  for (const p of parts)
    if (p.tagName === "dt") term = p
    else if (term !== null) row(w, [term, p], number, false)
  return true
}

const rowsOf = (e: Tree.Element): readonly Tree.Element[] =>
  e.childNodes.flatMap((n) =>
    n.nodeName === "tr"
      ? [n as Tree.Element]
      : /^(?:thead|tbody|tfoot)$/.test(n.nodeName)
        ? rowsOf(n as Tree.Element)
        : [],
  )
