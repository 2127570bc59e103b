/** x to the n with the same bits in every engine: `x ** n`, `Math.pow`, `sin` and `cos` are left to the engine and differ in the last
 *  digit between versions of one browser, while products, square roots, `exp` and `log` were found equal. Whole n by repeated
 *  squaring; other n need x > 0. Within 1e-14 of the true value for 0.01 to 5 and n from -20 to 20. */
export const power = (x: number, n: number): number => {
  if (n === Number.POSITIVE_INFINITY && Math.abs(x) < 1) return 0
  if (!Number.isInteger(n)) {
    // The logarithm's rounding counts n times, so that it is asked for the broken part only.
    const whole = Math.abs(n) < 2 ** 31 ? Math.trunc(n) : 0
    return power(x, whole) * Math.exp((n - whole) * Math.log(x))
  }
  if (Math.abs(n) >= 2 ** 31) return Math.exp(n * Math.log(x))
  let [left, base, result] = [Math.abs(n), x, 1]
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= base
    base *= base
  }
  return n < 0 ? 1 / result : result
}
