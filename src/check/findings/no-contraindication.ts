import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

/** Words by which a page tells somebody not to take it, wherever they stand. */
const warned =
  / (?:contraindicat\S*|pregnan\S*|breastfeed\S*) | (?:should not|must not|should never|do not) (?:use|take|be (?:used|taken)) (?:\S+ )?(?:if|in|by|with|during) | should avoid | avoid (?:if|in|with|during|use if|use in) | people with \S+ (?:\S+ )?should | not (?:recommended|suitable) (?:for|in|under|below|during|if) | not for (?:children|anybody|anyone|people|those|women|men|persons|patients|under|use (?:in|by|during)) |^ not recommended $/u

/** A page that gives doses and names nobody who must not take them. */
export const noContraindication: Look = {
  codes: ["page/no-contraindication"],
  looksFor: "a word on who must not take it",
  at: (page) => {
    const { reading, facts, compound } = page
    const dosed = followed(page).some(({ p }) => p.dose.how !== "missing")
    if (!dosed || reading.page.contraindications.length > 0 || page.sentences.some((s) => warned.test(s.folded)))
      return []
    const rows = compound ? facts.conditionsOf(compound.id).filter((c) => c.level === "contraindicated") : []
    const silent = rows.filter((c) => facts.settled(c, "label"))
    const names = compound?.names[0]
    return [
      found(page, {
        code: "page/no-contraindication",
        severity: "caution",
        dimension: "page",
        message:
          silent.length > 0
            ? `The page names nobody who must not take it; label copies of ${names} list ${silent.map((c) => c.condition).join(", ")}.`
            : "The page gives doses and names nobody who must not take them.",
        absent: "contraindications",
        basis: rows.map((c) => facts.basis(c, `${names}: ${c.condition} is a contraindication on label copies`)),
      }),
    ]
  },
}
