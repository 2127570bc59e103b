import { hazards as own } from "../../dist/reference/data/hazards.js"
import { planBars } from "../../dist/reference/data/plan-bars.js"
import { inOurWords, known, line } from "./table.js"

// What says no harm, or says that harms are few; and what says only that nobody looked, which leads where nothing graver is known.
const mild =
  /harmless|without harm|few harms|little is known|little else is known|well tolerated|were tolerated|lengthened life|in rats in 1 to 5|is no proof|trial was small|trials ran for weeks|stomach upset|diarrhoea is frequent|cholesterol in (?:a|some) trials?|thinkable|loose stools and nausea|nothing shows|an? dose for the mind|kinder to the stomach/u
const absence =
  /^no |no (?:safety |independent )?(?:study|trial|approved dose|dose |human)|approved nowhere|not approved|missed its goal|judged not useful|never given|used as a single|one-off test|was studied for|to support its use|never approved|did not work|at the doses that raise/iu
const general =
  /^(?:a vial sold for research|injected peptides can provoke|No regulator has judged|oil or tablets from underground|Products labelled as)/u

/** One hazard a substance: the draft's own hazard, or else the first of its risks that says a harm of its own. Graver severity wins. */
export const hazardsOf = (packs, names, sources, leave) => {
  const done = new Set(own.map((h) => h.substance))
  const barred = new Set(planBars.map((b) => b.compound))
  const rows = []
  const add = (pack, draft, row, sentence) => {
    const id = names.idOf(draft)
    if (id === undefined) return leave(draft, "a hazard of nothing that is known by name")
    if (done.has(id) || barred.has(id)) return
    const k = known(row, sources, pack)
    const said = inOurWords(tidy(names.shown(id), sentence))
    done.add(id)
    rows.push(line(id, k.basis, k.confidence, k.sources, said))
  }
  for (const p of packs) {
    for (const h of p.extra.hazards ?? []) if (h.compound) add(p.name, h.compound, h, h.sentence)
    for (const c of p.main.compounds) {
      const risks = c.risks ?? []
      const harm = risks.filter((r) => !mild.test(r.value))
      const own = harm.filter((r) => !general.test(r.value))
      const first = own.find((r) => !absence.test(r.value)) ?? own[0] ?? harm[0]
      if (first) add(p.name, c.id, first, first.value)
      else leave(c.id, "no harm of its own in the draft")
    }
  }
  return rows
}

/** "piracetam: it thins the blood": one sentence that stands alone and names what it is about, without a full stop. */
const tidy = (name, sentence) => {
  const text = sentence.trim().replace(/[.;]+$/u, "")
  const first = name.split(" ")[0]?.toLowerCase() ?? name
  if (text.toLowerCase().includes(first)) return text
  return `${name}: ${/^(?:[A-Z][a-z]|A |An |In |If )/u.test(text) && !/^(?:FDA|Stevens|German|Korean)/u.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text}`
}
