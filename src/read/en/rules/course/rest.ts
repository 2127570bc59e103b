import { alt, as, opt, piece, seq, within, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"

const pause = word("off", "break", "breaks", "rest", "washout", "wash - out", "pause", "holiday", "rest period")

/** A break with its length: "2 weeks off", "then 4-week washout", "longer break after (3–4 weeks)", "a break of 2 weeks". */
export const restLength = rule({
  id: "course/rest",
  kind: "rest",
  match: alt(
    seq(
      opt(word("then", "with", "followed by", "take", "then take")),
      opt(word("a", "by", "at least")),
      as("period", piece("period")),
      pause,
      opt(word("period")),
    ),
    seq(
      word("break", "breaks", "rest", "washout", "pause", "off - cycle", "off"),
      within(3, as("period", piece("period"))),
    ),
  ),
  make: (m) => m.piece("period", "period"),
  examples: [
    ["{rest:2 weeks off}", "2 weeks off"],
    ["to the end of the tub, {rest:then 4-week washout}", "4 weeks off"],
    ["a longer {rest:break after (3-4 weeks}", "3–4 weeks off"],
    ["take a {rest:break of 2–4 weeks}", "2–4 weeks off"],
  ],
  not: ["2 weeks of rest later", "break. 4 weeks"],
})

/** A break whose length is left open: "breaks as needed", "periodic breaks", "followed by a rest period", "followed by time off". */
export const restOpen = rule({
  id: "course/rest-open",
  kind: "rest",
  match: alt(
    seq(
      opt(word("with")),
      word("breaks", "break", "time off"),
      as("needed", word("as needed", "when needed", "if needed", "as required")),
    ),
    seq(
      opt(word("with")),
      as("periodic", word("periodic", "periodical", "regular", "occasional", "intermittent")),
      word("breaks", "rest", "pauses", "time off"),
    ),
    seq(
      word("followed by", "then", "with", "take", "then take", "before taking", "before"),
      opt(word("a", "some", "an")),
      word(
        "rest period",
        "rest",
        "break",
        "breaks",
        "time off",
        "washout",
        "washout period",
        "off period",
        "off - period",
        "rest phase",
        "equal time off",
        "equal rest",
        "equal break",
        "equal rest period",
        "equal period off",
        "equal off period",
      ),
    ),
  ),
  make: (m) => (m.has("needed") ? "as needed" : m.has("periodic") ? "periodic" : "unspecified"),
  examples: [
    ["for 4–8 weeks, {rest:with breaks as needed}", "breaks as needed"],
    ["long-term use possible, {rest:with periodic breaks}", "periodic breaks"],
    ["cycles of 4–12 weeks {rest:followed by a rest period}", "a rest"],
  ],
  not: ["take 2 mg as needed", "a good night's rest"],
})
