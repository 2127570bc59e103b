import { type Concentration, type Product, parseStrength, type Quantity } from "../base/index.ts"
import type { ProductRow } from "./format/product.ts"
import { readQuantity } from "./quantities.ts"
import { shipped } from "./shipped.ts"

const strengthOf = (row: ProductRow): Concentration => {
  const s = parseStrength(row.strength.value)
  if (!s.ok) throw new Error(`${row.id}: ${s.problem.message}`)
  return s.value
}

/** A row of facts as the product that plans and deliveries use. */
export const productOf = (row: ProductRow): Product => ({
  id: row.id,
  name: row.name,
  compound: row.compound,
  contents: { kind: "solution", strength: strengthOf(row), volume: readQuantity(row.volume.value) },
  permits: row.permits.value,
})

const byId: ReadonlyMap<string, Product> = new Map(shipped.products.map((row) => [row.id, productOf(row)]))

/** The registered product with this id, or undefined: an unknown product is never guessed at. */
export const productById = (id: string): Product | undefined => byId.get(id)

/** Every product this set knows. */
export const allProducts: readonly Product[] = [...byId.values()]

/** The rows behind the products, each value with its source. */
export const productRows: readonly ProductRow[] = shipped.products

/** The nominal drop of a product, where its row has one. */
export const nominalDropOf = (id: string): Quantity | undefined => {
  const drop = shipped.products.find((p) => p.id === id)?.drop
  return drop && readQuantity(drop.value)
}
