import { says } from "../../reference/index.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"

const absolutes = [
  "no side effect",
  "no known side effect",
  "zero side effect",
  "without side effect",
  "without any side effect",
  "non-toxic",
  "nontoxic",
  "non-addictive",
  "nonaddictive",
  "no dependen",
  "no toleran",
  "risk-free",
  "without risk",
  "without any risk",
  "no risk ",
  "completely safe",
  "perfectly safe",
  "totally safe",
  "entirely safe",
  "100% safe",
  "safe alternative",
  "guaranteed result",
  "guaranteed to",
  "miracle",
]

/** Sentences that are not a promise: reports of studies, warnings against promises, questions. */
const reported =
  / (?:study|studies|trial|trials|reported|participants|patients|volunteers|mice|rats|rodents|animals|not mean|no guarantee|is not|are not|isn't|never|claims?|claimed|myth|beware|avoid) /u

/** "No side effects", "non-toxic", "no dependency": words that no study can bear out. */
export const absoluteClaims: Look = {
  codes: ["claim/absolute"],
  looksFor: "promises without exception",
  at: (page) =>
    page.sentences
      .filter(
        (s) =>
          (absolutes.some((a) => says(s.folded, a)) ||
            / (?:does|do) not cause (?:\S+ ){0,3}?(?:dependenc|toleranc|addiction)/u.test(s.folded)) &&
          !reported.test(s.folded) &&
          page.reading.text[s.span[1] - 1] !== "?",
      )
      .map((s) =>
        found(page, {
          code: "claim/absolute",
          severity: "caution",
          dimension: "claim",
          message: "The page promises something here without any exception, which no study can bear out.",
          spans: [s.span],
        }),
      ),
}
