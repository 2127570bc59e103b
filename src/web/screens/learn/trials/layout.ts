import type { Input } from "../../../../app/index.ts"

/** How the days are to be laid out, as typed; blank leaves it to what the plan has room for and what is known of the substance. */
export type Layout = {
  readonly block: string
  readonly pairs: string
  readonly runIn: string
  readonly washout: string
  /** Blank compares days with and without; else two amounts. */
  readonly amounts: string
}

/** A week each: long enough for most of what comes and goes, short enough for several pairs. */
export const firstLayout: Layout = { block: "7", pairs: "", runIn: "", washout: "", amounts: "" }

/** The same as the use case takes it. */
export const inputOf = (plan: string, l: Layout): Input<"design-trial"> => ({
  plan,
  blockDays: whole(l.block),
  ...(l.pairs.trim() === "" ? {} : { pairs: whole(l.pairs) }),
  ...(l.runIn.trim() === "" ? {} : { runInDays: whole(l.runIn) }),
  ...(l.washout.trim() === "" ? {} : { washoutDays: whole(l.washout) }),
  ...(l.amounts.trim() === "" ? {} : { arms: l.amounts.split(/,| or /u).map((a) => a.trim()) }),
})

/** A number that was typed; what is no number is one that every layout refuses with a sentence. */
const whole = (text: string): number => (/^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : -1)
