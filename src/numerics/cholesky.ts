/** Replaces the lower triangle of the symmetric n x n matrix `a` (row by row) by its Cholesky factor L, a = L L'.
 *  False, with `a` half done, when `a` is not positive definite to working precision: a pivot that keeps less than 1e-13
 *  of its diagonal counts as none, because what is left of it is rounding. */
export const cholesky = (a: Float64Array, n: number): boolean => {
  for (let j = 0; j < n; j++) {
    const diagonal = a[j * n + j] as number
    let pivot = diagonal
    for (let k = 0; k < j; k++) pivot -= (a[j * n + k] as number) ** 2
    if (!(pivot > 1e-13 * Math.abs(diagonal))) return false
    const root = Math.sqrt(pivot)
    a[j * n + j] = root
    for (let i = j + 1; i < n; i++) {
      let s = a[i * n + j] as number
      for (let k = 0; k < j; k++) s -= (a[i * n + k] as number) * (a[j * n + k] as number)
      a[i * n + j] = s / root
    }
  }
  return true
}

/** Solves L z = b in place. */
export const forward = (l: Float64Array, n: number, b: Float64Array): void => {
  for (let i = 0; i < n; i++) {
    let s = b[i] as number
    for (let k = 0; k < i; k++) s -= (l[i * n + k] as number) * (b[k] as number)
    b[i] = s / (l[i * n + i] as number)
  }
}

/** Solves L' x = z in place. */
export const backward = (l: Float64Array, n: number, z: Float64Array): void => {
  for (let i = n - 1; i >= 0; i--) {
    let s = z[i] as number
    for (let k = i + 1; k < n; k++) s -= (l[k * n + i] as number) * (z[k] as number)
    z[i] = s / (l[i * n + i] as number)
  }
}

/** log |L L'|. */
export const logDeterminant = (l: Float64Array, n: number): number => {
  let s = 0
  for (let i = 0; i < n; i++) s += 2 * Math.log(l[i * n + i] as number)
  return s
}
