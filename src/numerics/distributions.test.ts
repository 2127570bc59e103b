import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { betaCdf, betaQuantile } from "./beta.ts"
import { gammaP, gammaQ, gammaQuantile, logGamma } from "./gamma.ts"
import { normalCdf, normalQuantile } from "./normal.ts"
import { gaussLegendre } from "./quadrature.ts"
import { Random } from "./random.ts"
import { studentCdf, studentPdf, studentQuantile, studentTail } from "./student.ts"
import { lookUp, studentTable } from "./student-table.ts"

const oracle = JSON.parse(readFileSync(new URL("../../fixtures/numerics/distributions.json", import.meta.url), "utf8"))

/** The largest relative error over a table whose last column is the answer. */
const worst = (rows: number[][], f: (...args: number[]) => number): number =>
  Math.max(
    ...rows.map((row) => {
      const want = row.at(-1)!
      const got = f(...row.slice(0, -1))
      return want === 0 ? Math.abs(got) : Math.abs(got / want - 1)
    }),
  )

describe("distributions agree with 60-digit arithmetic", () => {
  it.each<[string, (...args: number[]) => number, number]>([
    ["normalCdf", normalCdf, 4e-15],
    ["normalQuantile", normalQuantile, 4e-15],
    ["gammaP", gammaP, 1e-14],
    ["gammaQ", gammaQ, 3e-14],
    ["gammaQuantile", gammaQuantile, 1e-14],
    ["betaCdf", (x, a, b) => betaCdf(x!, a!, b!), 3e-14],
    ["betaQuantile", betaQuantile, 1e-14],
    ["studentTail", studentTail, 1e-14],
    ["studentQuantile", studentQuantile, 1e-14],
  ])("%s", (name, f, within) => {
    expect(oracle[name].length).toBeGreaterThan(4)
    expect(worst(oracle[name], f)).toBeLessThan(within)
  })
  it("logGamma, to 5e-15 of itself or of one", () => {
    for (const [x, want] of oracle.logGamma)
      expect(Math.abs(logGamma(x) - want) / Math.max(1, Math.abs(want))).toBeLessThan(5e-15)
  })
  it("Gauss-Legendre nodes", () => {
    for (const [n, nodes] of oracle.legendre)
      gaussLegendre(n).nodes.forEach((x, i) => {
        expect(Math.abs(x - nodes[i])).toBeLessThan(2e-16)
      })
  })
  it("are NaN out of domain", () => {
    for (const x of [normalQuantile(1.1), logGamma(0), gammaP(-1, 1), betaCdf(2, 1, 1), studentCdf(1, 0)])
      expect(x).toBeNaN()
  })
})

describe("chance", () => {
  it("is xoshiro128**, keyed as the script beside the oracle says", () => {
    for (const [seed, bits] of oracle.bits) {
      const r = new Random(seed)
      expect(bits.map(() => r.bits())).toEqual(bits)
    }
    for (const [seed, n, bits] of oracle.childBits) {
      const r = new Random(seed).child(n)
      expect(bits.map(() => r.bits())).toEqual(bits)
    }
  })
  it("gives a child that does not depend on what its parent drew", () => {
    const drawn = new Random(5)
    for (let i = 0; i < 10; i++) drawn.normal()
    expect(drawn.child(3).bits()).toBe(new Random(5).child(3).bits())
  })
  it("draws normals whose first four moments are those of a normal", () => {
    const r = new Random(7)
    const moments = [0, 0, 0, 0]
    for (let i = 0; i < 200_000; i++) {
      const z = r.normal()
      for (const k of [0, 1, 2, 3]) moments[k]! += z ** (k + 1) / 200_000
    }
    // Five standard errors of each.
    expect(Math.abs(moments[0]!)).toBeLessThan(0.0112)
    expect(Math.abs(moments[1]! - 1)).toBeLessThan(0.0158)
    expect(Math.abs(moments[2]!)).toBeLessThan(0.0433)
    expect(Math.abs(moments[3]! - 3)).toBeLessThan(0.11)
  })
})

describe("the tabulated t distribution", () => {
  it("agrees with the incomplete beta function to 3e-13, also beyond its reach", () => {
    const out = new Float64Array(2)
    for (const nu of [1, 2.5, 7, 80, 4000])
      for (let t = -13; t <= 13; t += 0.0937) {
        lookUp(studentTable(nu), t, out)
        expect(Math.abs(out[0]! - studentCdf(t, nu))).toBeLessThan(3e-13)
        expect(Math.abs(out[1]! - studentPdf(t, nu))).toBeLessThan(1e-10)
      }
  })
})
