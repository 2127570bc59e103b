import { inOurWords, known, line } from "./table.js"

const cell = (text) => String(text).replaceAll(";", ",").replaceAll("=", " is ").trim()

/** The steps of labels: read ones alone, and none that are given in hospital. */
export const laddersOf = (packs, names, sources, leave) => {
  const rows = []
  const add = (pack, l, what, steps) => {
    const draft = l.compound.replace(/ \(.*\)$/u, "")
    const id = names.idOf(draft)
    if (id === undefined) return leave(l.compound, "a ladder of nothing that is known by name")
    const k = known(l, sources, pack)
    if (k.basis === "general-knowledge") return leave(l.compound, "a ladder that rests on memory alone")
    if (l.hospital) return leave(l.compound, "a ladder of hospital use")
    if (steps.length < 2) return leave(l.compound, "a ladder of one step")
    const said = steps.map((s) => `${cell(s.when)}=${cell(s.dose)}`).join(";")
    rows.push(line(id, k.basis, k.confidence, k.sources, inOurWords(what), inOurWords(said)))
  }
  for (const p of packs) {
    for (const l of p.extra.ladders ?? []) {
      const steps = l.steps.map((s, n) =>
        typeof s === "string"
          ? { when: `step ${n + 1}`, dose: s }
          : {
              when: s.weeks === undefined ? `step ${n + 1}` : /^\d/u.test(s.weeks) ? `weeks ${s.weeks}` : s.weeks,
              dose: s.dose,
            },
      )
      const what = l.product ?? l.label ?? `label, ${l.population ?? "adults"}`
      add(p.name, l, l.indication ? `${what}, ${l.indication}` : what, steps)
    }
    for (const l of p.extra.labelRegimens ?? []) {
      const steps = (l.steps ?? []).map((s) => ({ when: `step ${s.step}`, dose: `${s.dose} every ${s.every}` }))
      add(p.name, l, `${l.product}, ${l.use}`, steps)
    }
  }
  return rows
}
