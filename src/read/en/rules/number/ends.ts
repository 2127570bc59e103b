/** What digits come to, to compare them by: "1/2" is 0.5. */
export const toNumber = (digits: string): number => {
  const [n = "", d = "1"] = digits.split("/")
  return Number(n) / Number(d)
}

/** A range over more than this is a slip: of a unit, a point, or two things that were never one. */
const WIDEST = 20

/** True for two ends that are no range: they run down, begin at nothing, or lie too far apart ("500–1 mg"). */
export const wideOrTurned = (low: string, high: string): boolean => {
  const a = toNumber(low)
  const b = toNumber(high)
  return !(a > 0 && a <= b && b <= WIDEST * a)
}
