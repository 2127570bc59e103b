import { z } from "zod"
import { daysBetween, type PlainDate, parseDate, quote, type Reading, showDate } from "../../base/index.ts"
import { type CheckOptions, openPage } from "../page.ts"
import type { Heard, ServiceName } from "./candidate.ts"
import { askCrossref } from "./crossref.ts"
import { askEuropePmc } from "./europe-pmc.ts"
import type { OnlinePorts } from "./ports.ts"
import { askPubMed } from "./pubmed.ts"
import { judgeReference, type OnlineVerdict } from "./verdict.ts"

/** The most references one run asks about; the rest stays not checked. */
const most = 40

/** Asks PubMed, Crossref and Europe PMC about the references of a page. It tells third parties what is being read, so it runs only when somebody asks for it.
 *  Verdicts stand in the order of the page; those reached with every service answering are kept under a hash of the printed reference. */
export const lookUp = async (
  reading: Reading,
  options: CheckOptions,
  ports: OnlinePorts,
): Promise<readonly OnlineVerdict[]> => {
  const page = openPage(reading, options)
  const on = { year: options.today.year, date: showDate(options.today) }
  const refs = reading.page.references
  const keys = refs.map(
    (r) => `posology/reference@1/${ports.sha256(quote(reading.text, r.span).replace(/\s+/gu, " ").trim())}`,
  )
  const kept = await Promise.all(keys.map((k) => fromCache(k, ports, options.today)))
  const open = refs.flatMap((r, i) => (kept[i] === undefined ? [{ r, i }] : [])).slice(0, most)

  const asked = open.map(({ r }) => r)
  const answers: readonly (readonly [ServiceName, readonly Heard[]])[] =
    asked.length === 0
      ? []
      : [
          ["PubMed", await askPubMed(asked, ports)],
          ["Crossref", await askCrossref(asked, ports)],
          ["Europe PMC", await askEuropePmc(asked, ports)],
        ]
  const about = [...(page.compound?.names ?? []), ...reading.page.compounds.map((m) => m.value)]
  const fresh = new Map<number, OnlineVerdict>()
  for (const [n, { r, i }] of open.entries()) {
    const heard = new Map(answers.flatMap(([service, all]) => (all[n] ? [[service, all[n]] as const] : [])))
    const verdict = judgeReference(r, heard, page.facts, about, on)
    fresh.set(i, verdict)
    const key = keys[i]
    if (key !== undefined && verdict.silent.length === 0) await ports.cache.set(key, JSON.stringify(verdict))
  }
  return refs.map(
    (_, i) =>
      kept[i] ??
      fresh.get(i) ?? { word: "not checked", asked: [], silent: [], on: on.date, nearest: null, retracted: false },
  )
}

// A paper may be retracted, or found, any day: what was heard longer ago is asked again.
const shelfDays = 90

const service = z.enum(["PubMed", "Crossref", "Europe PMC"])
const cached: z.ZodType<OnlineVerdict> = z.object({
  word: z.enum(["exists", "title altered", "misattributed", "not found", "cannot exist as printed", "not checked"]),
  asked: z.array(service),
  silent: z.array(z.object({ service, why: z.string() })),
  on: z.string(),
  nearest: z
    .object({
      service,
      title: z.string(),
      pmid: z.string().nullable(),
      doi: z.string().nullable(),
      year: z.number().nullable(),
    })
    .nullable(),
  retracted: z.boolean(),
})

const fromCache = async (key: string, ports: OnlinePorts, today: PlainDate): Promise<OnlineVerdict | undefined> => {
  const text = await ports.cache.get(key)
  if (text === undefined) return undefined
  try {
    const kept = cached.safeParse(JSON.parse(text))
    const on = kept.success ? parseDate(kept.data.on) : undefined
    return kept.success && on?.ok && daysBetween(on.value, today) <= shelfDays ? kept.data : undefined
  } catch {
    return undefined
  }
}
