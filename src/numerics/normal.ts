// Rational approximations: erf and erfc after W. J. Cody, Math. Comp. 23 (1969) 631; the quantile is algorithm AS 241
// (PPND16), M. J. Wichura, Appl. Statist. 37 (1988) 477. Both reach about 1e-15 relative.

/** P(Z <= z) for a standard normal Z. */
export const normalCdf = (z: number): number => {
  const a = Math.abs(z)
  if (!(a > 0.66)) return 0.5 + 0.5 * erfSmall(z * Math.SQRT1_2)
  // Scaled by exp(-z^2/2) of z itself: rounding z / sqrt(2) first would cost z^2 units in the last place.
  const tail = a > 39 ? 0 : 0.5 * tailRatio(a * Math.SQRT1_2) * squareExp(a, 0.5)
  return z > 0 ? 1 - tail : tail
}

/** Density of a standard normal at z. */
export const normalPdf = (z: number): number => 0.3989422804014327 * Math.exp(-0.5 * z * z)

/** The z with P(Z <= z) = p; -Infinity at 0, Infinity at 1, NaN outside [0, 1]. */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 1) return Number.POSITIVE_INFINITY
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * horner(quantileMid, r)) / horner(quantileMidUnder, r)
  }
  const tail = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z =
    tail <= 5
      ? horner(quantileFar, tail - 1.6) / horner(quantileFarUnder, tail - 1.6)
      : horner(quantileUtmost, tail - 5) / horner(quantileUtmostUnder, tail - 5)
  return q < 0 ? -z : z
}

/** The complementary error function, accurate in relative terms down to its underflow near x = 26.5. */
export const erfc = (x: number): number => {
  const a = Math.abs(x)
  if (Number.isNaN(x)) return Number.NaN
  if (a <= 0.46875) return 1 - erfSmall(x)
  const upper = a > 27 ? 0 : tailRatio(a) * squareExp(a, 1)
  return x < 0 ? 2 - upper : upper
}

const erfSmall = (x: number): number => {
  const z = x * x
  return (x * horner(small, z)) / horner(smallUnder, z)
}

// erfc(a) exp(a^2) for a > 0.46
const tailRatio = (a: number): number => {
  if (a <= 4) return horner(middle, a) / horner(middleUnder, a)
  const z = 1 / (a * a)
  return (0.5641895835477563 - (z * horner(far, z)) / horner(farUnder, z)) / a
}

// exp(-c a^2) with a split so that the square of the leading part is exact: the plain form loses digits in the tail.
const squareExp = (a: number, c: number): number => {
  const lead = Math.trunc(a * 16) / 16
  return Math.exp(-c * lead * lead) * Math.exp(-c * (a - lead) * (a + lead))
}

// Coefficients from the highest power down.
const horner = (c: readonly number[], x: number): number => {
  let s = 0
  for (const k of c) s = s * x + k
  return s
}

const small = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694]
const smallUnder = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171]
const middle = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
  1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
]
const middleUnder = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
]
const far = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
]
const farUnder = [
  1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
]
const quantileMid = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
]
const quantileMidUnder = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
]
const quantileFar = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const quantileFarUnder = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]
const quantileUtmost = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
]
const quantileUtmostUnder = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
]
