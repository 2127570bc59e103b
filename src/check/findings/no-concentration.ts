import { exact, type Quantity, settled, showQuantity, showRounded, volumeOf } from "../../base/index.ts"
import { amountsOf, nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed, tellsTheLabel } from "../regimens.ts"
import { wet } from "../routes.ts"

/** A concentration, or the volume a powder is mixed with, anywhere in the text. */
const stated =
  / [\d.,]+ ?(?:mg|mcg|ug|µg|iu) ?(?:per |\/)? ?ml |(?:recon|mix|dilut|add|dissolv)\S* (?:\S+ ){0,8}?[\d.]+ ?ml | [\d.]+ ?ml (?:of )?(?:\S+ ){0,2}(?:water|diluent|saline) (?:\S+ ){0,3}vial| vial [\d.]+ ?ml (?:bac|bacteriostatic|sterile|water|saline|diluent) /u

/** A strength said as what a volume or so many units on a syringe hold, or a column of units beside the doses: as good as a concentration. */
const held =
  / ml (?:now |then )?(?:holds?|contains?|has|is|gives?) [\d.]+ ?(?:mg|mcg|ug|µg) | [\d.]+ (?:syringe )?(?:units?|ticks?|iu) (?:now |then )?(?:(?:holds?|contains?|is|are|equals?|gives?) )?[\d.]+ ?(?:mg|mcg|ug|µg) | [\d.]+ ?(?:mg|mcg|ug|µg) (?:(?:is|are|equals?) )?[\d.]+ ?(?:syringe )?(?:units|ticks) | [\d.]+ ?(?:iu|mcg|mg) per [\d.]+ (?:syringe )?units | dose (?:mg |mcg )?(?:syringe )?units /u

/** An amount a spray, or a pen that doses by itself: no concentration is needed then. */
const metered =
  / [\d.]+ ?(?:mg|mcg|ug|µg) (?:per|each|a|every) (?:spray|puff|actuation|pump) | (?:prefilled|pre-filled|injector) pens? | (?:single-dose|multi-dose) pens? | autoinjector/u

/** A dose in micrograms or milligrams of something liquid, and no word on how much of it a millilitre holds: the tenfold trap. */
export const noConcentration: Look = {
  codes: ["dose/no-concentration"],
  looksFor: "the concentration that turns a dose into drops, sprays or syringe units",
  at: (page) => {
    if (tellsTheLabel(page)) return []
    const { formulations, reconstitution } = page.reading.page
    const offered = formulations.flatMap((f) => (f.concentration ? [{ ...f, concentration: f.concentration }] : []))
    if (offered.length === 1 || reconstitution.length > 0) return []
    if (page.sentences.some((s) => stated.test(s.folded) || held.test(s.folded) || metered.test(s.folded))) return []
    return followed(page).flatMap(({ p, i }) => {
      const dose = settled(p.dose)
      const amounts = dose && amountsOf(dose)
      if (
        !dose ||
        !amounts ||
        dose.unit === "mL" ||
        dose.per === "spray" ||
        settled(p.formulation) !== undefined ||
        !wet(page, p)
      )
        return []
      return [
        found(page, {
          code: "dose/no-concentration",
          severity: "caution",
          dimension: "dose",
          protocol: i,
          message: `The page gives ${nameOf(p, i)} as an amount and not as a volume, and does not say for which strength${trap(amounts.low, offered)}.`,
          spans: [...whereOf(p, "dose"), ...offered.map((f) => f.span)],
          absent: "the strength of the bottle that the dose is meant for",
        }),
      ]
    })
  },
}

type Offered = { readonly strength: string; readonly concentration: Quantity }

/** "; 300 mcg is 6 drops of 0.1% and 0.6 drops of 1%", for drops of 50 uL. */
const trap = (dose: Quantity, offered: readonly Offered[]): string => {
  const drops = offered.flatMap((f) => {
    const v = volumeOf(dose, f.concentration)
    const count = v.ok ? v.value.value.div(exact(50)) : undefined
    const one = count?.equals(1) === true
    return count ? [`${showRounded(count, 2)} ${one ? "drop" : "drops"} of the ${f.strength}`] : []
  })
  return drops.length > 1 ? `; ${showQuantity(dose)} would be ${drops.join(" and ")}` : ""
}
