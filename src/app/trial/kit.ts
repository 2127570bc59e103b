import { z } from "zod"
import {
  blockStarts,
  date,
  dateOfDay,
  type EventId,
  epochDay,
  problem,
  showDate,
  type Terms,
} from "../../base/index.ts"
import { type Allocation, armOfBlock } from "../../learn/index.ts"
import { idSchema } from "../contract/event.ts"
import { openVersions } from "../diary/change-plan.ts"
import { withDiary } from "../diary/kept-diary.ts"
import { drawnOf } from "../diary/trial/secret.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { printLabels } from "./print-labels.ts"
import { theTrial } from "./the-trial.ts"

/** `posology trial kit --json`: what the participant may see, and a sheet that only the preparer can open. */
export const kitSchema = z.object({
  format: z.literal("posology/kit@1"),
  id: z.string(),
  /** One container a block, in the order in which they are used. */
  labels: z.array(z.object({ container: z.number().int(), from: z.string(), to: z.string(), says: z.string() })),
  /** Sealed to the preparer alone: `age --decrypt` opens it. */
  sheet: z.string(),
  /** The labels as a page for paper, where it was asked for. */
  print: z.string().optional(),
})

export const trialKit = useCase({
  name: "trial-kit",
  summary: "the labels of a blinded trial, and the preparation sheet, sealed to the preparer",
  input: z.strictObject({ id: idSchema<EventId>(), print: z.boolean().default(false) }),
  output: kitSchema,
  run: (ports, { id, print }) =>
    withDiary(ports, async (kept) => {
      const found = theTrial(kept, id)
      if (!found.ok) return found
      const { terms, commitment } = found.value.started
      if (terms.preparer === null || ports.seal === undefined)
        return unusable(
          problem(
            "trial/not-blinded",
            "This trial has no preparer, so there are no containers to fill; only a trial that is begun with a preparer has a kit.",
            { path: "id" },
          ),
        )
      const drawn = await drawnOf(ports, found.value)
      if (!drawn.ok) return unusable(drawn.problem)
      const plan = await openVersions(ports, kept, terms.plan)
      if (!plan.ok) return plan
      const strength = (plan.value.saved.choices as { readonly confirmStrength?: unknown }).confirmStrength
      const sheet = await ports.seal.handOver(
        sheetText(terms, drawn.value.allocation, {
          id,
          commitment,
          strength: typeof strength === "string" ? strength : null,
        }),
        terms.preparer,
      )
      if (!sheet.ok) return unusable(sheet.problem)
      const labels = labelsOf(terms)
      return done({
        format: "posology/kit@1" as const,
        id,
        labels,
        sheet: sheet.value,
        ...(print ? { print: printLabels(labels) } : {}),
      })
    }),
})

type Labels = z.output<typeof kitSchema>["labels"]

const labelsOf = (terms: Terms): Labels =>
  Array.from({ length: 2 * terms.pairs }, (_, block) => {
    const [from, to] = daysOfBlock(terms, block)
    return { container: block + 1, from, to, says: `Container ${block + 1}, from ${from} to ${to}. ${saidOf(terms)}` }
  })

const daysOfBlock = (terms: Terms, block: number): readonly [string, string] => {
  const first = epochDay(date(terms.startsOn)) + blockStarts(terms, block)
  return [showDate(dateOfDay(first)), showDate(dateOfDay(first + terms.blockDays - 1))]
}

/** What is done with a container, whatever is in it. */
const saidOf = ({ gives }: Terms): string =>
  [...new Set(gives[0]?.flatMap((g) => (g === null ? [] : [g.instruction])))].join("; then ")

/** What the preparer reads, and nobody else. Which liquid or capsule is a match is for a pharmacist to say, not for a program. */
const sheetText = (
  terms: Terms,
  allocation: Allocation,
  { id, commitment, strength }: { readonly id: string; readonly commitment: string; readonly strength: string | null },
): string =>
  [
    `Preparation sheet. Trial ${id}, committed to ${commitment}.`,
    "Do not show this to the participant, and do not be near when a container is used.",
    "",
    strength === null
      ? "Read the strength off the bottle and write it here: ____________"
      : `The plan is for ${strength}. Read the strength off the bottle yourself and write it here: ____________ If it is another one, stop: every count in this trial would be wrong.`,
    "“With” is filled from that bottle. “Without” is filled with what a pharmacist names as its match: the same look, taste, smell and volume, fit for the same route.",
    "",
    ...Array.from({ length: 2 * terms.pairs }, (_, block) => {
      const [from, to] = daysOfBlock(terms, block)
      return `Container ${block + 1} (${from} to ${to}): ${armOfBlock(allocation, block) === 0 ? "with" : "without"}`
    }),
    "",
    `Each holds ${terms.blockDays} days: ${saidOf(terms)} at every dose.`,
    "Filled by ____________________ on ____________",
    "",
  ].join("\n")
