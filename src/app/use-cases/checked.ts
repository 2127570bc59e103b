import { z } from "zod"
import type { PlainDate, Reading } from "../../base/index.ts"
import { type Checked, check, checkOnline } from "../../check/index.ts"
import type { CheckAnswer } from "../contract/check.ts"
import { type Ports, today } from "../ports.ts"
import { done, type Outcome, unusable, wrongCall } from "../use-case.ts"
import { pageInput, readPage } from "./page-input.ts"

/** A page to be checked, and whether services may be asked about its references. */
export const checkInput = pageInput.extend({
  /** Also ask PubMed, Crossref and Europe PMC. `contact` is a mail address they may write to. */
  online: z.strictObject({ contact: z.email("has to be a mail address") }).optional(),
})

/** A page, read and argued with on the day the clock shows, by the services too where the call says so. */
export const checkedPage = async (
  ports: Ports,
  input: z.output<typeof checkInput>,
): Promise<Outcome<{ reading: Reading; day: PlainDate } & Checked>> => {
  const { online, ...page } = input
  const reading = readPage(ports, page)
  if (!reading.ok) return unusable(reading.problem)
  const day = today(ports.clock)
  const options = { today: day }
  if (online === undefined) return done({ reading: reading.value, day, ...check(reading.value, options) })
  if (!ports.online) {
    const message = "No bibliographic service can be asked from here; leave out online."
    return wrongCall({ code: "check/offline", message, path: "online" })
  }
  const world = { ...ports.online, sha256: ports.hash.sha256, contact: online.contact }
  return done({ reading: reading.value, day, ...(await checkOnline(reading.value, options, world)) })
}

/** What was and was not looked at, in the contract's shape. */
export const presentCoverage = ({ coverage }: Checked): CheckAnswer["coverage"] => ({
  checksRun: coverage.checksRun,
  notChecked: coverage.notChecked.map((c) => ({ ...c })),
})
