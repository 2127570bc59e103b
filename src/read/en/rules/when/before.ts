import { alt, as, num, opt, piece, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"

const unit = word("min", "mins", "minutes", "minute", "hour", "hours", "hr", "hrs")

/** So long before or after whatever it is: "30–60 minutes before the event", "an hour before going on", "one to four hours after". */
export const before = rule({
  id: "when/before",
  kind: "when",
  match: as(
    "all",
    seq(
      opt(word("about", "around", "roughly", "approximately", "at least", "~")),
      alt(
        seq(alt(piece("range"), num), opt(word("-")), unit),
        seq(num, word("to", "or"), num, unit),
        word("an hour", "half an hour", "an hour or two", "a few hours", "one hour", "two hours", "a couple of hours"),
      ),
      word("before", "prior to", "ahead of", "after", "post", "pre"),
    ),
  ),
  make: (m) => m.text("all").toLowerCase(),
  examples: [
    ["500 mcg {when:30-60 minutes before} an event", "30-60 minutes before"],
    ["450 mcg {when:an hour before} going on", "an hour before"],
    ["120 mg, {when:1 hour prior to} a talk", "1 hour prior to"],
  ],
  not: ["it lasts 30-60 minutes", "30 minutes of rest"],
})
