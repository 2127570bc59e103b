import { planBars } from "../../dist/reference/data/plan-bars.js"
import { poisonBars } from "../../dist/reference/data/poisons.js"
import { inOurWords, known, line } from "./table.js"

// What the drafts propose and what is a matter of amount, not of kind: a ceiling and a hazard say that better than a refusal.
const own = [...planBars, ...poisonBars]
const byAmount = new Set("iodine potassium iron niacin vinpocetine dextromethorphan mucuna magnesium".split(" "))
const controlled = /controlled-substance/u
const never = /no-human-evidence|retracted|withdrawn/u

/** What no plan is made of: the drafts' bars, and those they propose, each with a reason that says the harm. */
export const barsOf = (packs, names, sources, leave) => {
  const byHand = new Set(own.map((b) => b.compound))
  const done = new Set(byHand)
  const rows = []
  const add = (pack, b, kind, reach, reason) => {
    const id = names.idOf(b.compound)
    if (id === undefined) return leave(b.compound, "a bar on nothing that is known by name")
    // By hand, for itself or for its kind: that stands.
    if (done.has(id) || names.classesOf(id).some((c) => byHand.has(c))) return
    done.add(id)
    const k = known(b, sources, pack)
    rows.push(line(id, kind, reach, k.basis, k.confidence, k.sources, inOurWords(reason(names.shown(id)))))
  }
  for (const p of packs) {
    for (const b of p.main.planBars) {
      const care = /hospital|opioid/u.test(b.kind)
      add(p.name, b, b.kind, care ? "not-from-a-page" : "never", (name) => named(name, b.reason))
    }
    for (const b of p.extra.proposedPlanBars ?? p.extra.proposedBars ?? []) {
      if (byAmount.has(b.compound)) {
        leave(b.compound, "a bar that is a matter of amount")
        continue
      }
      const unapproved = never.test(b.kind)
      add(
        p.name,
        b,
        unapproved ? "unapproved" : controlled.test(b.kind) ? "controlled" : "prescription-only",
        unapproved ? "never" : "not-from-a-page",
        (name) =>
          unapproved || controlled.test(b.kind)
            ? named(name, b.reason)
            : `${name} is a prescription medicine: its dose comes from who prescribed it and has checked the person${b.basis === "general-knowledge" ? "" : `; ${b.reason}`}`,
      )
    }
  }
  return rows
}

const named = (name, reason) =>
  reason.toLowerCase().includes(name.split(" ")[0]?.toLowerCase() ?? name)
    ? reason.replace(/\.$/u, "")
    : `${name}: ${reason.replace(/\.$/u, "")}`
