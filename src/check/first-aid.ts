import { quote, type Span } from "../base/index.ts"
import { type EmergencyRow, foldText } from "../reference/index.ts"
import type { Page, Sentence } from "./page.ts"

const HELP =
  /\b(?:911|112|999|000|988|1-?800-?222-?1222)\b|\bambulance\b|\bparamedics?\b|\bemergency (?:medical )?(?:services?|help|number|line|care|room)\b|\bnotruf\b|\brettungsdienst\b|\bnotarzt\b|\bambulancias?\b|\bsamu\b|\bsecours\b|\burgences\b|скорую|скорой|\bemergencias\b/iu
const NO_HELP =
  /\b(?:no|without|instead of|rather than|skip|not|never|don['’]?t|needn['’]?t|no need (?:for|to)|forget)\b(?:\s+\S+){0,5}?\s*(?:\b(?:911|112|999|000|ambulance|paramedics?|emergency|hospital|er)\b)|\b(?:911|112|999|ambulance|paramedics?|hospital)\b[^.!?\n]{0,40}\b(?:not (?:needed|necessary|required)|unnecessary|needless|isn['’]?t (?:needed|necessary))/iu

/** Whether what a sentence says of an emergency is the first aid that bystanders are meant to give: it is about what they have for it, and sends for help
 *  nearby, and nothing near it says that help is not needed. */
export const isFirstAid = (page: Page, row: EmergencyRow, n: number): boolean => {
  const aids = row.firstAid ?? []
  const own = page.sentences[n]
  if (aids.length === 0 || !own) return false
  const about = page.subjects.slice(0, 1).some((s) => s.ids.some((id) => aids.includes(id)))
  if (!about && !names(page, own, aids)) return false
  const near = quote(page.reading.text, around(page.sentences, n))
  return HELP.test(near) && !NO_HELP.test(near)
}

const names = (page: Page, s: Sentence, aids: readonly string[]): boolean => {
  const folded = foldText(quote(page.reading.text, s.span))
  return page.facts.set.substances.some(
    (of) =>
      [of.id, ...of.classes].some((id) => aids.includes(id)) && of.names.some((n) => folded.includes(foldText(n))),
  )
}

const NEAR = 3

const around = (sentences: readonly Sentence[], n: number): Span => {
  const first = sentences[Math.max(0, n - NEAR)]
  const last = sentences[Math.min(sentences.length - 1, n + NEAR)]
  return [first?.span[0] ?? 0, last?.span[1] ?? 0]
}
