import { parseQuantity, type Quantity } from "../base/index.ts"

/** A quantity in a loaded set. The loader has read it once already, so one that does not parse is a fault of the program. */
export const readQuantity = (text: string): Quantity => {
  const q = parseQuantity(text)
  if (!q.ok) throw new Error(q.problem.message)
  return q.value
}
