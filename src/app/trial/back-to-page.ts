import { z } from "zod"
import { type KeptTrial, trialsOf } from "../../follow/index.ts"
import { documentId } from "../contract/kept.ts"
import type { ReadAnswer } from "../contract/read.ts"
import { pageTrialsSchema } from "../contract/trial.ts"
import { type KeptDiary, withDiary } from "../diary/kept-diary.ts"
import type { Ports } from "../ports/ports.ts"
import { done, useCase } from "../use-case.ts"
import { notKept } from "../with-store.ts"
import { answered } from "./report.ts"

type Told = z.output<typeof pageTrialsSchema>["trials"][number]

/** Back where it began: what a page promises, beside what this person's own trials of its regimens found. */
export const pageTrials = useCase({
  name: "page-trials",
  summary: "what your own trials of a kept page's plans found, beside what that page promises",
  input: z.strictObject({ page: documentId }),
  output: pageTrialsSchema,
  run: (ports, { page: id }) =>
    withDiary(ports, async (kept) => {
      const page = await kept.store.pages.open(ports.who, id)
      if (page === undefined) return notKept("page", id)
      const all: Told[] = []
      for (const trial of trialsOf(kept.diary).toReversed()) {
        const saved = await kept.store.plans.open(ports.who, trial.started.terms.plan)
        if (saved?.page !== id) continue
        const { id: of, terms } = trial.started
        all.push({
          ...{ id: of, plan: terms.plan, title: saved.title, primary: terms.primary, better: terms.better },
          protocol: saved.protocol === null ? null : saved.protocol + 1,
          promises: promisesOf(page.reading, saved.protocol),
          ...(await toldOf(ports, kept, trial)),
        })
      }
      return done({ trials: all })
    }),
})

/** What a trial found, or why there is no answer yet. */
const toldOf = async (ports: Ports, kept: KeptDiary, trial: KeptTrial): Promise<Pick<Told, "found" | "why">> => {
  const said = await answered(ports, kept, trial)
  if (!said.ok) return { found: null, why: said.problem.message }
  const { analysis, facts, marks } = said.value
  return {
    found: {
      says: facts.says,
      verdict: analysis.verdict,
      ruledOut: { benefitAbove: analysis.ruledOut.benefitAbove, harmAbove: analysis.ruledOut.harmAbove },
      harms: facts.harms.length,
      marks: marks.map((m) => ({ ...m })),
    },
    why: null,
  }
}

/** What the page promises of this regimen; of the whole page where it promises nothing of this one. */
const promisesOf = (reading: ReadAnswer, protocol: number | null): string[] => {
  const own = protocol === null ? [] : (reading.protocols[protocol]?.benefits ?? [])
  const all = own.length > 0 ? own : [...reading.page.benefits, ...reading.page.claims].map((m) => m.quote)
  return [...new Set(all)].slice(0, MOST)
}
const MOST = 6
