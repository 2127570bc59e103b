import type { Finding } from "../base/index.ts"
import { grouped } from "./gather.ts"

// What can hurt first, by code; what is not named here comes after, in the order in which it was found.
const gravest: readonly string[] = [
  "claim/emergency-use",
  "claim/self-harm",
  "claim/stops-treatment",
  "product/for-animals",
  "claim/for-a-child",
  "claim/in-pregnancy",
  "product/not-plannable",
  "dose/ten-times-ceiling",
  "stack/pair-contraindicated",
  "stack/not-stackable",
  "stack/pair-major",
  "route/not-permitted",
  "claim/first-aid",
  "product/hazard",
  "dose/over-ceiling",
  "dose/contradicts-label",
  "claim/contradicts-label",
  "stack/pair-moderate",
  "product/tenfold-strengths",
  "course/contradicts-label",
  "product/sterility-not-stated",
]

/** What leads: the stops and cautions, gravest first, one a reason, as many as there is `room` for. */
export const leadOf = (findings: readonly Finding[], room: number = MOST): readonly Finding[] =>
  oneAReason(findings).slice(0, room)

/** A finding that the lead has no room for, and how many more reasons of its kind there are. */
export type Beside = { readonly finding: Finding; readonly more: number }

/** What the lead has no room for, gravest first: every stop, and of the cautions one a kind. */
export const besideLead = (findings: readonly Finding[], room: number = MOST): readonly Beside[] => {
  const left = oneAReason(findings).slice(room)
  const kinds = grouped(left, (f) => (f.severity === "stop" ? `${f.code} ${f.message}` : f.code))
  return kinds.flatMap(([finding, ...more]) => (finding ? [{ finding, more: more.length }] : []))
}

const MOST = 5

const oneAReason = (findings: readonly Finding[]): readonly Finding[] => {
  const grave = gravestFirst(findings.filter((f) => f.severity === "stop" || f.severity === "caution"))
  const reasons = grouped(grave, (f) => `${f.code} ${f.basis[0]?.fact ?? f.message}`)
  return hazardAmongThree(reasons.flatMap(([first]) => first ?? []))
}

const saysHazard: readonly string[] = ["product/hazard", "product/not-plannable"]

/** Whatever else there is to stop for, what the substance itself can do to a person stands in the first three sentences. */
const hazardAmongThree = (led: readonly Finding[]): readonly Finding[] => {
  const at = led.findIndex((f) => saysHazard.includes(f.code))
  const hazard = led[at]
  return at < 3 || !hazard ? led : [...led.slice(0, 2), hazard, ...led.filter((f, n) => n >= 2 && f !== hazard)]
}

const rank = (f: Finding): number => {
  const at = gravest.indexOf(f.code)
  return (f.severity === "stop" ? 0 : 1000) + (kills(f) ? -1 : at < 0 ? gravest.length : at)
}

const saysWhatItDoes: readonly string[] = [...saysHazard, "stack/not-stackable"]
const KILLS =
  /\b(?:kills?|killed|deaths?|died|fatal|lethal|poison\w*|coma|cardiac arrest|convulsions)\b|\bstop(?:s|ped)? (?:the |a )?(?:heart|breath)|heart and breathing|until (?:it|breathing) stops|stops people breathing/u

/** Whether what it says of a substance is that people die of it: that stands before an emergency, and before everything else. */
const kills = (f: Finding): boolean => saysWhatItDoes.includes(f.code) && KILLS.test(f.message)

/** Findings in the order of what to stop at first; those that weigh the same stay as they stand. */
export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((f, n) => ({ f, n }))
    .sort((a, b) => rank(a.f) - rank(b.f) || a.n - b.n)
    .map(({ f }) => f)
