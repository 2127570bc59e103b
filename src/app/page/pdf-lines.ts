// Not the index: this also runs in a thread that is begun for one PDF.
import { POWER, raised } from "../../read/page/raised.ts"

/** A run of characters of a PDF page as its reader gives it: where it stands (`transform[5]` is its baseline) and how tall it is. */
export type PdfItem = {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly height?: number
  readonly transform?: readonly number[]
}

/** The text of a page out of its runs. Small characters above the line are told as raised text is on a web page: the mark of a footnote is part of
 *  no number, an exponent does not run into one. */
export const linesOfPdf = (items: readonly PdfItem[]): string => {
  const runs = items.filter((i): i is PdfItem & { readonly str: string } => i.str !== undefined)
  let text = ""
  for (const [k, run] of runs.entries()) {
    const { str } = run
    const what = stands(runs, k) ? raised(text.slice(-4), str, behind(runs, k)) : "word"
    if (what === "power") text += POWER
    if (what === "part" && /\d$/.test(text)) text += " "
    if (what === "note") text += /^\d/.test(behind(runs, k)) ? POWER : ""
    else text += str
    if (run.hasEOL) text += "\n"
  }
  return text
}

const behind = (runs: readonly (PdfItem & { readonly str: string })[], k: number): string =>
  runs[k]?.hasEOL
    ? ""
    : runs
        .slice(k + 1, k + 4)
        .map((r) => r.str)
        .join("")

/** Whether run `k` is smaller than the text beside it and stands above its line. */
const stands = (runs: readonly (PdfItem & { readonly str: string })[], k: number): boolean => {
  const run = runs[k]
  if (run === undefined || run.str.trim() === "") return false
  const beside = [
    runs[k - 1]?.hasEOL ? undefined : besideOf(runs, k, -1),
    run.hasEOL ? undefined : besideOf(runs, k, 1),
  ]
  return beside.some((b) => {
    const [tall = 0, low = 0] = [b?.height, b?.transform?.[5]]
    const rise = (run.transform?.[5] ?? 0) - low
    return tall > 0 && (run.height ?? tall) < 0.86 * tall && rise > 0.12 * tall && rise < tall
  })
}

/** The nearest run with characters on one side. */
const besideOf = (runs: readonly (PdfItem & { readonly str: string })[], k: number, step: 1 | -1) => {
  for (let i = k + step; i >= 0 && i < runs.length && Math.abs(i - k) < 4; i += step)
    if (runs[i]?.str.trim() !== "") return runs[i]
  return undefined
}
