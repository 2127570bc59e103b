import type { ProtocolAnswer } from "../../app/index.ts"
import type { Finding, Problem } from "../../base/index.ts"
import type { Sheet } from "../sheet/sheet.ts"

/** A page that was read and checked, as the screens need it. Plain data. */
export type Opened = {
  readonly title: string
  readonly kind: "text" | "html" | "markdown" | "pdf"
  readonly chars: number
  readonly sheet: Sheet
  readonly protocols: readonly ProtocolAnswer[]
  readonly findings: readonly Finding[]
  readonly notChecked: readonly { readonly what: string; readonly why: string }[]
  readonly problems: readonly Problem[]
  /** Strengths the page offers, as printed; never taken for the strength in hand. */
  readonly strengths: readonly string[]
  /** Registered products of what the page is about, and every device Posology knows. */
  readonly known: { readonly products: readonly Named[]; readonly devices: readonly Named[] }
}

type Named = { readonly id: string; readonly name: string }
