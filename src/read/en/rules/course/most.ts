import { alt, as, opt, piece, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const most = alt(
  seq(
    opt(word("do", "must", "should", "may")),
    word("not", "never", "no"),
    opt(word("be")),
    opt(word("use", "used", "take", "taken", "last", "run", "continue", "continued", "given", "treat")),
    opt(word("it")),
    opt(word("for")),
    word("longer than", "more than", "beyond", "past", "over"),
  ),
  seq(
    opt(word("for", "up to")),
    opt(word("a", "the")),
    word("maximum", "max", "maximal", "at most", "at the most", "at the very most"),
    opt(word(".")),
    opt(word("duration", "length", "course", "treatment", "period", "time")),
    opt(word("of treatment", "of use", "of therapy")),
    opt(word("of", ":", "is")),
  ),
  word(
    "do not exceed",
    "not to exceed",
    "must not exceed",
    "should not exceed",
    "never exceed",
    "not exceed",
    "without exceeding",
  ),
  seq(
    word("stop", "stopped", "discontinue", "discontinued", "end", "ends", "finish"),
    opt(word("it", "use", "treatment")),
    word("after", "at"),
  ),
  seq(word("limit", "limited", "restrict", "restricted"), opt(word("it", "use", "treatment")), word("to")),
  word("up to"),
)

/** Behind a length these make it a rhythm, a distance or the age of something. */
const OTHER: ReadonlySet<string> = new Set(
  "a per / each every in out of on off apart between after before later old ago from once or".split(" "),
)

/** The longest that a page allows: "no longer than 2 weeks", "maximum 14 days", "stop after 10 days". */
export const longest = rule({
  id: "course/longest",
  kind: "cycle",
  match: seq(most, as("on", piece("period"))),
  make: (m) =>
    OTHER.has(lexAt(m.tokens, m.end).text) ? null : { on: m.piece("on", "period"), off: null, minimum: false },
  examples: [
    ["10 mg once daily, {cycle:no longer than 2 weeks}", "2 weeks on"],
    ["10 mg once daily, {cycle:not for more than 10 days}", "10 days on"],
    ["10 mg once daily, {cycle:stop after 14 days}", "14 days on"],
    ["10 mg once daily, {cycle:maximum 2 weeks}", "2 weeks on"],
    ["10 mg once daily, {cycle:at most two weeks}", "2 weeks on"],
    ["10 mg once daily, {cycle:do not use for longer than 7 days}", "7 days on"],
    ["10 mg once daily, {cycle:never beyond 3 weeks}", "3 weeks on"],
    ["10 mg once daily, {cycle:for a maximum of 7 days}", "7 days on"],
    ["10 mg once daily. Treatment {cycle:should not last longer than 6 weeks}.", "6 weeks on"],
  ],
  not: ["no more than 3 days a week", "maximum 5 days a week", "stop after 3 days in a row", "no more than 5 mg"],
})
