import type { Reading } from "../../base/index.ts"
import { type CheckOptions, openPage, type Page } from "../page.ts"
import { type Followed, followed } from "../regimens.ts"
import { judgeClaim } from "./claim.ts"
import { judgeCourse } from "./course.ts"
import { judgeDose } from "./dose.ts"
import type { Judged } from "./judged.ts"
import { judgeRoute } from "./route.ts"

/** The four verdicts on one protocol. Each is judged on its own; undefined where the page or the facts do not say enough. */
export type ProtocolVerdicts = {
  readonly protocol: number
  readonly dose: Judged | undefined
  readonly course: Judged | undefined
  readonly route: Judged | undefined
  readonly claim: Judged | undefined
}

export const judgeAll = (page: Page): readonly ProtocolVerdicts[] => followed(page).map((f) => judgeOne(page, f))

const judgeOne = (page: Page, { p, i }: Followed): ProtocolVerdicts => ({
  protocol: i,
  dose: judgeDose(page, p),
  course: judgeCourse(page, p),
  route: judgeRoute(page, p),
  claim: judgeClaim(page, p),
})

/** The per-dimension verdicts on every regimen of a page, for the monograph and the picture. */
export const verdictsOf = (reading: Reading, options: CheckOptions): readonly ProtocolVerdicts[] =>
  judgeAll(openPage(reading, options))
