import { exact } from "../../../../base/index.ts"
import { as, has, num, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"

/** How many micrograms one is. */
const inMcg: ReadonlyMap<string, string> = new Map([
  ["mcg", "1"],
  ["mg", "1000"],
  ["g", "1000000"],
])

/** An amount with another mass in brackets right behind it, and nothing else in them: "5 mg (0.5 mg)". One of the two is a slip, and nobody can say
 *  which; the same mass in another unit is none. */
export const otherwise = rule({
  id: "dose/otherwise",
  kind: "not",
  match: seq(
    as("said", num),
    as("unit", has("unit")),
    word("(", "["),
    as("other", num),
    as("otherUnit", has("unit")),
    word(")", "]"),
  ),
  make: (m) => {
    const [one, two] = (["unit", "otherUnit"] as const).map((slot) => inMcg.get(m.lex(slot).unit ?? ""))
    if (one === undefined || two === undefined) return null
    const said = exact(m.number("said")).mul(exact(one))
    const other = exact(m.number("other")).mul(exact(two))
    return said.compare(other) === 0 ? null : "an amount, and another one for it in brackets"
  },
  examples: [
    ["take {not:5 mg (0.5 mg)} daily", "not a dose: an amount, and another one for it in brackets"],
    ["take {not:300 mcg [3 mg]} daily", "not a dose: an amount, and another one for it in brackets"],
  ],
  not: ["5 mg (5000 mcg)", "2 mg (0.1 mL)", "1 mg (500 mcg in each nostril)", "10 mg (5 mg/kg)"],
})
