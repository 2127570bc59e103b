/** Nodes and weights on [-1, 1]. */
export type Rule = { readonly nodes: Float64Array; readonly weights: Float64Array }

/** The n-point Gauss-Legendre rule, exact for polynomials of degree 2n - 1: Newton on the Legendre recurrence. */
export const gaussLegendre = (n: number): Rule => {
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; i < Math.ceil(n / 2); i++) {
    let x = cosine((Math.PI * (i + 0.75)) / (n + 0.5))
    let slope = 1
    for (let k = 0; k < 100; k++) {
      let [p, q] = [1, 0]
      for (let j = 1; j <= n; j++) {
        ;[q, p] = [p, ((2 * j - 1) * x * p - (j - 1) * q) / j]
      }
      slope = (n * (x * p - q)) / (x * x - 1)
      const step = p / slope
      x -= step
      if (Math.abs(step) < 1e-16) break
    }
    nodes[i] = -x
    nodes[n - 1 - i] = x
    const w = 2 / ((1 - x * x) * slope * slope)
    weights[i] = w
    weights[n - 1 - i] = w
  }
  if (n % 2 === 1) nodes[(n - 1) / 2] = 0
  return { nodes, weights }
}

// By its series, good to a digit or two more than a first guess on [0, pi / 2] needs.
const cosine = (x: number): number => {
  let [sum, term] = [1, 1]
  for (let k = 2; k <= 20; k += 2) {
    term *= (-x * x) / (k * (k - 1))
    sum += term
  }
  return sum
}

/** The integral of f from a to b: Gauss-Legendre on pieces that are halved until two rules agree to `tolerance`
 *  (absolute). */
export const integrate = (f: (x: number) => number, a: number, b: number, tolerance = 1e-12): number => {
  const piece = (low: number, high: number, rule: Rule): number => {
    const half = 0.5 * (high - low)
    const middle = 0.5 * (high + low)
    let s = 0
    rule.nodes.forEach((x, i) => {
      s += (rule.weights[i] as number) * f(middle + half * x)
    })
    return s * half
  }
  const settle = (low: number, high: number, allowed: number, depth: number): number => {
    const fine = piece(low, high, fifteen)
    if (depth === 0 || Math.abs(fine - piece(low, high, ten)) <= allowed) return fine
    const middle = 0.5 * (low + high)
    return settle(low, middle, allowed / 2, depth - 1) + settle(middle, high, allowed / 2, depth - 1)
  }
  return settle(a, b, tolerance, 40)
}

const ten = gaussLegendre(10)
const fifteen = gaussLegendre(15)
