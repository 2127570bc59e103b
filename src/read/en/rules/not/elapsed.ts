import { alt, as, opt, piece, seq, within, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const span = alt(piece("period"), piece("range"))

/** How long something lasts in the body: "half-life of 6–8 days". */
export const halfLife = rule({
  id: "not/half-life",
  kind: "not",
  match: alt(
    seq(word("half - life", "half - lives", "halflife"), within(5, span)),
    seq(piece("period"), word("half - life")),
  ),
  make: () => "a half-life",
  examples: [["its {not:half-life of 6–8 days} is long", "not a dose: a half-life"]],
  not: ["half of 6 mg"],
})

/** When something happens, not how long a course is: "within 7 days", "after 4 weeks", "at week 4", "2 weeks later", "use within 28 days". */
export const moment = rule({
  id: "not/moment",
  kind: "not",
  match: alt(
    seq(
      word(
        "within",
        "after",
        "by",
        "at",
        "before",
        "until",
        "around",
        "since",
        "in about",
        "starting",
        "use within",
        "up to",
        "takes",
        "take",
        "past",
        "beyond",
        "longer than",
        "first",
        "last",
      ),
      opt(word("the", "about", "last", "first", "around", "approximately", "~")),
      alt(piece("step"), seq(piece("period"), opt(word("after", "of starting", "old")))),
    ),
    seq(
      piece("period"),
      word(
        "later",
        "after",
        "before",
        "ago",
        "old",
        "prior",
        "post",
        "into",
        "apart",
        "in advance",
        "supply",
        "of data",
        "of use",
        "minimum for",
      ),
    ),
    seq(
      word("increased", "increase", "increasing", "raised", "titrated", "titrate", "escalated", "infused", "given"),
      word("over", "within"),
      piece("period"),
    ),
    seq(word("every"), as("period", piece("period"))),
  ),
  make: (m) =>
    m.has("period")
      ? m.piece("period", "period").unit === "month" && lexAt(m.tokens, m.start - 1).unit === null
        ? "how often something is checked"
        : null
      : "when something happens",
  examples: [
    ["seen {not:within 7 days}", "not a dose: when something happens"],
    ["bloods {not:at week 4}", "not a dose: when something happens"],
    ["then {not:increased over 3 days} to more", "not a dose: when something happens"],
    ["little is known {not:beyond 2 weeks}", "not a dose: when something happens"],
    ["gone {not:2 weeks later}", "not a dose: when something happens"],
    ["tested {not:every 3–6 months}", "not a dose: how often something is checked"],
  ],
  not: ["for 4–8 weeks", "every 3 days"],
})

/** A share of body weight or of a dose: "10–15% of body weight over 6–12 months". */
export const outcome = rule({
  id: "not/outcome",
  kind: "not",
  match: seq(
    word("%", "percent"),
    within(5, alt(seq(word("over", "in", "after", "at"), piece("period")), piece("period"))),
  ),
  make: () => "an outcome",
  examples: [["lost 10-15{not:% of weight over 6-12 months}", "not a dose: an outcome"]],
  not: ["a 0.1% solution"],
})
