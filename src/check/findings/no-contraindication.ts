import { found } from "../found.ts"
import type { Look } from "../look.ts"

/** A page that gives doses and names nobody who must not take them. */
export const noContraindication: Look = {
  codes: ["page/no-contraindication"],
  looksFor: "a word on who must not take it",
  at: (page) => {
    const { reading, facts, compound } = page
    const dosed = reading.protocols.some((p) => p.dose.how !== "missing")
    if (!dosed || reading.page.contraindications.length > 0) return []
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
