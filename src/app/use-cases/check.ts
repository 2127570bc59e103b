import { check as checkReading } from "../../check/index.ts"
import { checkSchema } from "../contract/check.ts"
import { today } from "../ports.ts"
import { presentFinding } from "../present/finding.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { pageInput, readPage } from "./page-input.ts"

/** What the page should be asked: findings with both quotes, and what could not be checked. */
export const check = useCase({
  name: "check",
  summary: "what is wrong with the page, or missing from it, with quotes",
  input: pageInput,
  output: checkSchema,
  run: (ports, input) => {
    const reading = readPage(ports, input)
    if (!reading.ok) return unusable(reading.problem)
    const { findings, coverage } = checkReading(reading.value, { today: today(ports.clock) })
    return done({
      format: "posology/check@1" as const,
      findings: findings.map(presentFinding),
      coverage: { checksRun: coverage.checksRun, notChecked: coverage.notChecked.map((c) => ({ ...c })) },
    })
  },
})
