import { compounds as own } from "../../dist/reference/data/compounds.js"
import { inOurWords, known, line } from "./table.js"

// What a recalled standing may say: it warns, and nobody takes it for leave.
const warns =
  /prescri|controlled|schedule|\bclass [abc]\b|prohibit|banned|not approved|unapproved|unlicen[cs]ed|not licen[cs]ed|illegal|withdrawn|not registered|no (?:authori[sz]ed|licen[cs]ed|approved|registered)|narcotic|not a lawful/iu

/** Where a substance stands with the rules of a place: what was read, and of what is recalled only what warns. */
export const standingsOf = (packs, names, sources, leave) => {
  const byHand = new Set(own.map((c) => c.id))
  const done = new Set()
  const rows = []
  for (const p of packs) {
    for (const c of [...p.main.compounds, ...(p.additions.compounds ?? [])]) {
      const id = names.idOf(c.id)
      if (id === undefined) continue
      for (const s of c.status ?? []) {
        const what = `${c.id} ${s.place}`
        if (byHand.has(id)) leave(what, "a standing of a compound whose standings stand by hand")
        else if (s.value === null) leave(what, "a standing that was looked for and not found")
        else {
          const k = known(s, sources, p.name)
          const key = `${id}|${s.place}|${s.value}`
          if (k.basis === "general-knowledge" && !warns.test(s.value))
            leave(what, "a standing that is recalled and would only reassure")
          else if (!done.has(key)) {
            done.add(key)
            rows.push(line(id, s.place, k.basis, k.confidence, k.sources, inOurWords(s.value)))
          }
        }
      }
    }
  }
  return rows
}
