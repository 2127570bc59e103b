import type { MonographHead, ProtocolAnswer, RegimenLine, Unchecked } from "../../../app/index.ts"
import type { Device, Finding, Problem, Severity } from "../../../base/index.ts"
import type { PlainAnswers } from "../../../check/index.ts"
import type { Sheet } from "../../kit/sheet/sheet.ts"

/** A page that was read and checked, as the screens need it. Plain data. */
export type Opened = {
  readonly title: string
  /** What stands before everything else: stops, what nobody knows, cautions. */
  readonly head: MonographHead
  /** What somebody asks first of a page, answered in a sentence each. */
  readonly plain: PlainAnswers
  /** What was taken out of a file that is no text (a PDF) and read in its place, under a name that says so. */
  readonly taken?: { readonly content: string; readonly name: string }
  readonly kind: "text" | "html" | "markdown" | "pdf"
  readonly chars: number
  readonly sheet: Sheet
  readonly protocols: readonly ProtocolAnswer[]
  /** What was found about each protocol, in the order of `protocols`. */
  readonly about: readonly AboutProtocol[]
  /** Each of `protocols` in one line, the substance first. */
  readonly regimens: readonly RegimenLine[]
  readonly notChecked: readonly Unchecked[]
  /** What looks like dosing on the page and was not understood, in the page's words. */
  readonly unread: readonly string[]
  readonly problems: readonly Problem[]
  /** Strengths the page offers, as printed; never taken for the strength in hand. */
  readonly strengths: readonly string[]
  /** Registered products of what the page is about, and every device Posology knows. */
  readonly known: {
    readonly products: readonly (Named & { readonly strength: string | null })[]
    readonly devices: readonly (Named & { readonly kind: Device["kind"] })[]
  }
}

export type AboutProtocol = {
  readonly tally: Readonly<Record<Severity, number>>
  /** Findings that no line of the page could carry. */
  readonly unplaced: readonly Finding[]
  /** Why no plan is made of it, whatever is chosen; null where one may be. */
  readonly noPlan: string | null
  /** The sentence that names what of it nothing is known about; null where there is nothing such. */
  readonly nothingKnown: string | null
}

type Named = { readonly id: string; readonly name: string }
