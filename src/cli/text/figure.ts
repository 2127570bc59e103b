/** A number for reading: three significant digits. */
export const figure = (x: number): string => Number(x.toPrecision(3)).toString()

/** A probability as a percentage that never claims certainty. */
export const percent = (p: number): string =>
  p > 0.995 ? "over 99 %" : p < 0.005 ? "under 1 %" : `${Math.round(100 * p)} %`
