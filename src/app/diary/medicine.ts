import { z } from "zod"
import { routes } from "../../base/index.ts"
import type { Medicine } from "../../exchange/index.ts"
import { compoundById, productById } from "../../reference/index.ts"
import { chosenProduct } from "../plan/in-hand.ts"
import { planInput } from "../plan/plan-input.ts"
import type { SavedPlan } from "../ports/store-port.ts"

/** What a kept plan is of: the compound it was made for, or else what its choices name. A plan's title is the person's own and names nothing. */
export const medicineIn = (saved: Pick<SavedPlan, "plan" | "choices"> | undefined): Medicine => {
  const chosen = choices.safeParse(saved?.choices)
  const said = chosen.success ? chosen.data : null
  const name = saved?.plan.compound ?? said?.compound ?? said?.typed?.compound ?? (said && inHand(said))
  return { name: name || "not named", route: said?.route ?? null }
}

// Of older plans not every choice is known; what is looked at here is all the same.
const choices = planInput
  .pick({ product: true, strength: true, volume: true, vial: true, diluent: true, each: true, compound: true })
  .extend({
    route: z.enum(routes).optional().catch(undefined),
    typed: z
      .object({ compound: z.string().nullish().catch(null) })
      .optional()
      .catch(undefined),
  })
  .strip()

/** A known product goes by its compound, any other container by what it holds. */
const inHand = (said: z.output<typeof choices>): string | null => {
  const product = chosenProduct(said)
  if (!product.ok || product.value === null) return null
  const compound = productById(product.value.id)?.compound
  return (compound && compoundById(compound)?.names[0]) ?? product.value.name
}
