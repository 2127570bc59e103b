import type { MonographAnswer } from "../../app/index.ts"
import { rule, wrap } from "./lines.ts"

type Line = MonographAnswer["sections"][number]["lines"][number]
type Finding = Line["findings"][number]

/** Every state has a mark and a word, so that nothing hangs on colour. */
const marks: Record<Line["state"], string> = {
  stop: "■",
  caution: "▲",
  unknown: "?",
  note: "•",
  read: "✓",
  unread: "…",
  plain: " ",
}
const words: Record<Finding["severity"], string> = {
  stop: "STOP",
  caution: "Caution",
  unknown: "Unknown",
  note: "Note",
}

/** The checked page for a terminal: the page's own lines beside a bar, and under each what there is to say about it. */
export const monographText = (m: MonographAnswer): string => {
  const { stop, caution, unknown, note } = m.tally
  const head = [
    `${(m.title || "The page").toUpperCase()}  —  the page, checked`,
    wrap(
      `${m.protocols} ${m.protocols === 1 ? "protocol" : "protocols"} read. Found: ${stop} to stop for, ${caution} to be careful about, ${unknown} that nobody knows, ${note} to know.`,
    ),
    "",
    wrap("What stands behind a bar │ is the page's own text. What stands under it is ours."),
    "■ stop   ▲ caution   ? unknown   • note   ✓ read   … looks like dosing, not understood",
  ]
  const absent = m.leftOut.length
    ? [rule, "WHAT THE PAGE LEAVES OUT", "", ...m.leftOut.map((f) => finding(f, `${marks[f.severity]} `))]
    : []
  const coverage = [
    rule,
    "WHAT WAS NOT CHECKED",
    "",
    ...m.coverage.notChecked.map((c) => wrap(`${c.what}: ${c.why}`, "  ")),
    "",
    wrap(
      "This is not medical advice, and nobody is watching over you. Take the page, and this, to a pharmacist or doctor.",
    ),
  ]
  return [...head, ...m.sections.map(section), ...absent, ...coverage].join("\n")
}

// A part of the page gets a rule, a protocol its number.
const section = (s: MonographAnswer["sections"][number]): string => {
  const title = s.protocol === null ? s.title.toUpperCase() : `${s.protocol + 1}. ${s.title.replace(/^\d+[.)]\s*/, "")}`
  const [first] = s.lines
  const spoken =
    first?.text.replace(/^\d+[.)]\s*/, "") === s.title.replace(/^\d+[.)]\s*/, "") && first.findings.length > 0
  const below = spoken && first ? first.findings.map((f) => finding(f, "    ")) : []
  const lines = spoken ? s.lines.slice(1) : s.lines
  return [s.protocol === null ? rule : "", ...(title ? [wrap(title)] : []), ...below, ...lines.map(line)].join("\n")
}

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
