import { alt, opt, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"

/** Use without an end: "long-term use possible", "ongoing", "indefinitely", "continuous use". */
export const openEnded = rule({
  id: "course/open",
  kind: "open",
  match: alt(
    seq(
      word("long - term", "long term", "longterm", "chronic", "continuous", "indefinite", "ongoing"),
      word("use", "usage", "therapy", "treatment", "administration", "dosing"),
      opt(word("possible")),
    ),
    seq(opt(word("can be", "may be")), word("used", "taken"), word("long - term", "long term", "longterm")),
    seq(
      opt(word("can be", "may be")),
      word(
        "ongoing",
        "indefinitely",
        "continuously",
        "year - round",
        "no cycling required",
        "no cycling needed",
        "no cycle needed",
        "no fixed end",
      ),
    ),
  ),
  make: () => true,
  examples: [
    ["{open:Long-term use possible}", "without a fixed end"],
    ["{open:Ongoing} after that", "without a fixed end"],
    ["run it {open:continuously}", "without a fixed end"],
    ["{open:Can be used long-term}, with breaks", "without a fixed end"],
  ],
  not: ["long-term effects are unknown"],
})

/** A look back is called for: "followed by reassessment", "reassessment required". */
export const reassess = rule({
  id: "course/reassess",
  kind: "reassess",
  match: seq(
    opt(word("followed by", "then")),
    word("reassessment", "reassess", "re - assess", "re - evaluate", "reevaluate", "re - evaluation", "reevaluation"),
    opt(word("required", "needed", "recommended", "advised")),
  ),
  make: () => true,
  examples: [
    ["6–8 weeks, {reassess:followed by reassessment}", "then reassess"],
    ["4–8 weeks, {reassess:reassessment required}", "then reassess"],
  ],
  not: ["an assessment of the evidence"],
})

/** Taken when wanted: "as needed", "PRN", "on demand". */
export const asNeeded = rule({
  id: "course/as-needed",
  kind: "asNeeded",
  match: word("as needed", "as - needed", "when needed", "prn", "on demand", "on - demand", "as required"),
  make: () => true,
  examples: [["2 mg {asNeeded:as needed}", "as needed"]],
  not: ["breaks as needed"],
})
