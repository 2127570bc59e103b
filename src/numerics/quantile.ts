/** Solves cdf(x) = p on the whole line for a continuous, increasing cdf, by Newton steps kept inside a bracket.
 *  `upper` is 1 - cdf, used for p > 1/2 so that the far tail keeps its digits; `density` the derivative of cdf; `start`
 *  and `step` say where to begin and how far to look first. */
export const solveQuantile = (
  cdf: (x: number) => number,
  upper: (x: number) => number,
  density: (x: number) => number,
  p: number,
  start: number,
  step: number,
): number => {
  // Newton on the logarithm of the smaller tail: that is nearly straight far out, where the tail itself is flat.
  const high = p > 0.5
  const goal = high ? 1 - p : p
  const tail = (x: number): number => (high ? upper(x) : cdf(x))
  const above = (t: number): boolean => (high ? t < goal : t > goal)
  let low = Number.NEGATIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let x = start
  let stride = step
  for (let i = 0; i < 200; i++) {
    const t = tail(x)
    if (t === goal) return x
    if (above(t)) top = x
    else low = x
    const slope = (high ? -1 : 1) * density(x)
    let next = x - ((t > 0 ? Math.log(t / goal) : 0) * t) / slope
    if (!(next > low && next < top)) {
      if (low === Number.NEGATIVE_INFINITY) next = x - stride
      else if (top === Number.POSITIVE_INFINITY) next = x + stride
      else next = 0.5 * (low + top)
      stride *= 2
    }
    if (Math.abs(next - x) <= 4e-16 * Math.abs(next)) return next
    x = next
  }
  return x
}
