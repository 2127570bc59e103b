import { compoundNamed } from "../../reference/index.ts"

/** How many first days of a block are not scored, and why. */
export type Washout = { readonly days: number; readonly why: string }

/** Five half-lives leave 3 %. */
const HALF_LIVES = 5

/** The days that what came before needs to go, from the compound's half-life where a fact holds one: five of them, rounded up. Where none does, no
 *  day is left out, and that is said. */
export const washoutFor = (compound: string | null | undefined): Washout => {
  const row = compound == null ? undefined : compoundNamed(compound)
  const days = row?.halfLife === undefined ? null : halfLifeDays(row.halfLife.value)
  if (days === null)
    return {
      days: 0,
      why: `How long ${row?.names[0] ?? compound ?? "it"} stays in the body is not known here, so every day is scored; if you know better, say how many first days of each block to leave out.`,
    }
  const out = Math.ceil(HALF_LIVES * days)
  return {
    days: out,
    why: `Five half-lives (${row?.halfLife?.value}) come to ${out} ${out === 1 ? "day" : "days"}, the first of each block, which are lived as the block says and not scored.`,
  }
}

/** A half-life in days out of the words of a fact; null where the words hold no plain one, or one that was not found in people. Of a range the
 *  longer end. */
export const halfLifeDays = (words: string): number | null => {
  if (/\b(?:rats?|mice|mouse|dogs?|rodents?|animals?|unpublished)\b/iu.test(words)) return null
  const found =
    /^(?:about |around |under )?(\d+(?:\.\d+)?)(?:\s?-\s?(\d+(?:\.\d+)?))? ?(min|h|hours?|d|days?)(?: after multiple doses)?(?: \([^)]*\))?$/u.exec(
      words.trim(),
    )
  if (found === null) return null
  const n = Number(found[2] ?? found[1])
  const unit = found[3] ?? ""
  return unit === "min" ? n / 1440 : unit.startsWith("h") ? n / 24 : n
}
