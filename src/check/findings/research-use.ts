import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

const disclaims =
  / (?:for )?(?:laboratory |lab |in vitro )?research (?:use|purposes?) only | not (?:intended )?for human (?:use|consumption) | for research use | not for (?:human|animal) consumption /u

// Somebody else's wording, or the page's own small print about its text, is not a disclaimer of the product.
const aboutOthers =
  / (?:legal|framing|label|labels|labell?ed|suppliers?|vendors?|sellers?|often|usually|information|content|articles?|fish|aquarium|grade) /u

/** A page that says "not for human use" and gives doses for people. */
export const researchUse: Look = {
  codes: ["page/research-use"],
  looksFor: "research-use wording beside doses for people",
  at: (page) => {
    const dosed = followed(page).find(({ p }) => p.dose.how !== "missing")
    const said = page.sentences.find((s) => disclaims.test(s.folded) && !aboutOthers.test(s.folded))
    return dosed && said
      ? [
          found(page, {
            code: "page/research-use",
            severity: "caution",
            dimension: "page",
            message: "The page carries the words of research use, not for people, and gives doses for people.",
            spans: [said.span, dosed.p.span],
          }),
        ]
      : []
  },
}
