import { alt, has, num, opt, piece, seq, some, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const amount = seq(alt(piece("range"), num), opt(word("-")), has("unit"))

/** Marks that stand between two amounts without saying whether both, either, or first one and then the other is meant. An arrow is one of them,
 *  however it is drawn: it may be a range, a step or a slip. */
const between = alt(
  word("|", "¦", "•", "·", "●", ";", "&", "…", ". . .", "\\", "→", "➔", "➜", "➝", "➞", "➙", "⟶", "⇒", "⇨", "›", "»"),
  seq(some(word("-", "–", "="), word("-"), 2), word(">")),
  word("up to"),
)

/** Two amounts or more with only such a mark between them: "2 mg | 5 mg", "2 mg → 5 mg". Neither is read. */
export const unjoined = rule({
  id: "dose/unjoined",
  kind: "not",
  match: seq(amount, between, some(amount, between, 8)),
  make: ({ tokens, start, end }) => {
    // "250 mcg; 0.1 mL" says one amount twice.
    for (let i = start; i < end; i++) if (lexAt(tokens, i).unit === "mL") return null
    return "amounts with only a mark between them"
  },
  examples: [
    ["take {not:2 mg | 5 mg} daily", "not a dose: amounts with only a mark between them"],
    ["take {not:2 mg → 5 mg} daily", "not a dose: amounts with only a mark between them"],
    ["take {not:2 mg -> 5 mg -> 10 mg} daily", "not a dose: amounts with only a mark between them"],
    ["take {not:250 mcg; 500 mcg} daily", "not a dose: amounts with only a mark between them"],
  ],
  not: ["2 mg; day 2: 5 mg", "250 mcg; 0.1 mL", "2 mg – 5 mg"],
})
