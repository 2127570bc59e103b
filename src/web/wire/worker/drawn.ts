import type { Drawing } from "../../../deliver/index.ts"

/** A drawing with its places as shares that a screen can draw; the exact ones stay where doses are worked out. */
export type Drawn =
  | {
      readonly kind: "barrel"
      readonly name: string
      readonly fill: number
      readonly at: string
      readonly lines: readonly { readonly at: number; readonly label: string | null }[]
    }
  | { readonly kind: "bottle"; readonly share: number; readonly says: string }

export const drawnOf = (of: Drawing | null): Drawn | null => {
  if (of === null) return null
  return of.kind === "bottle"
    ? { kind: of.kind, share: of.share.valueOf(), says: of.says }
    : {
        ...of,
        fill: of.fill.valueOf(),
        lines: of.lines.map(({ at, label }) => ({ at: at.valueOf(), label })),
      }
}
