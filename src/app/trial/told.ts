// The report of a trial: the engine's own, in the order of CENT 2015 (S. Vohra et al., BMJ 350 (2015) h1738), with what the diary knows filled
// in where the engine, which sees figures only, leaves it to the author.
import type { z } from "zod"
import type { Terms } from "../../base/index.ts"
import { type Analysis, type Report, report, worthwhileWords } from "../../learn/index.ts"
import { outcomeWords } from "../../measure/index.ts"
import type { trialReportSchema } from "../contract/trial.ts"
import type { Mark } from "./marks.ts"

export type Said = {
  readonly terms: Terms
  readonly analysis: Analysis
  readonly marks: readonly Mark[]
  readonly facts: z.output<typeof trialReportSchema>["trial"]
}

/** The report of a trial, section by section. */
export const trialReport = (said: Said): Report => {
  const own = report({ ...said.analysis, outcome: outcomeWords(said.analysis.outcome) })
  return {
    title: `${outcomeWords(said.terms.primary)}: ${said.facts.arms[0]} against ${said.facts.arms[1]}, an N-of-1 trial of one person`,
    sections: own.sections.flatMap((s): Report["sections"] => {
      switch (s.heading) {
        case "Summary":
          return [
            s,
            ...(said.marks.length === 0
              ? []
              : [{ heading: "What was not as settled", items: "3b, 6b", paragraphs: said.marks.map((m) => m.says) }]),
          ]
        case "Design":
          return [{ ...s, paragraphs: [...designSaid(said), ...s.paragraphs.slice(0, -2), blindingSaid(said)] }]
        case "Harms":
          return [harms(said)]
        case "Other information":
          return [{ ...s, paragraphs: [registration(said)] }, rawDays(said)]
        default:
          return [s]
      }
    }),
  }
}

const designSaid = ({ terms, facts }: Said): readonly string[] => [
  `${terms.pairs} pairs of ${terms.blockDays}-day blocks from ${terms.startsOn}${terms.runInDays > 0 ? `, after a run-in of ${terms.runInDays} days` : ""}; one coin a pair, from a seed of 256 bits, without any restriction. ${terms.washoutDays === 0 ? "Every day of a block was scored." : `The first ${terms.washoutDays} days of each block were lived as the block says and not scored.`}`,
  `Settled before the first dose: the outcome is ${outcomeWords(terms.primary)}, ${terms.better} is better, and ${worthwhileWords(terms.worthwhile)} is worth having.`,
  ...given(terms),
  `Lots: ${facts.lots.length === 0 ? "none was written down" : facts.lots.join(", ")}. A dose was logged on ${facts.onDaysWithDose} of ${facts.onDays} “${facts.arms[0]}” days and on ${facts.offDaysWithDose} of ${facts.offDays} “${facts.arms[1]}” days.`,
]

const given = ({ arms, gives }: Terms): readonly string[] =>
  gives.map((g, i) => {
    const said = [...new Set(g?.flatMap((x) => (x === null ? [] : [`${x.amount} (${x.instruction})`])))]
    return `“${arms[i]}”: ${said.length === 0 ? "nothing was due" : `each dose ${said.join(", then ")}`}.`
  })

const blindingSaid = ({ facts, analysis }: Said): string => {
  if (facts.blinding === "drug and expectation")
    return "Not blinded: the person knew which days were on, so a difference is drug and expectation together."
  const guess = analysis.checks.find((c) => c.name === "guess")
  return `Blinded by numbered containers. ${guess === undefined || guess.status === "not possible" ? "Too few guesses were written down to say whether the person could tell." : guess.message}`
}

const words = ["none", "mild", "moderate", "severe"]

const harms = ({ facts }: Said): Report["sections"][number] => ({
  heading: "Harms",
  items: "19",
  paragraphs: [
    facts.harms.length === 0
      ? "No side effect was written down on any day of the blocks. That nothing was written down does not show that nothing was felt."
      : "Days on which each was written down, by arm; all days of the blocks count, those that are not scored among them.",
  ],
  ...(facts.harms.length === 0
    ? {}
    : {
        table: {
          head: [
            "side effect",
            `of ${facts.onDays} ${facts.arms[0]} days`,
            "worst",
            `of ${facts.offDays} ${facts.arms[1]} days`,
            "worst",
          ],
          rows: facts.harms.map((h) => [
            h.what,
            `${h.on}`,
            words[h.worstOn] ?? "",
            `${h.off}`,
            words[h.worstOff] ?? "",
          ]),
        },
      }),
})

const registration = ({ facts, terms }: Said): string =>
  `Committed to at ${terms.startedAt}, before the first dose: ${facts.commitment}. ${facts.matches ? "What was opened matches it." : "What was opened does not match it."} Nobody else holds this commitment unless it was written down or printed then. Funding: to be added by the author.`

/** A table has a row a block; of more blocks than fit on a page with the rest, one line after the other. */
const MOST_ROWS = 12

const rawDays = ({ facts, terms }: Said): Report["sections"][number] => {
  const blocks = [...new Set(facts.days.map((d) => d.block))].map((block) => {
    const days = facts.days.filter((d) => d.block === block)
    const scores = days.map((d) => (d.scored ? (d.score === null ? "–" : `${d.score}`) : "( )")).join(" ")
    return { block, arm: facts.arms[days[0]?.on === 1 ? 0 : 1], from: days[0]?.date ?? "", scores }
  })
  const said = "By block, in order; “–” where a day has no score, and “( )” where it is not scored."
  const head = { heading: "Every score", items: "17b" }
  if (blocks.length > MOST_ROWS)
    return {
      ...head,
      paragraphs: [
        `${said} From ${blocks[0]?.from}, ${terms.blockDays === 1 ? "a day" : `${terms.blockDays} days`} each.`,
        blocks.map((b) => `${b.block} ${b.arm} ${b.scores}`).join("; "),
      ],
    }
  return {
    ...head,
    paragraphs: [said],
    table: {
      head: ["block", "arm", "from", outcomeWords(terms.primary)],
      rows: blocks.map((b) => [`${b.block}`, b.arm, b.from, b.scores]),
    },
  }
}
