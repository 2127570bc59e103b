import type { Mention, PageFacts, Problem, Protocol, Reading, Sourced, Span } from "../../base/index.ts"
import { ownLetters } from "./gloss.ts"

/** The way back from a gloss: its text, the page's, and spans of the one as spans of the other. */
export type Way = { readonly gloss: string; readonly text: string; readonly back: (span: Span) => Span }

/** What was read from a gloss, with every span in the page and every word as the page has it. What is said in the words of Posology
 *  (times of day, phases, reasons) stays. */
export const backTo = (way: Way, r: Reading): Reading => ({
  ...r,
  text: way.text,
  sections: r.sections.map((s) => ({ ...s, title: words(way, s.title, s.span), span: way.back(s.span) })),
  page: factsBack(way, r.page),
  protocols: r.protocols.map((p) => protocolBack(way, p)),
  unread: r.unread.map((u) => ({ ...u, span: way.back(u.span) })),
  problems: r.problems.map((p) => problemBack(way, p)),
})

/** Words of the gloss that lie in a span, as the page has them. */
const words = (way: Way, said: string, span: Span): string => {
  const at = said === "" ? -1 : way.gloss.slice(...span).indexOf(said)
  if (at < 0) return ownLetters(said)
  const own = way.back([span[0] + at, span[0] + at + said.length])
  return way.text.slice(...own)
}

const problemBack = (way: Way, p: Problem): Problem =>
  p.spans === undefined ? p : { ...p, spans: p.spans.map(way.back) }

const mention = <M extends Mention>(way: Way, m: M): M => ({
  ...m,
  value: words(way, m.value, m.span),
  span: way.back(m.span),
})

const factsBack = (way: Way, f: PageFacts): PageFacts => ({
  compounds: f.compounds.map((m) => mention(way, m)),
  formulations: f.formulations.map((m) => mention(way, m)),
  // A route is told in our words.
  routes: f.routes.map((m) => ({ ...m, span: way.back(m.span) })),
  indications: f.indications.map((m) => mention(way, m)),
  sideEffects: f.sideEffects.map((m) => ({
    ...mention(way, m),
    qualifier: m.qualifier === null ? null : words(way, m.qualifier, m.span),
  })),
  contraindications: f.contraindications.map((m) => mention(way, m)),
  mechanisms: f.mechanisms.map((m) => mention(way, m)),
  benefits: f.benefits.map((m) => mention(way, m)),
  claims: f.claims.map((m) => mention(way, m)),
  stack: f.stack.map((m) => mention(way, m)),
  reconstitution: f.reconstitution.map((m) => mention(way, m)),
  reassessment: f.reassessment.map((m) => mention(way, m)),
  references: f.references.map((r) => {
    const printed = (s: string | null): string | null => (s === null ? null : words(way, s, r.span))
    return {
      ...r,
      authors: r.authors.map((a) => words(way, a, r.span)),
      title: printed(r.title),
      journal: printed(r.journal),
      span: way.back(r.span),
    }
  }),
  price: f.price.map((p) => ({
    ...p,
    pack: p.pack === null ? null : words(way, p.pack, p.span),
    span: way.back(p.span),
  })),
})

const protocolBack = (way: Way, p: Protocol): Protocol => {
  const placed = <T>(s: Sourced<T>): Sourced<T> => moved(way, s, (v) => v)
  const printed = (s: Sourced<string>): Sourced<string> => moved(way, s, (v, spans) => wordsIn(way, v, spans))
  const mentions = (s: Sourced<readonly Mention[]>): Sourced<readonly Mention[]> =>
    moved(way, s, (list) => list.map((m) => mention(way, m)))
  return {
    ...p,
    name: printed(p.name),
    compound: printed(p.compound),
    dose: placed(p.dose),
    frequency: placed(p.frequency),
    timesOfDay: placed(p.timesOfDay),
    cycle: placed(p.cycle),
    cycleMinimum: placed(p.cycleMinimum),
    rest: placed(p.rest),
    reassess: placed(p.reassess),
    openEnded: placed(p.openEnded),
    asNeeded: placed(p.asNeeded),
    routes: placed(p.routes),
    formulation: printed(p.formulation),
    stack: mentions(p.stack),
    stackPurpose: printed(p.stackPurpose),
    benefits: mentions(p.benefits),
    steps: p.steps.map((s) => ({ ...s, span: way.back(s.span) })),
    increment: placed(p.increment),
    condition: printed(p.condition),
    maximum: placed(p.maximum),
    span: way.back(p.span),
  }
}

const wordsIn = (way: Way, said: string, spans: readonly Span[]): string => {
  for (const span of spans) {
    const own = words(way, said, span)
    if (own !== said) return own
  }
  return said
}

const moved = <T>(way: Way, s: Sourced<T>, change: (value: T, spans: readonly Span[]) => T): Sourced<T> => {
  if (s.how === "stated" || s.how === "implied")
    return { ...s, value: change(s.value, s.spans), spans: s.spans.map(way.back) }
  if (s.how === "ambiguous")
    return {
      ...s,
      candidates: s.candidates.map((c) => ({
        ...c,
        value: change(c.value, c.spans),
        spans: c.spans.map(way.back),
      })),
    }
  return s
}
