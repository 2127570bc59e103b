import type { Finding, Severity } from "../../base/index.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { type Broken, brokenRules, type RuleId, refutes } from "../references/rules.ts"

const codes: Readonly<Record<RuleId, string>> = {
  O1: "reference/impossible-year",
  O2: "reference/impossible-volume",
  O3: "reference/future-volume",
  O4: "reference/impossible-pages",
  O5: "reference/unknown-journal",
  O6: "reference/misspelt-journal",
  O7: "reference/unlikely-page",
  O8: "reference/no-identifier",
  O9: "reference/possible-misattribution",
}

const severityOf = (b: Broken): Severity =>
  refutes(b.rule)
    ? b.confirmed
      ? "caution"
      : "unknown"
    : b.rule === "O5" || b.rule === "O7" || b.rule === "O9"
      ? "unknown"
      : "note"

const sentenceOf = (b: Broken, n: number): string => {
  const which = `reference ${n}`
  if (refutes(b.rule)) {
    return b.confirmed
      ? `As printed, ${which} cannot exist: ${b.why}. A slip in copying is possible.`
      : `As printed, ${which} does not fit what is recalled of the journal, which is unconfirmed: ${b.why}.`
  }
  switch (b.rule) {
    case "O5":
      return `The journal of ${which} was not recognised: ${b.why}. That is no proof that there is none.`
    case "O6":
      return `The journal of ${which} is misspelt: ${b.why}.`
    case "O8":
      return `Nobody can look up ${which} directly: ${b.why}.`
    default:
      return `Something about ${which} does not fit: ${b.why}.`
  }
}

/** The printed references, held against journals and papers without asking anybody. */
export const references: Look = {
  codes: Object.values(codes),
  looksFor: "references that cannot exist as printed, misspelt journals and missing identifiers",
  at: (page) =>
    page.reading.page.references.flatMap((ref, i) =>
      brokenRules(ref, page.facts, page.today.year).map((b) => findingOf(page, b, i)),
    ),
  blind: (page) =>
    page.reading.page.references.flatMap((ref, i) => {
      const refuted = brokenRules(ref, page.facts, page.today.year).some((b) => refutes(b.rule) && b.confirmed)
      return refuted
        ? []
        : [
            {
              what: `whether reference ${i + 1} exists`,
              why: "only a bibliographic service can tell, and none was asked",
            },
          ]
    }),
}

const findingOf = (page: Page, b: Broken, i: number): Finding => {
  const ref = page.reading.page.references[i]
  if (!ref) throw new Error(`no reference ${i}`)
  return found(page, {
    code: codes[b.rule],
    severity: severityOf(b),
    dimension: "reference",
    message: sentenceOf(b, i + 1),
    spans: [ref.span],
    ...(b.rule === "O8" ? { absent: "a DOI or a PubMed number" } : {}),
    basis: [
      ...b.journals.map((j) =>
        page.facts.basis(
          j,
          j.offset === null
            ? `${j.title}${j.firstYear === null ? "" : `, since ${j.firstYear}`}, several volumes a year`
            : `${j.title}: volume = year − ${j.offset}${j.firstYear === null ? "" : `, since ${j.firstYear}`}`,
          "journal",
        ),
      ),
      ...b.papers.map((p) => page.facts.basis(p, `${p.authors[0]} ${p.year}: ${p.title}`, "journal")),
    ],
  })
}
