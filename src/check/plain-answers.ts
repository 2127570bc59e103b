import type { Finding } from "../base/index.ts"
import { inWords } from "./gather.ts"

/** What somebody asks first of a page, each with its answer in a sentence or two. */
export type PlainAnswers = {
  /** "Is this page trustworthy?": what was found against relying on it. */
  readonly trust: string
  /** "Does it work?": what its claims rest on. */
  readonly effect: string
}

/** Answers out of the findings, one a reason. Where nothing was found that is said as no sign of anything: an answer never reassures. */
export const plainAnswers = (reasons: readonly Finding[], references: number): PlainAnswers => {
  const faults = faultsIn(reasons, references)
  const grounds = groundsIn(reasons)
  return {
    trust:
      faults.length === 0
        ? "That cannot be told. No check spoke against it, which is no sign that it is right."
        : `Do not rely on it alone. It ${inWords(faults.slice(0, MOST))}.`,
    effect:
      grounds.length === 0
        ? "Nobody can tell from this page: none of its claims could be held against a study in people."
        : `Nobody can tell from this page: ${inWords(grounds)}.`,
  }
}

const MOST = 3

/** What speaks against relying on a page, as its own doing, gravest first. */
const faultsIn = (reasons: readonly Finding[], references: number): readonly string[] => {
  const found = (...codes: readonly string[]) => reasons.filter((f) => codes.includes(f.code))
  const stops = reasons.filter((f) => f.severity === "stop").length
  const against = reasons.filter((f) => f.code.endsWith("contradicts-label")).length
  const impossible = reasons.filter((f) => f.code.startsWith("reference/") && f.severity === "caution").length
  return [
    stops > 0 && `holds ${things(stops)} to stop at`,
    against > 0 && `goes against official labels ${times(against)}`,
    impossible > 0 && "prints references that cannot be right",
    references === 0 && "names no source",
    found("page/research-use").length > 0 && "gives doses for people of what is sold for research",
    found("claim/absolute").length > 0 && "promises without exception",
    found("page/denies-side-effects").length > 0 && "denies side effects that it lists",
    found("page/contradicts-itself").length > 0 && "contradicts itself",
    found("page/no-contraindication").length > 0 && "names nobody who must not take it",
  ].filter((said) => said !== false)
}

const groundsIn = (reasons: readonly Finding[]): readonly string[] => {
  const many = (codes: RegExp) => reasons.filter((f) => codes.test(f.code)).length
  const [nothing, against, partly] = [many(NOTHING), many(AGAINST), many(PARTLY)]
  return [
    nothing > 0 && `for ${claims(nothing)} no study in people was found`,
    against > 0 && `${claims(against)} ${against === 1 ? "goes" : "go"} against official labels`,
    partly > 0 && `${claims(partly)} ${partly === 1 ? "agrees" : "agree"} only in part with what was read`,
  ].filter((said) => said !== false)
}

const NOTHING = /^claim\/(?:page-)?(?:no-human-evidence|unknown)$/u
const AGAINST = /^claim\/(?:page-)?contradicts-label$/u
const PARTLY = /^claim\/(?:page-)?partly$/u

const things = (n: number): string => (n === 1 ? "one thing" : `${n} things`)
const claims = (n: number): string => (n === 1 ? "one claim" : `${n} claims`)
const times = (n: number): string => (n === 1 ? "once" : `${n} times`)
