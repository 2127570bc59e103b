import { fail, ok, parseQuantity, type Quantity, type Result } from "../base/index.ts"

const PIECE =
  /\s*(?:\/|\bper\b|\bin (?:each|every|one|a)\b|\beach\b|\bevery\b|\ba\b|\bone\b)\s*(?:(capsule|cap|tablet|tab)s?)?\s*$/iu
const kinds = { capsule: "capsule", cap: "capsule", tablet: "tablet", tab: "tablet" } as const

/** What one capsule or tablet holds, as it is printed: "10mg", "10 mg per capsule", "10mg/tablet", "10 mg each".
 *  A problem (`product/piece`) where the other of the two is named. */
export const amountPerPiece = (text: string, unit: "capsule" | "tablet"): Result<Quantity> => {
  const per = PIECE.exec(text)
  const amount = per === null ? text : text.slice(0, per.index)
  const said = per?.[1]?.toLowerCase() as keyof typeof kinds | undefined
  if (said !== undefined && kinds[said] !== unit)
    return fail("product/piece", `"${text}" is said of a ${kinds[said]}, and these are ${unit}s; say which they are.`)
  const q = parseQuantity(amount)
  return q.ok ? ok(q.value) : q
}
