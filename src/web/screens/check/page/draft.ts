import type { FieldEntry, ProtocolAnswer } from "../../../../app/index.ts"
import type { DoseUnit, Period, Rest, Route } from "../../../../base/index.ts"

/** The fields a person can enter. */
export const editableFields = ["dose", "frequency", "cycle", "rest", "routes"] as const
export type EditableField = (typeof editableFields)[number]

export const isEditable = (field: string): field is EditableField =>
  (editableFields as readonly string[]).includes(field)

/** A field while it is being typed: text until it is entered. */
export type Draft =
  | {
      readonly field: "dose"
      readonly low: string
      readonly high: string
      readonly unit: DoseUnit
      readonly per: "dose" | "day" | "week" | "nostril" | "spray"
      /** For each kilogram of body weight: a correction of the figures must not lose it. */
      readonly perKg: boolean
    }
  | { readonly field: "frequency"; readonly low: string; readonly high: string; readonly per: "day" | "week" }
  | { readonly field: "cycle"; readonly low: string; readonly high: string; readonly unit: Period["unit"] }
  | {
      readonly field: "rest"
      readonly kind: "length" | Exclude<Rest, Period>
      readonly low: string
      readonly high: string
      readonly unit: Period["unit"]
    }
  | { readonly field: "routes"; readonly routes: readonly Route[] }

const text = (n: number | undefined): string => (n === undefined ? "" : `${n}`)

/** The draft to start from: what the protocol says now; blank where it says nothing. */
export const draftOf = (field: EditableField, p: ProtocolAnswer): Draft => {
  switch (field) {
    case "dose":
      return {
        field,
        low: text(p.dose?.low),
        high: text(p.dose?.high),
        unit: p.dose?.unit ?? "mcg",
        per: p.dose?.per ?? "dose",
        perKg: p.dose?.perKg ?? false,
      }
    case "frequency":
      // A pattern ("every 2 days") has no count to begin from: its numbers would enter something else.
      if (p.frequency?.pattern) return { field, low: "", high: "", per: "day" }
      return { field, low: text(p.frequency?.low), high: text(p.frequency?.high), per: p.frequency?.per ?? "day" }
    case "cycle":
      return { field, low: text(p.cycle?.low), high: text(p.cycle?.high), unit: p.cycle?.unit ?? "week" }
    case "rest": {
      const r = p.rest
      return typeof r === "string"
        ? { field, kind: r, low: "", high: "", unit: "week" }
        : { field, kind: "length", low: text(r?.low), high: text(r?.high), unit: r?.unit ?? "week" }
    }
    case "routes":
      return { field, routes: p.routes }
  }
}

const whole = (t: string): number => (/^\d+$/.test(t.trim()) ? Number(t.trim()) : 0)

/** What a draft enters. One number stands for both ends of a range; text that is no number is left for the entry itself to refuse. */
export const entryOf = (d: Draft): FieldEntry => {
  switch (d.field) {
    case "dose":
      return { ...d, high: d.high.trim() === "" ? d.low : d.high }
    case "frequency":
    case "cycle":
      return { ...d, low: whole(d.low), high: whole(d.high.trim() === "" ? d.low : d.high) }
    case "rest":
      return {
        field: "rest",
        rest:
          d.kind === "length"
            ? { low: whole(d.low), high: whole(d.high.trim() === "" ? d.low : d.high), unit: d.unit }
            : d.kind,
      }
    case "routes":
      return { field: "routes", routes: d.routes }
  }
}
