import { alt, as, has, num, opt, piece, seq, some, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const said = alt(
  seq(
    opt(
      seq(
        opt(word("at least", "about")),
        alt(piece("range"), num),
        word("min", "mins", "minutes", "hour", "hours", "hr"),
      ),
    ),
    as(
      "phrase",
      word(
        "before bed",
        "before bedtime",
        "before sleep",
        "before sleeping",
        "before going to bed",
        "pre - bed",
        "prebed",
        "prior to bed",
        "before meals",
        "before a meal",
        "before breakfast",
        "before dinner",
        "before lunch",
        "after dinner",
        "after lunch",
        "after breakfast",
        "after meals",
        "before training",
        "before exercise",
        "before a workout",
        "pre - workout",
        "before workout",
        "before activity",
        "before sex",
        "before intercourse",
        "before each meal",
        "before each main meal",
        "before each major meal",
        "before main meals",
        "before the main meals",
      ),
    ),
  ),
  as(
    "phrase",
    word(
      "before meals",
      "before each meal",
      "before every meal",
      "after each meal",
      "after every meal",
      "after each main meal",
      "with every meal",
      "at each meal",
      "at every meal",
      "before a meal",
      "before meal",
      "with each meal",
      "with dinner",
      "with lunch",
      "before dinner",
      "before lunch",
      "after dinner",
      "after lunch",
      "after a meal",
      "after food",
      "upon rising",
      "on rising",
      "pre - training",
      "before cardio",
      "fasted state",
      "in a fasted state",
      "early morning",
      "late morning",
      "before food",
      "with food",
      "with meals",
      "with a meal",
      "with breakfast",
      "before breakfast",
      "after breakfast",
      "after meals",
      "on an empty stomach",
      "empty stomach",
      "with or without food",
      "upon waking",
      "on waking",
      "after waking",
      "pre - workout",
      "post - workout",
      "before workout",
      "before training",
      "after training",
      "post - training",
      "before exercise",
      "earlier in the day",
      "early in the day",
      "first thing in the morning",
      "mid - morning",
      "mid - afternoon",
      "late afternoon",
      "early afternoon",
      "early evening",
      "late evening",
      "before study sessions",
      "before exams",
      "before activity",
    ),
  ),
  seq(opt(word("in the", "at", "each", "every", "the")), as("word", has("when")), opt(as("fasted", word("fasted")))),
)

/** When in the day: "before bed", "morning, midday, late afternoon", "AM fasted", "in the morning". */
export const when = rule({
  id: "when/time-of-day",
  kind: "when",
  match: some(said, alt(word(", and", ", or", ",", "or", "and", "/", "+"))),
  make: (m) => {
    const { tokens } = m
    const found: [number, string][] = m.all("phrase").map(([from, to]) => {
      const words: string[] = []
      for (let i = from; i < to; i++) words.push(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase())
      return [from, words.join(" ").replace(" - ", "-")]
    })
    for (const [at] of m.all("word")) {
      const l = lexAt(tokens, at)
      const written = tokens.text.slice(tokens.start[at], tokens.end[at])
      if ((l.text === "am" || l.text === "pm") && written !== written.toUpperCase()) return null
      found.push([at, l.when ?? ""])
    }
    for (const [at] of m.all("fasted")) found.push([at, "fasted"])
    return found
      .sort((a, b) => a[0] - b[0])
      .map(([, w]) => w)
      .join(", ")
  },
  examples: [
    ["100 mcg {when:before bed}", "before bed"],
    ["three sprays ({when:morning, midday, late afternoon})", "morning, midday, late afternoon"],
    ["300 mcg {when:AM fasted}", "morning, fasted"],
    ["take it {when:in the morning}", "morning"],
  ],
  not: ["I am sure", "bed and breakfasts"],
})
