// xoshiro128** of D. Blackman and S. Vigna ("Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021), keyed
// by a hash of the seed, so that a generator can hand out any number of independent children. Work is split by child
// number, never by who happens to be free: the same seed gives the same bytes with one worker or with twenty.

/** A seeded stream of chance. It has a state, so it is passed on, never shared between two jobs: use `child`. */
export class Random {
  #a: number
  #b: number
  #c: number
  #d: number
  #spare = Number.NaN
  readonly #key: readonly [number, number]

  constructor(seed: number | readonly [number, number]) {
    const key: readonly [number, number] =
      typeof seed === "number" ? [seed >>> 0, Math.floor(seed / 4294967296) >>> 0] : seed
    this.#key = key
    let [low, high] = key
    const word = (): number => {
      low = (low + 0x9e3779b9) | 0
      high = mix(high ^ low)
      return mix(low ^ Math.imul(high, 0x85ebca6b))
    }
    this.#a = word()
    this.#b = word()
    this.#c = word()
    this.#d = word() | 1
  }

  /** The stream numbered `n` (a whole number below 2^32) below this one; the same each time, whatever was drawn before. */
  child(n: number): Random {
    const [low, high] = this.#key
    return new Random([mix(low ^ mix(n + 0x7f4a7c15)) >>> 0, mix(high + mix(n ^ 0x632be5ab) + low) >>> 0])
  }

  /** 32 random bits as a whole number from 0 to 2^32 - 1. */
  bits(): number {
    const r = Math.imul(rotate(Math.imul(this.#b, 5), 7), 9)
    const t = this.#b << 9
    this.#c ^= this.#a
    this.#d ^= this.#b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= t
    this.#d = rotate(this.#d, 11)
    return r >>> 0
  }

  /** A number in (0, 1) with 53 bits; never 0 and never 1. */
  uniform(): number {
    const high = this.bits() >>> 6
    return (high * 134217728 + (this.bits() >>> 5) + 0.5) / 9007199254740992
  }

  /** 0 or 1, each with probability one half. */
  coin(): 0 | 1 {
    return this.bits() >>> 31 === 1 ? 1 : 0
  }

  /** A whole number from 0 to n - 1, without bias. */
  below(n: number): number {
    const limit = 4294967296 - (4294967296 % n)
    let x = this.bits()
    while (x >= limit) x = this.bits()
    return x % n
  }

  /** A standard normal draw (Marsaglia's polar method). */
  normal(): number {
    const kept = this.#spare
    if (!Number.isNaN(kept)) {
      this.#spare = Number.NaN
      return kept
    }
    for (;;) {
      const u = 2 * this.uniform() - 1
      const v = 2 * this.uniform() - 1
      const s = u * u + v * v
      if (s < 1 && s > 0) {
        const f = Math.sqrt((-2 * Math.log(s)) / s)
        this.#spare = v * f
        return u * f
      }
    }
  }
}

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k))

// The finaliser of MurmurHash3.
const mix = (x: number): number => {
  let h = x | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
