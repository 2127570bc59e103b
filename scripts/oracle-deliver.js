// What a dose comes to, worked out a second way: whole numbers of nanograms and nanolitres in bigints, no fractions, none of
// Posology's code. The unit suite holds 20,000 random cases against it, `npm run soak -- deliver` a million.

/** A small seeded generator (splitmix64): the same seed gives the same cases everywhere. */
export const dice = (seed) => {
  let state = BigInt.asUintN(64, BigInt(seed))
  const next = () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n)
    let z = state
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n)
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn)
    return z ^ (z >> 31n)
  }
  return {
    /** A whole number from `low` to `high`. */
    whole: (low, high) => low + Number(next() % BigInt(high - low + 1)),
    pick: (list) => list[Number(next() % BigInt(list.length))],
  }
}

const drops = [25, 30, 33, 40, 45, 50, 63]
const presses = [45, 50, 70, 100, 130, 135, 140]
const barrels = [
  { scale: 100, capacity: 300, mark: 5, units: "1/2" },
  { scale: 100, capacity: 300, mark: 10, units: "1" },
  { scale: 100, capacity: 500, mark: 10, units: "1" },
  { scale: 100, capacity: 1000, mark: 20, units: "2" },
  { scale: 40, capacity: 1000, mark: 25, units: "1" },
]

/** A random case: micrograms, milligrams and microlitres as whole numbers. Half the doses are drawn to be reachable. */
export const randomCase = (d) => {
  const kind = d.pick(["dropper", "spray", "syringe"])
  const barrel = d.pick(barrels)
  const portionUl = kind === "dropper" ? d.pick(drops) : kind === "spray" ? d.pick(presses) : barrel.mark
  const strength = d.pick(["percent", "solution", "vial"])
  // ug in uL, as two whole numbers.
  const [ug, ul, words] =
    strength === "percent"
      ? ((n) => [n, 100, `${n}/1000 %`])(d.whole(1, 2000)) // n/1000 % = n/100 ug/uL
      : strength === "solution"
        ? ((mg, ml) => [mg * 1000, ml * 1000, `${mg}mg/${ml}mL`])(d.whole(1, 60), d.whole(1, 30))
        : ((mg, ml10) => [mg * 1000, ml10 * 100, `vial ${mg}mg ${ml10}/10 mL`])(d.whole(1, 60), d.whole(5, 50))
  const reach = d.whole(0, 1) === 1
  const n = d.whole(1, 60)
  const top = BigInt(ug) * BigInt(portionUl) * BigInt(n)
  const [doseNum, doseDen] = reach ? [top, BigInt(ul)] : [BigInt(d.whole(1, 5000)), 1n]
  return { kind, barrel, portionUl, strength, words, ug, ul, doseNum, doseDen }
}

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b))
const show = (n, d) => {
  const g = gcd(n, d)
  return d / g === 1n ? `${n / g}` : `${n / g}/${d / g}`
}

/** The right answer: whether it can be given, how many portions, what volume, what is reachable, and the band, as ratios of micrograms. */
export const answer = (c) => {
  // portions = dose / (ug/ul * portionUl)
  const num = c.doseNum * BigInt(c.ul)
  const den = c.doseDen * BigInt(c.ug) * BigInt(c.portionUl)
  const least = (...all) => all.filter((n) => n !== null).reduce((a, b) => (a === null || b < a ? b : a), null)
  const held = c.kind === "syringe" ? BigInt(Math.floor(c.barrel.capacity / c.barrel.mark)) : null
  const most = least(held, c.strength === "vial" ? BigInt(Math.floor(c.ul / c.portionUl)) : null)
  const amount = (k) => show(k * BigInt(c.ug) * BigInt(c.portionUl), BigInt(c.ul))
  const whole = num / den
  if (num > den * 10_000n) return { possible: false, count: null, volume: null, reachable: [], band: null }
  if (num % den !== 0n) {
    const near = [whole, whole + 1n].filter((k) => k > 0n && (most === null || k <= most))
    return { possible: false, count: null, volume: null, reachable: near.map(amount), band: null }
  }
  if (most !== null && whole > most) {
    return { possible: false, count: null, volume: null, reachable: most > 0n ? [amount(most)] : [], band: null }
  }
  if (c.kind !== "syringe") {
    const fits = 150n / BigInt(c.portionUl)
    const atOnce = c.kind === "dropper" && fits > 3n ? 3n : fits === 0n ? 1n : fits
    const rounds = (whole + 2n * atOnce - 1n) / (2n * atOnce)
    if (rounds > 7n) return { possible: false, count: null, volume: null, reachable: [], band: null }
  }
  const near = [whole - 1n, whole, whole + 1n].filter((k) => k > 0n && (most === null || k <= most))
  // A quarter either way; or one syringe unit either way of what is drawn.
  const [low, high, of] =
    c.kind === "syringe"
      ? ((drawn, unit) => [drawn > unit ? drawn - unit : 0n, drawn + unit, drawn])(
          whole * BigInt(c.portionUl),
          BigInt(1000 / c.barrel.scale),
        )
      : [3n, 5n, 4n]
  const band = [low, high].map((k) => show(c.doseNum * k, c.doseDen * of))
  return {
    possible: true,
    count: Number(whole),
    volume: show(whole * BigInt(c.portionUl), 1n),
    reachable: near.map(amount),
    band,
  }
}

/** The case as it is asked of Posology. `lib` holds base's `exact` and `quantity`. */
export const ask = (c, { exact, quantity }) => {
  const uL = (n) => quantity(exact(n), "uL")
  const device =
    c.kind === "dropper"
      ? { kind: "dropper", id: "d", name: "dropper", drop: uL(c.portionUl), tolerance: exact("1/4") }
      : c.kind === "spray"
        ? {
            kind: "spray",
            id: "s",
            name: "spray",
            actuation: uL(c.portionUl),
            tolerance: exact("1/4"),
            priming: null,
            deadVolume: null,
          }
        : {
            kind: "syringe",
            id: "b",
            name: "barrel",
            scale: c.barrel.scale,
            capacity: uL(c.barrel.capacity),
            mark: uL(c.barrel.mark),
            unitsPerMark: exact(c.barrel.units),
          }
  const contents =
    c.strength === "percent"
      ? { kind: "solution", strength: quantity(exact(`${c.ug}/1000`), "%"), volume: null }
      : c.strength === "solution"
        ? { kind: "solution", strength: quantity(exact(`${c.ug}/${c.ul}`), "mg/mL"), volume: null }
        : { kind: "powder", amount: quantity(exact(c.ug / 1000), "mg"), diluent: uL(c.ul) }
  const route = c.kind === "syringe" ? "subcutaneous" : "intranasal"
  return {
    asked: quantity(exact(`${c.doseNum}/${c.doseDen}`), "mcg"),
    product: { id: "p", name: "product", compound: null, contents, permits: [route] },
    device,
    route,
  }
}

/** What Posology said, in the oracle's words. */
export const said = ({ possible, count, volume, reachable, band }) => ({
  possible,
  count,
  volume: volume === null ? null : volume.value.toFraction(),
  reachable: reachable.map((q) => q.value.toFraction()),
  band: band === null ? null : band.map((q) => q.value.toFraction()),
})
