import { dimensionOf, inBase, parseQuantity, parseStrength, showQuantity, showRounded } from "../../../../base/index.ts"
import { asTyped } from "../../../kit/words/number.ts"

/** What is wrong with a strength as it is being typed beside a product that was chosen: said at once, before anything is planned with it. */
export const strengthRemark = (chosen: string | null, typed: string): string | undefined => {
  const text = asTyped(typed.trim())
  const [wanted, inHand] = [
    chosen === null ? undefined : parseStrength(chosen),
    text.ok ? parseStrength(text.value) : undefined,
  ]
  if (!wanted?.ok || !inHand?.ok || dimensionOf(wanted.value) !== dimensionOf(inHand.value)) return undefined
  const times = inBase(inHand.value).div(inBase(wanted.value))
  return times.equals(1) ? undefined : `${chosen} chosen, ${typed.trim()} typed: ${saying(times)} as strong.`
}

const saying = (times: ReturnType<typeof inBase>): string =>
  times.equals(10) ? "ten times" : times.mul(10).equals(1) ? "a tenth" : `${showRounded(times, 2)} times`

/** A volume without its unit, said at once: "2" may be millilitres or the marks of a syringe. */
export const volumeRemark = (typed: string): string | undefined => {
  const text = asTyped(typed.trim())
  if (typed.trim() === "" || !text.ok) return undefined
  const volume = parseQuantity(text.value)
  if (!volume.ok)
    return /^[\d.,]+$/.test(typed.trim())
      ? `Say the unit of ${typed.trim()}: for example ${typed.trim()}mL.`
      : undefined
  return dimensionOf(volume.value) === "volume"
    ? undefined
    : `${showQuantity(volume.value)} is not a volume; write for example 2mL.`
}
