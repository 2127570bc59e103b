import { claims as own } from "../../dist/reference/data/claims.js"
import { inOurWords, known, line } from "./table.js"

/** Claims that pages make, with what was read about them. What supports a claim and rests on memory is left out: it would only reassure. */
export const claimsOf = (packs, names, sources, leave) => {
  const ids = new Set(own.map((c) => c.id))
  const rows = []
  for (const p of packs) {
    for (const c of [...p.main.claims, ...(p.additions.claims ?? [])]) {
      const id = names.idOf(c.compound)
      const k = known(c, sources, p.name)
      if (id === undefined) leave(c.id, "a claim on nothing that is known by name")
      else if (ids.has(c.id)) leave(c.id, "a claim whose id stands by hand")
      else if (k.basis === "general-knowledge" && /^(?:supported|partly)$/u.test(c.verdict))
        leave(c.id, "a claim that is borne out from memory alone")
      else {
        ids.add(c.id)
        const said = c.said.map((all) => all.map((w) => w.replace(/[+;]/gu, " ")).join("+")).join(";")
        const unless = (c.unless ?? []).join(";")
        const judged = inOurWords(c.judged.trim().replace(/\.$/u, ""))
        rows.push(
          line(
            c.id.replace("-safe", "-harmless"),
            id,
            c.verdict,
            k.basis,
            k.confidence,
            k.sources,
            said,
            unless,
            inOurWords(c.claim),
            judged,
          ),
        )
      }
    }
  }
  return rows
}
