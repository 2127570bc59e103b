import { byNumber, type MonographAnswer, uncheckedAlike } from "../../app/index.ts"
import { rule, wrap } from "./lines.ts"

type Line = MonographAnswer["sections"][number]["lines"][number]
type Finding = Line["findings"][number]

/** Every state has a mark and a word, so that nothing hangs on colour. */
const marks: Record<Line["state"], string> = {
  stop: "■",
  caution: "▲",
  unknown: "?",
  note: "•",
  // A mark, not a tick: having read a claim is no approval of it.
  read: "–",
  unread: "…",
  plain: " ",
}
const words: Record<Finding["severity"], string> = {
  stop: "STOP",
  caution: "Caution",
  unknown: "Unknown",
  note: "Note",
}

/** The checked page for a terminal: what matters first, then the page's own lines beside a bar, and under each what there is to say about it. */
export const monographText = (m: MonographAnswer): string => {
  const head = [
    ...headOf(m),
    wrap("What stands behind a bar │ is the page's own text. What stands under it is ours."),
    "■ stop   ▲ caution   ? unknown   • note   – read   … looks like dosing, not understood",
  ]
  const absent = m.leftOut.length
    ? [rule, "WHAT THE PAGE LEAVES OUT", "", ...m.leftOut.map((f) => finding(f, `${marks[f.severity]} `))]
    : []
  return [...head, ...m.sections.map(section), ...absent, ...notChecked(m)].join("\n")
}

/** The answer first: what to stop for, what nobody knows, what to be careful about, and what the page's protocols are. One reason is one sentence. */
export const answerText = (whole: MonographAnswer): string => {
  const m = numbered(whole)
  const stops = m.head.beside.filter((b) => b.severity === "stop")
  const others = m.head.beside.filter((b) => b.severity !== "stop")
  const beside = [...stops, ...others.slice(0, MOST)].map(({ severity, message, more }) =>
    wrap(`${message}${more > 0 ? ` (${more} more like it)` : ""}`, `${marks[severity]} `, "  "),
  )
  const left = others.length - MOST
  return [
    ...headOf(m),
    ...(m.regimens.length > 0 ? [...m.regimens.map(regimen), ""] : []),
    ...(beside.length > 0 ? ["ALSO", ...beside, ""] : []),
    wrap(
      `${left > 0 ? `${left} more kinds of caution, and the` : "The"} page line by line: --all. Questions to take along: --ask.`,
    ),
    ...notChecked(m),
  ].join("\n")
}

/** Cautions beside those that lead; what is beyond stands in the whole page. A stop is never left out. */
const MOST = 8

/** The protocols stand listed with their names, so a sentence needs no more than the number. */
const numbered = (m: MonographAnswer): MonographAnswer => {
  const bare = (said: string) => byNumber(said, m.regimens)
  const { stops, cautions, beside } = m.head
  return {
    ...m,
    head: {
      ...m.head,
      stops: stops.map(bare),
      cautions: cautions.map(bare),
      beside: beside.map((b) => ({ ...b, message: bare(b.message) })),
    },
  }
}

const regimen = (r: MonographAnswer["regimens"][number], i: number): string =>
  [wrap(r.said, `${String(i + 1).padStart(3)}  `), ...(r.name === null ? [] : [wrap(`“${r.name}”`, "     ")])].join(
    "\n",
  )

const headOf = (m: MonographAnswer): readonly string[] => [
  ...m.head.stops.map((s) => wrap(`STOP: ${s}`, "■ ", "  ")),
  ...(m.head.unknown ? [wrap(m.head.unknown)] : []),
  ...m.head.cautions.map((s) => wrap(`Caution: ${s}`, "▲ ", "  ")),
  ...(m.head.stops.length + m.head.cautions.length > 0 || m.head.unknown ? [""] : []),
  wrap(`Is this page trustworthy? ${m.plain.trust}`, "", "  "),
  wrap(`Does it work? ${m.plain.effect}`, "", "  "),
  "",
  "THE PAGE, CHECKED",
  ...(m.title ? [wrap(m.title, BAR)] : []),
  wrap(`${m.protocols} ${m.protocols === 1 ? "protocol" : "protocols"} read. ${tallyOf(m.tally)}`),
  "",
]

const notChecked = (m: MonographAnswer): readonly string[] => [
  rule,
  "WHAT WAS NOT CHECKED",
  "",
  ...uncheckedAlike(m.coverage.notChecked).map(({ whats, why }) => wrap(`${whats.join(", ")}: ${why}`, "  ")),
  "",
  wrap(
    "This is not medical advice, and nobody is watching over you. Take the page, and this, to a pharmacist or doctor.",
  ),
]

/** What was found, of each kind that was found at all: a count of zeros would look calm. */
const tallyOf = (t: MonographAnswer["tally"]): string => {
  const said = [
    [t.stop, "to stop for"],
    [t.caution, "to be careful about"],
    [t.unknown, "that nobody knows"],
    [t.note, "to know"],
  ] as const
  const found = said.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : []))
  return found.length > 0
    ? `Found: ${found.join(", ")}.`
    : "No check spoke, which does not mean that it is harmless: below stands what was not checked."
}

// The page's own words stand behind the bar, headings too and as they are printed; a part of the page gets a rule, a protocol our number above it.
const section = (s: MonographAnswer["sections"][number]): string => {
  const [first] = s.lines
  const spoken = first !== undefined && bare(first.text) === bare(s.title)
  const heading = spoken || s.title === "" ? [] : [wrap(s.title, BAR)]
  const number = s.protocol === null ? [rule] : ["", `PROTOCOL ${s.protocol + 1}`]
  return [...number, ...heading, ...s.lines.map(line)].join("\n")
}

const BAR = "  │ "
const bare = (title: string): string => title.replace(/^\d+[.)]\s*/, "")

const line = (l: Line): string =>
  [wrap(l.text, `${marks[l.state]} │ `, "  │ "), ...l.findings.map((f) => finding(f, "    "))].join("\n")

const finding = (f: Finding, first: string): string => {
  const rest = " ".repeat(first.length)
  const sources = f.basis.map(
    (b) => `${b.fact} [${b.source}, ${b.unconfirmed ? "unconfirmed" : b.confidence}, ${b.checkedOn}]`,
  )
  return [
    wrap(`${words[f.severity]}: ${f.message}`, first, `${rest}  `),
    ...(f.absent && f.quotes.length === 0 ? [wrap(`Looked for and not there: ${f.absent}.`, `${rest}  `)] : []),
    ...sources.map((s) => wrap(s, `${rest}  – `, `${rest}    `)),
  ].join("\n")
}
