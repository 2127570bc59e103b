import { canonical, type DiaryEvent } from "../../base/index.ts"
import type { PackedPlan } from "../contract/pocket.ts"

/** A short text for plans and events as a device carries them: the same for the same ones, in whatever order the events came. It is no
 *  cryptographic hash (64 bits, FNV-1a twice): it tells a copy from an older one of the same diary, not from a forged one. */
export const copyMark = (plans: readonly PackedPlan[], events: readonly DiaryEvent[]): string => {
  // An event never changes under its id.
  const ids = [...new Set(events.map((e) => e.id))].sort()
  const text = canonical([plans, ids])
  return `${events.length}-${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}`
}

const fnv = (text: string, basis: number): string => {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, "0")
}
