import { classPairs } from "../../dist/reference/data/class-pairs.js"
import { compounds } from "../../dist/reference/data/compounds.js"
import { interactions } from "../../dist/reference/data/interactions.js"
import { medicines as classes } from "../../dist/reference/data/medicines.js"
import { inOurWords, known, line } from "./table.js"

const byHand = new Set(compounds.map((c) => c.id))
const isClass = new Set(classes.map((c) => c.id))
const gravity = { contraindicated: 2, major: 1 }

/** Grave pairs of what is known by name: the graver of two drafts stays; what was written by hand, and everything on a compound of ours, stands. */
export const pairsOf = (medicines, names, sources, leave) => {
  const own = new Set([...interactions, ...classPairs].flatMap((i) => [`${i.a}+${i.b}`, `${i.b}+${i.a}`]))
  const kept = new Map()
  const idOf = (draft) => (isClass.has(draft) ? draft : names.idOf(draft))
  for (const p of medicines.extra.pairs) {
    if (gravity[p.severity] === undefined) continue
    const [a, b] = [idOf(p.a), idOf(p.b)]
    if (a === undefined || b === undefined) leave(p.id, "a pair of a class that is not here")
    else if (a === b || own.has(`${a}+${b}`)) leave(p.id, "a pair that stands by hand")
    else if (byHand.has(a) || byHand.has(b)) leave(p.id, "a pair of a compound whose pairs stand by hand")
    else {
      const key = [a, b].sort().join("+")
      const before = kept.get(key)
      if (before && gravity[before.p.severity] >= gravity[p.severity]) continue
      kept.set(key, { a, b, p })
    }
  }
  return [...kept.values()].map(({ a, b, p }) => {
    const k = known(p, sources, "medicines")
    const except = (p.except ?? []).map(idOf).filter((e) => e !== undefined)
    const what = inOurWords(p.what.trim().replace(/\.$/u, ""))
    return line(
      a,
      b,
      p.severity,
      p.evidence,
      except.join(" "),
      k.basis,
      k.confidence,
      k.sources,
      `${what[0]?.toLowerCase()}${what.slice(1)}`,
    )
  })
}
