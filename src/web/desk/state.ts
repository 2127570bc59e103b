import type { FieldCorrection, FieldEntry } from "../../app/index.ts"
import type { Opened } from "../worker/opened.ts"

/** Where the page on the desk came from. */
export type Source =
  | { readonly kind: "example" }
  | { readonly kind: "given"; readonly name: string }
  | { readonly kind: "typed" }

export type PageState =
  | { readonly status: "reading"; readonly source: Source }
  | { readonly status: "failed"; readonly source: Source; readonly message: string }
  | { readonly status: "read"; readonly source: Source; readonly opened: Opened }

/** What stands on the container in hand, as typed. Nothing here has a default: a strength is typed, never assumed. */
export type Label = {
  readonly strength: string
  readonly volume: string
  /** A product Posology knows, or empty for one described by its label. */
  readonly product: string
  readonly device: string
  readonly permits: string
}

/** The choices a plan needs beyond page and bottle. Empty means not chosen yet. */
export type Choices = {
  readonly protocol: number
  readonly route: string
  readonly dose: string
  readonly times: string
  readonly start: string
  readonly weeks: string
  readonly rest: string
  readonly cycles: string
  readonly weight: string
}

export type Desk = {
  readonly page: PageState
  readonly corrections: readonly FieldCorrection[]
  readonly label: Label
  readonly choices: Choices
}

export type Act =
  | { readonly type: "reading"; readonly source: Source }
  | { readonly type: "read"; readonly source: Source; readonly opened: Opened }
  /** The same page checked again: nothing that was done with it is lost. */
  | { readonly type: "rechecked"; readonly source: Source; readonly opened: Opened }
  | { readonly type: "failed"; readonly source: Source; readonly message: string }
  | { readonly type: "corrected"; readonly corrections: readonly FieldCorrection[]; readonly opened: Opened }
  | { readonly type: "label"; readonly part: Partial<Label> }
  | { readonly type: "choose"; readonly part: Partial<Choices> }

export const emptyLabel: Label = { strength: "", volume: "", product: "", device: "", permits: "" }

export const noChoices: Choices = {
  protocol: 0,
  route: "",
  dose: "",
  times: "",
  start: "",
  weeks: "",
  rest: "",
  cycles: "1",
  weight: "",
}

export const emptyDesk: Desk = {
  page: { status: "reading", source: { kind: "example" } },
  corrections: [],
  label: emptyLabel,
  choices: noChoices,
}

/** The desk after something happened on it. A new page clears what was chosen for the old one. */
export const onDesk = (desk: Desk, act: Act): Desk => {
  switch (act.type) {
    case "reading":
      return { ...desk, page: { status: "reading", source: act.source } }
    case "failed":
      return { ...desk, page: { status: "failed", source: act.source, message: act.message } }
    case "read":
      return {
        ...emptyDesk,
        page: { status: "read", source: act.source, opened: act.opened },
      }
    case "rechecked":
      if (desk.page.source !== act.source) return desk
      return desk.corrections.length > 0
        ? desk
        : { ...desk, page: { status: "read", source: act.source, opened: act.opened } }
    case "corrected":
      return desk.page.status === "read"
        ? { ...desk, corrections: act.corrections, page: { ...desk.page, opened: act.opened } }
        : desk
    case "label":
      return { ...desk, label: { ...desk.label, ...act.part } }
    case "choose": {
      const other = act.part.protocol !== undefined && act.part.protocol !== desk.choices.protocol
      return { ...desk, choices: { ...(other ? noChoices : desk.choices), ...act.part } }
    }
  }
}

/** The corrections with one more, which takes the place of an earlier one of the same field. */
export const withCorrection = (
  corrections: readonly FieldCorrection[],
  protocol: number,
  entry: FieldEntry,
): readonly FieldCorrection[] => [...without(corrections, protocol, entry.field), { protocol, ...entry }]

/** The corrections less those of one field: the page's own words count again. */
export const without = (
  corrections: readonly FieldCorrection[],
  protocol: number,
  field: string,
): readonly FieldCorrection[] => corrections.filter((c) => c.protocol !== protocol || c.field !== field)
