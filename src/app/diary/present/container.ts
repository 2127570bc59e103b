import { as, dimensionOf, type Quantity, showDate, showQuantity } from "../../../base/index.ts"
import type { ContainerStock } from "../../../follow/index.ts"

/** What is wrong with a container, each in a sentence: used past its last day, or more logged than it held. */
export const containerCautions = (c: ContainerStock): readonly string[] => [
  ...(c.over === null || c.holds === null
    ? []
    : [
        `${said(c.over)} more was logged out of this container than it held: it holds ${said(c.holds)}. Either a new one was opened and not logged, or a dose was not what was logged.`,
      ]),
  ...(c.useBy === null || (!c.expired && c.afterUseBy === 0)
    ? []
    : [
        `This container was to be used by ${showDate(c.useBy)}${c.afterUseBy === 0 ? "" : `, and ${c.afterUseBy === 1 ? "one dose is" : `${c.afterUseBy} doses are`} logged after that`}. Do not use what is left in it; ask a pharmacist about what was taken.`,
      ]),
]

/** A volume in mL, as a person measures it. */
const said = (q: Quantity): string => showQuantity(dimensionOf(q) === "volume" ? as(q, "mL") : q)
