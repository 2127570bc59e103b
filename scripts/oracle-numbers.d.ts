import type { Reading } from "../src/base/index.ts"

export type OracleAmount = { readonly low: number; readonly high: number; readonly unit: string }
export type PageKind = "text" | "markdown" | "html"
export declare const oracle: (between: string, kind: PageKind) => OracleAmount | null
export declare const sourceOf: (seed: number) => (n: number) => number
export declare const changedLine: (random: (n: number) => number) => string
export declare const pageAround: (between: string, kind: PageKind) => string
export declare const dosesOf: (reading: Reading) => readonly OracleAmount[]
export declare const judge: (
  between: string,
  kind: PageKind,
  reading: Reading,
) => "right" | "unread" | "silent" | "wrong"
