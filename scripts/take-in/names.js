import { compounds } from "../../dist/reference/data/compounds.js"
import { medicines as ownClasses } from "../../dist/reference/data/medicines.js"
import { poisons } from "../../dist/reference/data/poisons.js"
import { substances as others } from "../../dist/reference/data/substances.js"
import { kinship } from "../../dist/reference/kin.js"
import { foldLoosely } from "../../dist/reference/words.js"
import { line } from "./table.js"

const substances = [...others, ...poisons]
const fold = (name) => foldLoosely(name).trim()

// Two ids of one thing in the drafts, or a draft of something that stands here under another id.
const same = {
  "levothyroxine-t4": "levothyroxine",
  "liothyronine-t3": "liothyronine",
  somatropin: "growth-hormones",
  "growth-hormone": "growth-hormones",
  insulin: "insulins",
  potassium: "potassium-chloride",
  "f-phenibut": "f-phenibut",
}
// Short, or an ordinary word, or the name of something else as well: known where it is declared or listed, never in running text.
const ordinary = new Set(
  "iron copper zinc calcium iodine maca magnolia epo mt2 mt1 mt-1 mt-2 cds mms t3 t4 vip ot p21 ipa lr3 mgf gnrh lhrh follistatin igf-1 dac cere nad gsh b12 gaba bars speed rush ala estrogen oestrogen cortisol sam same mesh acid dex addy weed hash pot grass hydro special k salt potassium omega-3 charcoal e2 hrt trt nr c e k a d vitamin".split(
    " ",
  ),
)
const isLoose = (name) => ordinary.has(name.toLowerCase()) || fold(name).replaceAll(" ", "").length <= 3

/** Names to ids: what is known here keeps its id and only gains names that nothing else holds. */
export const namesOf = (packs, medicines, leave) => {
  const holder = new Map()
  const put = (name, id) => {
    const key = fold(name)
    if (key !== "" && !holder.has(key)) holder.set(key, id)
  }
  for (const m of ownClasses) for (const n of [m.id, m.name, ...m.examples]) put(n, m.id)
  const things = new Set([...compounds, ...substances].map((s) => s.id))
  const ownNames = new Map()
  for (const s of [...compounds, ...substances]) {
    for (const n of [s.id, ...s.names, ...(s.loose ?? [])]) ownNames.set(fold(n), s.id)
  }
  const rows = new Map()
  const titles = new Map()
  const byDraft = new Map()

  const idOf = (draft, names) => {
    const given = same[draft]
    if (given !== undefined) return given
    if (things.has(draft)) return draft
    // By its own name only: a brand of two would make one of both.
    for (const n of [draft, ...names.slice(0, 1)]) {
      const id = ownNames.get(fold(n)) ?? (rows.has(holder.get(fold(n))) ? holder.get(fold(n)) : undefined)
      if (id !== undefined) return id
    }
    return draft
  }
  const take = (draft, names, loose, classes, id = idOf(draft, names)) => {
    byDraft.set(draft, id)
    if (!titles.has(id) && names.length > 0) titles.set(id, names[0])
    const row = rows.get(id) ?? { names: [], loose: [], classes: [] }
    rows.set(id, row)
    for (const name of [...names, ...loose]) {
      const key = fold(name)
      const other = ownNames.get(key) ?? holder.get(key)
      if (key.length < 2 || (other !== undefined && other !== id)) {
        leave(`${name} of ${id}`, other ? "a name that stands for something else here" : "a name of one letter")
        continue
      }
      if (ownNames.has(key)) continue
      if (/\bsafe\b/iu.test(name)) {
        leave(`${name} of ${id}`, "a name that judges")
        continue
      }
      put(name, id)
      const list = loose.includes(name) || isLoose(name) ? row.loose : row.names
      if (![...row.names, ...row.loose].some((n) => fold(n) === key)) list.push(name)
    }
    row.classes.push(...classes.filter((c) => !row.classes.includes(c)))
    return id
  }
  for (const p of packs) {
    const loose = Array.isArray(p.extra.looseNames) ? p.extra.looseNames : []
    const slang = Array.isArray(p.extra.slang) ? p.extra.slang : []
    for (const c of p.main.compounds) {
      const short = loose.filter((l) => l.compound === c.id).map((l) => l.name)
      const street = slang.filter((l) => l.compound === c.id).map((l) => l.word)
      titles.set(c.id, c.names[0])
      take(
        c.id,
        c.names.filter((n) => !short.includes(n)),
        [...short, ...street],
        [],
      )
    }
  }
  for (const i of medicines.extra.ingredients) {
    const loose = i.looseNames ?? []
    take(
      i.id,
      [...new Set([i.name, ...i.names])].filter((n) => !loose.includes(n)),
      loose,
      i.classes,
    )
  }
  // A class that is not here comes as a row of its own, under its parents.
  for (const c of medicines.extra.classes) {
    if (!ownClasses.some((m) => m.id === c.id))
      take(c.id, [...new Set([c.name, ...c.names])], [], c.parents ?? [], c.id)
  }
  const own = new Set(ownClasses.map((m) => m.id))
  const groups = new Set(medicines.extra.classes.map((c) => c.id))
  const classes = new Set([...own, ...groups])
  return {
    /** The id here of a draft's compound, substance or ingredient; undefined where it has none. */
    idOf: (draft) => same[draft] ?? byDraft.get(draft) ?? (things.has(draft) ? draft : undefined),
    shown: (id) => titles.get(id) ?? id,
    classesOf: kinship({ medicines: ownClasses, substances, interactions: [] }).of,
    rows: [...rows]
      .filter(([id]) => !own.has(id))
      .filter(
        ([id, r]) =>
          groups.has(id) ||
          r.names.length + r.loose.length > 0 ||
          (things.has(id) && r.classes.some((c) => classes.has(c))),
      )
      .map(([id, r]) =>
        line(
          id,
          r.classes.filter((c) => classes.has(c)).join(" "),
          [...r.names, ...r.loose.map((n) => `~${n}`)].map((n) => n.replaceAll(";", ",")).join(";"),
        ),
      ),
  }
}
