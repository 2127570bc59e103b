import { type Finding, type Mention, settled } from "../../base/index.ts"
import { nameOf } from "../doses.ts"
import { found } from "../found.ts"
import { inWords } from "../gather.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"

/** Something to be taken along, with no amount. */
export const partnerWithoutDose: Look = {
  codes: ["stack/partner-without-dose"],
  looksFor: "the amount of everything that is to be taken along",
  at: (page) => undosed(page).flatMap(({ i, names }) => names.map((m) => about(page, i, [m]))),
  gathered: (page) => undosed(page).map(({ i, names }) => about(page, i, names)),
}

const undosed = ({ reading: { protocols } }: Page) =>
  protocols
    .map((p, i) => ({ i, names: (settled(p.stack) ?? []).filter((m) => !dosedElsewhere(protocols, m.value)) }))
    .filter(({ names }) => names.length > 0)

const about = (page: Page, i: number, partners: readonly Mention[]): Finding => {
  const p = page.reading.protocols[i]
  const names = partners.map((m) => m.value)
  return found(page, {
    code: "stack/partner-without-dose",
    severity: "note",
    dimension: "stack",
    protocol: i,
    message: `The page adds ${inWords(names)} to ${p ? nameOf(p, i) : "a protocol"} and gives no dose of ${names.length > 1 ? "any of them" : "it"}.`,
    spans: partners.map((m) => m.span),
    absent: `a dose of ${inWords(names)}`,
  })
}

const dosedElsewhere = (protocols: Page["reading"]["protocols"], name: string): boolean =>
  protocols.some((p) => p.dose.how !== "missing" && settled(p.compound)?.toLowerCase() === name.toLowerCase())
