import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

/** What a page that gives doses ought to say. `said` is looked for in the whole page. */
const omissions: readonly { readonly what: string; readonly said: RegExp }[] = [
  {
    what: "the device, and how much a drop, spray or unit holds",
    said: / (?:drops? |sprays? per|per spray|pump|syringe|units on|mcl|ul |µl|ml per|dropper)/u,
  },
  {
    what: "limits of age and body weight",
    said: / (?:under 18|18 years|over 18|children|adults? only|adolescent|years of age|body ?weight|per kg)/u,
  },
  { what: "pregnancy and breastfeeding", said: / (?:pregnan|breastfeed|lactat|nursing)/u },
  {
    what: "storage, and how long it may be used once opened",
    said: / (?:stor(?:e|age|ed) |refrigerat|fridge|room temperature|shelf life|expir)/u,
  },
  { what: "a maximum for the day", said: / (?:maximum|max |do not exceed|not exceed|no more than|upper limit)/u },
  { what: "when to stop", said: / (?:stop (?:use|using|taking|if|immediately)|discontinue|cease )/u },
  { what: "interactions with medicines", said: / (?:interact|contraindicat|if you (?:are )?tak(?:e|ing) )/u },
]

/** What is missing from a page that gives doses, one finding a thing, so that each becomes a question. */
export const leavesOut: Look = {
  codes: ["page/leaves-out"],
  looksFor: "what a page that gives doses ought to say",
  at: (page) => {
    if (!followed(page).some(({ p }) => p.dose.how !== "missing")) return []
    return omissions
      .filter(({ said }) => !page.sentences.some((s) => said.test(s.folded)))
      .map(({ what }) =>
        found(page, {
          code: "page/leaves-out",
          severity: "note",
          dimension: "page",
          message: `The page gives doses and leaves out ${what}.`,
          absent: what,
        }),
      )
  },
}
