/** The derivative of log Gamma, x > 0; NaN otherwise. */
export const digamma = (x: number): number => {
  if (!(x > 0)) return Number.NaN
  let s = 0
  let z = x
  for (; z < 10; z += 1) s -= 1 / z
  const r = 1 / (z * z)
  const series =
    r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r * (1 / 132 - r * (691 / 32760 - r / 12))))))
  return s + Math.log(z) - 0.5 / z - series
}

/** The second derivative of log Gamma, x > 0; NaN otherwise. */
export const trigamma = (x: number): number => {
  if (!(x > 0)) return Number.NaN
  let s = 0
  let z = x
  for (; z < 10; z += 1) s += 1 / (z * z)
  const r = 1 / (z * z)
  const series = 1 / 6 - r * (1 / 30 - r * (1 / 42 - r * (1 / 30 - r * (5 / 66 - r * (691 / 2730 - (7 * r) / 6)))))
  return s + 1 / z + 0.5 * r + (r / z) * series
}

/** The x > 0 with trigamma(x) = y, y > 0: Newton on the reciprocal, which is nearly straight. */
export const trigammaInverse = (y: number): number => {
  if (!(y > 0)) return Number.NaN
  let x = 0.5 + 1 / y
  for (let i = 0; i < 60; i++) {
    const value = trigamma(x)
    const h = 1e-5 * x
    const slope = (trigamma(x + h) - trigamma(x - h)) / (2 * h)
    const step = (value * (1 - value / y)) / slope
    x += step
    if (Math.abs(step) <= 1e-10 * x) break
  }
  return x
}
