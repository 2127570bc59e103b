/** A zero of f between a and b, where f(a) and f(b) differ in sign; NaN if they do not. Brent's method ("Algorithms for
 *  Minimization without Derivatives", 1973, ch. 4), to `tolerance` in x. */
export const findRoot = (f: (x: number) => number, a: number, b: number, tolerance = 1e-14): number => {
  let [x, y] = [b, a]
  let [fx, fy] = [f(x), f(y)]
  if (!(fx * fy <= 0)) return Number.NaN
  let [z, fz] = [y, fy]
  let last = x - y
  let before = last
  for (let i = 0; i < 200; i++) {
    if (fx * fz > 0) {
      z = y
      fz = fy
      last = before = x - y
    }
    if (Math.abs(fz) < Math.abs(fx)) {
      ;[y, x, z] = [x, z, x]
      ;[fy, fx, fz] = [fx, fz, fx]
    }
    const near = 2 * 2.2e-16 * Math.abs(x) + 0.5 * tolerance
    const half = 0.5 * (z - x)
    if (Math.abs(half) <= near || fx === 0) return x
    if (Math.abs(before) >= near && Math.abs(fy) > Math.abs(fx)) {
      const s = fx / fy
      let p: number
      let q: number
      if (y === z) {
        p = 2 * half * s
        q = 1 - s
      } else {
        const t = fy / fz
        const r = fx / fz
        p = s * (2 * half * t * (t - r) - (x - y) * (r - 1))
        q = (t - 1) * (r - 1) * (s - 1)
      }
      if (p > 0) q = -q
      p = Math.abs(p)
      if (2 * p < Math.min(3 * half * q - Math.abs(near * q), Math.abs(before * q))) {
        before = last
        last = p / q
      } else {
        last = half
        before = half
      }
    } else {
      last = half
      before = half
    }
    y = x
    fy = fx
    x += Math.abs(last) > near ? last : half > 0 ? near : -near
    fx = f(x)
  }
  return x
}
