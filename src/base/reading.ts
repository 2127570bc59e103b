import type { Concentration } from "./concentration.ts"
import type { Problem } from "./problem.ts"
import type { Mention, Protocol } from "./protocol.ts"
import type { Span } from "./span.ts"

/** A strength or pack the page offers. `concentration` is null when the page gives a content without a volume. */
export type Formulation = Mention & { readonly strength: string; readonly concentration: Concentration | null }

/** A side effect with the words that qualify it ("rare", "higher doses"), as printed. */
export type SideEffect = Mention & { readonly qualifier: string | null }

/** A bibliographic reference as printed; null where the page prints nothing. */
export type Reference = {
  readonly authors: readonly string[]
  readonly year: number | null
  readonly title: string | null
  readonly journal: string | null
  readonly volume: string | null
  readonly issue: string | null
  readonly pages: string | null
  readonly doi: string | null
  readonly pmid: string | null
  readonly span: Span
}

/** A price as printed. `pack` is what the price buys, null when the page does not say. */
export type Price = {
  /** The number as printed, without separators: "950", "49.99". */
  readonly amount: string
  readonly currency: string
  readonly from: boolean
  readonly pack: string | null
  readonly span: Span
}

/** What belongs to the page rather than to one regimen. */
export type PageFacts = {
  readonly compounds: readonly Mention[]
  readonly formulations: readonly Formulation[]
  readonly routes: readonly Mention[]
  readonly indications: readonly Mention[]
  readonly sideEffects: readonly SideEffect[]
  readonly contraindications: readonly Mention[]
  readonly mechanisms: readonly Mention[]
  readonly benefits: readonly Mention[]
  readonly claims: readonly Mention[]
  readonly stack: readonly Mention[]
  readonly reconstitution: readonly Mention[]
  readonly reassessment: readonly Mention[]
  readonly references: readonly Reference[]
  readonly price: readonly Price[]
}

/** Text that looks like dosing and was not understood: reported, never dropped. `dosing` is false for an amount that is understood to be
 *  something else (a vial's content, a lab value, a study's): listed so that nothing disappears, and shown apart. */
export type Unread = {
  readonly span: Span
  readonly why: string
  readonly dosing: boolean
  /** What was not understood is how often: words for it, or an exception to it; or a most. Nothing is planned over any of them. */
  readonly about?: "rhythm" | "exception" | "most"
  /** Of a most: how many doses a day it allows, where it says that and nothing else. */
  readonly dosesADay?: number
}

/** A heading of the page, in page order: the skeleton of the checked monograph. `level` 1 is the title. */
export type Section = { readonly title: string; readonly level: number; readonly span: Span }

export type SourceKind = "text" | "html" | "markdown" | "pdf"

/** A page, read. Every span in it indexes `text`. */
export type Reading = {
  readonly source: { readonly kind: SourceKind; readonly chars: number; readonly sha256: string }
  /** The normalised visible text. */
  readonly text: string
  readonly sections: readonly Section[]
  readonly page: PageFacts
  readonly protocols: readonly Protocol[]
  readonly unread: readonly Unread[]
  readonly problems: readonly Problem[]
}
