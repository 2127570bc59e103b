/** A number for reading: three significant digits and a true minus sign. */
export const figure = (x: number): string => {
  const plain = Number(x.toPrecision(3))
  return (Math.abs(plain) >= 1e6 ? plain.toExponential() : plain.toString()).replace("-", "−")
}

/** A probability as a percentage that never claims certainty. */
export const percent = (p: number): string =>
  p > 0.995 ? "over 99 %" : p < 0.005 ? "under 1 %" : `${Math.round(100 * p)} %`
