import { monographSchema } from "../contract/monograph.ts"
import { done, useCase } from "../use-case.ts"
import { checkedPage, checkInput, presentCoverage, presentPlain } from "./checked.ts"
import { monograph as layOut } from "./lay-out.ts"
import { presentFinding } from "./present/finding.ts"

/** The page in its own order with a verdict at each line. */
export const monograph = useCase({
  name: "monograph",
  summary: "the page in its own order, each line with its verdict",
  input: checkInput,
  output: monographSchema,
  run: async (ports, input) => {
    const checked = await checkedPage(ports, input)
    if (!checked.ok) return checked
    const { reading } = checked.value
    const m = layOut(reading, checked.value)
    return done({
      format: "posology/monograph@1" as const,
      title: m.title,
      head: {
        stops: m.head.stops.map((f) => f.message),
        unknown: m.head.unknown,
        cautions: m.head.cautions.map((f) => f.message),
        beside: m.head.beside.map(({ finding, more }) => ({
          severity: finding.severity,
          message: finding.message,
          more,
        })),
      },
      protocols: reading.protocols.length,
      regimens: [...m.regimens],
      sections: m.sections.map((s) => ({
        ...s,
        lines: s.lines.map((l) => ({
          ...l,
          span: [l.span[0], l.span[1]] as [number, number],
          findings: l.findings.map(presentFinding),
        })),
      })),
      leftOut: m.leftOut.map(presentFinding),
      plain: presentPlain(checked.value),
      tally: { ...m.tally },
      coverage: presentCoverage(checked.value),
    })
  },
})
