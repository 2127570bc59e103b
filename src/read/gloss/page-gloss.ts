import type { Span } from "../../base/index.ts"
import type { Block, Page } from "../page/page.ts"
import type { Atom, Glosser } from "./gloss.ts"
import { placesOf } from "./place.ts"

/** A page in English words, and the way back from its places to those of the page it is of. */
export type PageGloss = { readonly page: Page; readonly back: (span: Span) => Span }

/** Glosses a page. A phrase never reaches from one block or cell into another. */
export const pageGloss = (page: Page, gloss: Glosser): PageGloss => {
  const { text } = page
  const edges = [...new Set([0, ...page.blocks.flatMap(edgesOf), text.length])].sort((a, b) => a - b)
  const moved = new Map<number, number>()
  const atoms: Atom[] = []
  let out = ""
  for (const [k, from] of edges.entries()) {
    moved.set(from, out.length)
    const to = edges[k + 1]
    if (to === undefined) break
    const g = gloss(text.slice(from, to))
    for (const a of g.atoms)
      atoms.push({
        own: [a.own[0] + from, a.own[1] + from],
        gloss: [a.gloss[0] + out.length, a.gloss[1] + out.length],
        turn: a.turn,
      })
    out += g.text
  }
  const at = (place: number): number => moved.get(place) ?? 0
  const span = ([from, to]: Span): Span => [at(from), at(to)]
  const { back } = placesOf(atoms)
  return {
    page: {
      text: out,
      blocks: page.blocks.map((b) => ({
        ...b,
        span: span(b.span),
        lead: b.lead === null ? null : span(b.lead),
        cells: b.cells.map(span),
      })),
      title: page.title === null ? null : gloss(page.title).text,
      lang: page.lang,
      sourceOf: (place) => page.sourceOf(back([place, place])[0]),
    },
    back,
  }
}

const edgesOf = (b: Block): readonly number[] => [...b.span, ...(b.lead ?? []), ...b.cells.flat()]
