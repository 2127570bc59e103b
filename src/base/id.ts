import { hexOf } from "./hex.ts"

/** A UUID whose order is the order of its making (RFC 9562, version 7). `epochMs` is the present in milliseconds since 1970,
 *  `random` ten bytes from a generator fit for identifiers. */
export const timeOrderedId = (epochMs: number, random: Uint8Array): string => {
  if (random.length !== 10) throw new Error(`an id takes 10 random bytes, not ${random.length}`)
  const time = Math.trunc(epochMs).toString(16).padStart(12, "0")
  const hex = hexOf(random)
  const variant = ((random[2] ?? 0) & 0x3f) | 0x80
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex.slice(1, 4)}`,
    variant.toString(16) + hex.slice(6, 8),
    hex.slice(8, 20),
  ].join("-")
}
