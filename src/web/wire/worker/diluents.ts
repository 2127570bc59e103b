import { type Answer, adviseDiluent } from "../../../app/index.ts"
import { ok, type Reading, type Result, settled } from "../../../base/index.ts"
import { planBarOf } from "../../../reference/index.ts"

/** A vial, a syringe and a dose, as they are typed. */
export type DiluentQuestion = {
  readonly vial: string
  readonly device: string
  readonly dose: string
  readonly most: string
}

/** Which diluent volumes put a dose on a printed line. What must not be planned is not mixed either. */
export const diluentsFrom = (reading: Reading | undefined, asked: DiluentQuestion): Result<Answer<"diluent">> => {
  const compound = reading?.protocols.map((p) => settled(p.compound)).find((c) => c !== undefined && planBarOf(c))
  const advice = adviseDiluent({ ...asked, step: "0.1mL", ...(compound === undefined ? {} : { compound }) })
  return advice.ok ? ok(advice.value) : { ok: false, problem: advice.problem }
}
