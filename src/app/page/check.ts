import { z } from "zod"
import { showDate } from "../../base/index.ts"
import { type AskLine, askSheet } from "../../check/index.ts"
import { checkSchema } from "../contract/check.ts"
import { done, useCase } from "../use-case.ts"
import { checkedPage, checkInput, presentCoverage, presentPlain } from "./checked.ts"
import { presentFinding } from "./present/finding.ts"

/** What the page should be asked: findings with both quotes, and what could not be checked. */
export const check = useCase({
  name: "check",
  summary: "what is wrong with the page, or missing from it, with quotes",
  input: checkInput.extend({
    /** Also turn the findings into questions for seller, pharmacist and doctor. */
    ask: z.boolean().optional(),
  }),
  output: checkSchema,
  run: async (ports, { ask, ...page }) => {
    const checked = await checkedPage(ports, page)
    if (!checked.ok) return checked
    const { reading, findings, lead, unknown, day } = checked.value
    return done({
      format: "posology/check@1" as const,
      findings: findings.map(presentFinding),
      lead: lead.map((f) => f.message),
      unknown: unknown.map(({ name, span }) => ({ name, span: [span[0], span[1]] as [number, number] })),
      plain: presentPlain(checked.value),
      coverage: presentCoverage(checked.value),
      ...(ask ? { ask: presentAsk(askSheet(reading, findings, showDate(day))) } : {}),
    })
  },
})

const lines = (of: readonly AskLine[]) => of.map((l) => ({ question: l.question, because: [...l.because] }))

const presentAsk = (sheet: ReturnType<typeof askSheet>) => ({
  about: sheet.about,
  on: sheet.on,
  seller: lines(sheet.seller),
  pharmacist: lines(sheet.pharmacist),
  doctor: lines(sheet.doctor),
})
