import type { StockAnswer } from "../../../../app/index.ts"
import { dimensionOf, inBase, parseQuantity, ratio, showExact, showRounded } from "../../../../base/index.ts"
import { asShown } from "../../../kit/words/number.ts"

/** A volume as millilitres, to a hundredth; anything else as it stands. */
export const inMillilitres = (amount: string): string => {
  const q = parseQuantity(amount)
  if (!q.ok || dimensionOf(q.value) !== "volume") return asShown(amount)
  return asShown(`${showRounded(inBase(q.value).mul(ratio(1, 1000)), 2)} mL`)
}

/** A stretch of volumes in millilitres, rounded outwards to a hundredth, so that it never promises more than is known. */
export const between = (low: string, high: string): string => {
  const [a, b] = [parseQuantity(low), parseQuantity(high)]
  if (!a.ok || !b.ok || dimensionOf(a.value) !== "volume") return asShown(`${low} to ${high}`)
  const mL = (q: typeof a.value) => inBase(q).mul(ratio(1, 1000))
  return asShown(`${showExact(mL(a.value).floor(2))} to ${showExact(mL(b.value).ceil(2))} mL`)
}

/** Whether somebody logged that a container was opened. The one a plan was made for counts as opened with its first dose, under a name of its own. */
export const openingLogged = ({ container }: { readonly container: string }): boolean => !container.startsWith("first:")

/** What the containers have cost, and that it is not all where a price is missing. */
export const spentSoFar = ({ spent, unpriced }: Pick<StockAnswer["plans"][number], "spent" | "unpriced">): string => {
  if (unpriced === 0) return spent.join(", ")
  const missing =
    unpriced === 1 ? "one container has no price written down" : `${unpriced} containers have no price written down`
  return spent.length === 0 ? `unknown: ${missing}` : `${spent.join(", ")}, and more: ${missing}`
}

/** A container of a lot, and the days it was in use. */
export type OfLot = {
  readonly container: string
  readonly title: string
  readonly lot: string
  readonly doses: number
  /** ISO dates; `to` is null for the one in use. */
  readonly from: string
  readonly to: string | null
}

/** The containers whose lot is the one typed; case and spaces do not count. */
export const withLot = (plans: readonly StockAnswer["plans"][number][], typed: string): readonly OfLot[] => {
  const wanted = plain(typed)
  if (wanted === "") return []
  return plans.flatMap((p) =>
    p.containers.flatMap((c, i) =>
      c.lot !== null && plain(c.lot) === wanted
        ? [
            {
              container: c.container,
              title: p.title,
              lot: c.lot,
              doses: c.doses,
              from: c.openedAt.slice(0, 10),
              to: p.containers[i + 1]?.openedAt.slice(0, 10) ?? null,
            },
          ]
        : [],
    ),
  )
}

const plain = (lot: string): string => lot.replaceAll(/\s+/gu, "").toLowerCase()
