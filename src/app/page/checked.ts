import { z } from "zod"
import { fail, ok, type PlainDate, type Reading, type Result } from "../../base/index.ts"
import { type Checked, check, checkOnline, plainAnswers } from "../../check/index.ts"
import { type FactSet, shipped, withOwn } from "../../reference/index.ts"
import type { CheckAnswer } from "../contract/check.ts"
import { type Ports, today } from "../ports/ports.ts"
import { done, type Outcome, unusable, wrongCall } from "../use-case.ts"
import { pageInput, readPage } from "./page-input.ts"

/** A page to be checked, and whether services may be asked about its references. */
export const checkInput = pageInput.extend({
  /** Also ask PubMed, Crossref and Europe PMC. `contact` is a mail address they may write to. */
  online: z.strictObject({ contact: z.email("has to be a mail address") }).optional(),
  /** A set of facts of the caller's own, as JSON, which stands beside the shipped one. */
  facts: z.unknown().optional(),
})

/** A page, read and argued with on the day the clock shows, by the services too where the call says so. */
export const checkedPage = async (
  ports: Ports,
  input: z.output<typeof checkInput>,
): Promise<Outcome<{ reading: Reading; day: PlainDate } & Checked>> => {
  const { online, facts, ...page } = input
  const reading = readPage(ports, page)
  if (!reading.ok) return unusable(reading.problem)
  const day = today(ports.clock)
  const set = await besideShipped(facts)
  if (!set.ok) return unusable(set.problem)
  const options = { today: day, facts: set.value }
  if (online === undefined) return done({ reading: reading.value, day, ...check(reading.value, options) })
  if (!ports.online) {
    const message = "No bibliographic service can be asked from here; leave out online."
    return wrongCall({ code: "check/offline", message, path: "online" })
  }
  const world = { ...ports.online, sha256: ports.hash.sha256, contact: online.contact }
  return done({ reading: reading.value, day, ...(await checkOnline(reading.value, options, world)) })
}

/** The shipped facts, with the caller's beside them. The problem names the first row at fault and how many more there are. */
const besideShipped = async (own: unknown): Promise<Result<FactSet>> => {
  if (own === undefined) return ok(shipped)
  const set = await withOwn(shipped, own)
  if (set.ok) return ok(set.value)
  const [first, ...more] = set.problems
  const rest =
    more.length === 0
      ? ""
      : ` There ${more.length === 1 ? "is one more fault" : `are ${more.length} more faults`} in it.`
  return fail(
    "facts/own",
    `The facts of your own cannot be used: ${first?.message ?? "a fault without words."}${rest}`,
    {
      path: first?.path ?? "facts",
    },
  )
}

/** What was and was not looked at, in the contract's shape. */
export const presentCoverage = ({ coverage }: Checked): CheckAnswer["coverage"] => ({
  checksRun: coverage.checksRun,
  notChecked: coverage.notChecked.map((c) => ({ ...c })),
})

/** The two plain answers, in the contract's shape. */
export const presentPlain = ({ reading, reasons }: Checked & { readonly reading: Reading }): CheckAnswer["plain"] => ({
  ...plainAnswers(reasons, reading.page.references.length),
})
