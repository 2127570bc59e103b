import type { FieldEntry, WarningAnswer } from "../../../app/index.ts"
import type { Weekday } from "../../../schedule/index.ts"
import type { Opened } from "../worker/opened.ts"
import type { DeskCorrection, GivenPage, Keeping } from "./keeping.ts"

/** Where the page on the desk came from. */
export type Source =
  | { readonly kind: "example" }
  | { readonly kind: "given"; readonly name: string }
  | { readonly kind: "typed"; readonly entries: readonly FieldEntry[] }

export type PageState =
  /** Nothing was read here yet. */
  | { readonly status: "empty" }
  | { readonly status: "reading"; readonly source: Source }
  | { readonly status: "failed"; readonly source: Source; readonly message: string }
  | {
      readonly status: "read"
      readonly source: Source
      readonly opened: Opened
      /** As it was handed in; null for a protocol without a page. */
      readonly given: GivenPage | null
      readonly keeping: Keeping
    }

/** What stands on the container in hand, as typed. Nothing here has a default: a strength is typed, never assumed. */
export type Label = {
  readonly strength: string
  readonly volume: string
  /** A product Posology knows, or empty for one described by its label. */
  readonly product: string
  readonly device: string
  readonly permits: string
  /** Presses that a new spray bottle loses, and what stays behind in a syringe or a spray. Blank is not known, never none. */
  readonly priming: string
  readonly deadSpace: string
}

/** The choices a plan needs beyond page and bottle. Empty means not chosen yet. */
export type Choices = {
  readonly protocol: number
  readonly route: string
  readonly dose: string
  /** True for the steps of a ladder as the page has them, instead of one dose. */
  readonly inSteps: boolean
  readonly times: string
  /** Days of the week, where they are for the person to choose. */
  readonly weekdays: readonly Weekday[]
  readonly start: string
  readonly weeks: string
  readonly rest: string
  readonly cycles: string
  readonly weight: string
  /** What is taken, where the page names nothing. */
  readonly compound: string
  /** Who prescribed it, where no page is followed. */
  readonly prescriber: string
  /** Partners of the page, by name: taken with it or not. */
  readonly partners: Readonly<Record<string, "yes" | "no">>
  /** What was said to the plan's warnings, by code. */
  readonly answers: Readonly<Record<string, WarningAnswer>>
  readonly before: Before
}

/** What a person said before planning, about themselves. It stays on the device. */
export type Before = {
  /** Ids of the questions answered with yes. */
  readonly yes: readonly string[]
  /** Ids of the questions answered with no; "medicines" for none taken. What is in neither was not answered. */
  readonly no: readonly string[]
  readonly years: string
  /** Ids of the medicines taken besides. */
  readonly medicines: readonly string[]
}

export type Desk = {
  readonly page: PageState
  /** Oldest first; of each field the last one counts. */
  readonly corrections: readonly DeskCorrection[]
  readonly label: Label
  readonly choices: Choices
}

export type Act =
  | { readonly type: "cleared" }
  | { readonly type: "reading"; readonly source: Source }
  | {
      readonly type: "read"
      readonly source: Source
      readonly opened: Opened
      readonly given: GivenPage | null
      readonly keeping: Keeping
      readonly corrections: readonly DeskCorrection[]
    }
  /** The same page checked again: nothing that was done with it is lost. */
  | { readonly type: "rechecked"; readonly source: Source; readonly opened: Opened }
  | { readonly type: "failed"; readonly source: Source; readonly message: string }
  | { readonly type: "keeping"; readonly source: Source; readonly keeping: Keeping }
  | {
      readonly type: "corrected"
      readonly source: Source
      readonly corrections: readonly DeskCorrection[]
      readonly opened: Opened
    }
  | { readonly type: "label"; readonly part: Partial<Label> }
  | { readonly type: "choose"; readonly part: Partial<Choices> }
  /** What was on the forms before the tab was loaded anew. */
  | { readonly type: "restored"; readonly label: Label; readonly choices: Choices }

export const emptyLabel: Label = {
  strength: "",
  volume: "",
  product: "",
  device: "",
  permits: "",
  priming: "",
  deadSpace: "",
}

export const noChoices: Choices = {
  protocol: 0,
  route: "",
  dose: "",
  inSteps: false,
  times: "",
  weekdays: [],
  start: "",
  weeks: "",
  rest: "",
  cycles: "1",
  weight: "",
  compound: "",
  prescriber: "",
  partners: {},
  answers: {},
  before: { yes: [], no: [], years: "", medicines: [] },
}

export const emptyDesk: Desk = {
  page: { status: "empty" },
  corrections: [],
  label: emptyLabel,
  choices: noChoices,
}

/** The desk after something happened on it. A new page clears what was chosen for the old one. */
export const onDesk = (desk: Desk, act: Act): Desk => {
  switch (act.type) {
    case "cleared":
      return { ...emptyDesk, choices: { ...noChoices, before: desk.choices.before } }
    case "reading":
      return { ...desk, page: { status: "reading", source: act.source } }
    case "failed":
      return { ...desk, page: { status: "failed", source: act.source, message: act.message } }
    case "read": {
      const { source, opened, given, keeping, corrections } = act
      // What was said about the person holds for the next page too.
      const choices = { ...noChoices, before: desk.choices.before }
      return { ...emptyDesk, corrections, choices, page: { status: "read", source, opened, given, keeping } }
    }
    case "rechecked":
      return desk.page.status === "read" && desk.page.source === act.source && desk.corrections.length === 0
        ? { ...desk, page: { ...desk.page, opened: act.opened } }
        : desk
    case "keeping":
      return desk.page.status === "read" && desk.page.source === act.source
        ? { ...desk, page: { ...desk.page, keeping: act.keeping } }
        : desk
    case "corrected":
      return desk.page.status === "read" && desk.page.source === act.source
        ? { ...desk, corrections: act.corrections, page: { ...desk.page, opened: act.opened } }
        : desk
    case "restored":
      return { ...desk, label: act.label, choices: act.choices }
    case "label":
      return { ...desk, label: { ...desk.label, ...act.part } }
    case "choose": {
      const other = act.part.protocol !== undefined && act.part.protocol !== desk.choices.protocol
      return {
        ...desk,
        choices: { ...(other ? { ...noChoices, before: desk.choices.before } : desk.choices), ...act.part },
      }
    }
  }
}
