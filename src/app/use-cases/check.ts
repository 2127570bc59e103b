import { checkSchema } from "../contract/check.ts"
import { presentFinding } from "../present/finding.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { checkedPage, presentCoverage } from "./checked.ts"
import { pageInput } from "./page-input.ts"

/** What the page should be asked: findings with both quotes, and what could not be checked. */
export const check = useCase({
  name: "check",
  summary: "what is wrong with the page, or missing from it, with quotes",
  input: pageInput,
  output: checkSchema,
  run: (ports, input) => {
    const checked = checkedPage(ports, input)
    if (!checked.ok) return unusable(checked.problem)
    return done({
      format: "posology/check@1" as const,
      findings: checked.value.findings.map(presentFinding),
      coverage: presentCoverage(checked.value),
    })
  },
})
