import type { Finding } from "../../base/index.ts"
import { type Beside, besideLead, type Checked, leadOf, unknownSentence } from "../../check/index.ts"

/** What stands before everything else: what to stop at, what nobody knows, what to ask about; at most five in all. One model for screen, print and
 *  terminal, so that every one of them says the same sentences in the same order. */
export type MonographHead = {
  readonly stops: readonly Finding[]
  /** One sentence that names every substance about which nothing is known. */
  readonly unknown: string | null
  readonly cautions: readonly Finding[]
  /** What that leaves no room for: the other stops, and one caution a kind with how many more there are like it. */
  readonly beside: readonly Beside[]
}

/** What nobody knows takes one place of the five. */
export const headOf = (findings: readonly Finding[], unknown: Checked["unknown"]): MonographHead => {
  const sentence = unknownSentence(unknown.map((u) => u.name)) ?? null
  const room = sentence === null ? MOST : MOST - 1
  const lead = leadOf(findings, room)
  return {
    stops: lead.filter((f) => f.severity === "stop"),
    unknown: sentence,
    cautions: lead.filter((f) => f.severity === "caution"),
    beside: besideLead(findings, room),
  }
}

const MOST = 5
