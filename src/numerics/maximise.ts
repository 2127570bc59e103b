/** The x in [a, b] where f is largest, for f with one peak there: golden sections with parabolic steps (Brent, 1973,
 *  ch. 5). Ends are approached but never evaluated. */
export const maximise = (f: (x: number) => number, a: number, b: number, tolerance = 1e-9): number => {
  let [low, high] = [a, b]
  let x = low + GOLDEN * (high - low)
  let [second, third] = [x, x]
  let fx = f(x)
  let [fSecond, fThird] = [fx, fx]
  let step = 0
  let before = 0
  for (let i = 0; i < 300; i++) {
    const middle = 0.5 * (low + high)
    const near = 1e-11 * Math.abs(x) + tolerance / 3
    if (Math.abs(x - middle) <= 2 * near - 0.5 * (high - low)) break
    let golden = true
    if (Math.abs(before) > near) {
      const r = (x - second) * (fx - fThird)
      const s = (x - third) * (fx - fSecond)
      let p = (x - third) * s - (x - second) * r
      let q = 2 * (s - r)
      if (q > 0) p = -p
      q = Math.abs(q)
      if (Math.abs(p) < Math.abs(0.5 * q * before) && p > q * (low - x) && p < q * (high - x)) {
        before = step
        step = p / q
        const u = x + step
        if (u - low < 2 * near || high - u < 2 * near) step = x < middle ? near : -near
        golden = false
      }
    }
    if (golden) {
      before = x < middle ? high - x : low - x
      step = GOLDEN * before
    }
    const u = x + (Math.abs(step) >= near ? step : step > 0 ? near : -near)
    const fu = f(u)
    if (fu >= fx) {
      if (u < x) high = x
      else low = x
      ;[third, second, x] = [second, x, u]
      ;[fThird, fSecond, fx] = [fSecond, fx, fu]
    } else {
      if (u < x) low = u
      else high = u
      if (fu >= fSecond || second === x) {
        ;[third, second] = [second, u]
        ;[fThird, fSecond] = [fSecond, fu]
      } else if (fu >= fThird || third === x || third === second) {
        third = u
        fThird = fu
      }
    }
  }
  return x
}

const GOLDEN = 0.3819660112501051
