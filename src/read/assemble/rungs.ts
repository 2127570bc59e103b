import type { Tokens } from "../engine/tokens.ts"
import { found } from "./draft.ts"
import { first, piecesIn, spanOf } from "./line.ts"
import type { Work } from "./work.ts"

/** Sections headed "Weeks 1–4", "Weeks 5–8", each with one amount, are the steps of one titration. */
export const joinRungs = (t: Tokens, works: readonly Work[]): void => {
  for (let i = 0; i < works.length; i++) {
    const run: Work[] = []
    while (works[i + run.length] !== undefined && rungOf(t, works[i + run.length] as Work, works[i] as Work) !== null)
      run.push(works[i + run.length] as Work)
    if (run.length >= 2) join(t, run)
    i += Math.max(0, run.length - 1)
  }
}

/** Sections whose dated steps go on where those of the one before end ("Starting phase": weeks 1–8, "Escalation": weeks 9–16) are one titration. */
export const joinStretches = (works: readonly Work[]): void => {
  for (let i = 0; i + 1 < works.length; i++) {
    const whole = works[i]?.drafts[0]
    const { parent } = (works[i] as Work).part
    if (whole === undefined || works[i]?.drafts.length !== 1) continue
    for (let k = i + 1; k < works.length; k++) {
      const w = works[k] as Work
      const next = w.drafts[0]
      const last = whole.steps.at(-1)
      const goesOn =
        w.part.parent === parent &&
        w.drafts.length === 1 &&
        next !== undefined &&
        last?.to !== null &&
        last?.to !== undefined &&
        next.steps[0]?.from === last.to + 1 &&
        next.steps[0].unit === last.unit &&
        next.compound?.value === whole.compound?.value
      if (!goesOn) break
      whole.steps.push(...next.steps)
      w.drafts.length = 0
      if (parent !== null && parent.heading !== null)
        whole.name = found(parent.title, parent.heading.span, "name/heading")
    }
  }
}

/** The weeks a section is about, when it stands beside the first one and states one amount without steps of its own. */
const rungOf = (t: Tokens, w: Work, beside: Work) => {
  const { heading } = w.part
  const d = w.drafts[0]
  if (heading === null || d === undefined || w.drafts.length !== 1 || d.dose === null || d.steps.length > 0) return null
  if (w.part.parent !== beside.part.parent || d.compound?.value !== beside.drafts[0]?.compound?.value) return null
  const step = first(piecesIn(t, heading.span), "step")
  return step !== undefined && spanOf(t, step)[0] <= heading.span[0] + 12 ? step.value : null
}

const join = (t: Tokens, run: readonly Work[]): void => {
  const whole = run[0]?.drafts[0]
  const parent = run[0]?.part.parent
  if (whole === undefined) return
  whole.steps = run.flatMap((w) => {
    const step = rungOf(t, w, run[0] as Work)
    const d = w.drafts[0]
    return step === null || d === undefined
      ? []
      : [
          {
            ...step,
            dose: d.dose?.value ?? null,
            frequency: d.frequency?.value ?? null,
            phase: null,
            span: d.dose?.spans[0] ?? d.span,
          },
        ]
  })
  if (parent?.heading) whole.name = found(parent.title, parent.heading.span, "name/heading")
  whole.dose = null
  whole.cycle = null
  if (run.some((w) => w.drafts[0]?.frequency === null)) whole.frequency = null
  for (const w of run.slice(1)) w.drafts.length = 0
}
