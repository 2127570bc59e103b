import { conditions as own } from "../../dist/reference/data/conditions.js"
import { inOurWords, known, line } from "./table.js"

// One question under two names in the drafts.
const oneQuestion = { hypertension: "blood-pressure" }

/** When a substance is not taken, or only with care. A care that rests on memory alone is left out: a list of everything warns of nothing. */
export const conditionsOf = (packs, names, sources, leave) => {
  const done = new Set(own.map((c) => `${c.compound}|${c.condition.toLowerCase()}`))
  const asked = new Set(own.flatMap((c) => c.asks.map((q) => `${c.compound}|${q}`)))
  const rows = []
  for (const p of packs) {
    for (const c of [...p.main.conditions, ...(p.additions.conditions ?? [])]) {
      const id = names.idOf(c.compound)
      const what = `${c.compound}: ${c.condition}`
      if (id === undefined) {
        leave(what, "a condition of nothing that is known by name")
        continue
      }
      const k = known(c, sources, p.name)
      if (k.basis === "general-knowledge" && !/^(?:contraindicated|avoid)$/u.test(c.level)) {
        leave(what, "a care, or a rule of sport, that rests on memory alone")
        continue
      }
      const key = `${id}|${c.condition.toLowerCase()}`
      if (done.has(key)) continue
      done.add(key)
      const asks = [...new Set(c.asks.map((q) => oneQuestion[q] ?? q))]
      if (asks.some((q) => asked.has(`${id}|${q}`))) {
        leave(what, "a condition that stands by hand")
        continue
      }
      const words = c.words.map((w) => w.replaceAll(";", ","))
      rows.push(
        line(id, c.level, asks.join(" "), k.basis, k.confidence, k.sources, words.join(";"), inOurWords(c.condition)),
      )
    }
  }
  return rows
}
