import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { fitAr1 } from "./ar1.ts"

// R's public data sets and the answers of R 4.2.2 (nlme 3.1-162, stats::arima), read from a folder that POSOLOGY_LEARN names.
const folder = process.env.POSOLOGY_LEARN
const data = folder ? join(folder, "data") : ""

const table = (name: string): Record<string, Float64Array> => {
  const [head, ...lines] = readFileSync(join(data, name), "utf8").trim().replaceAll('"', "").split("\n")
  const names = head!.split(",")
  return Object.fromEntries(names.map((n, i) => [n, Float64Array.from(lines, (l) => Number(l.split(",")[i]))]))
}
const expected = (id: string) =>
  JSON.parse(readFileSync(join(data, "expected.json"), "utf8")).checks.find((c: { id: string }) => c.id === id)
const ones = (n: number) => new Float64Array(n).fill(1)
const every = (n: number) => ({ gap: ones(n), relativeNoise: ones(n) })
const digits = (value: number, printed: number, n: number) => expect(value.toFixed(n)).toBe(printed.toFixed(n))

describe.skipIf(!folder)("AR(1) regression gives the printed digits of R", () => {
  // R's arima stops its search early by default; run on (reltol 1e-16) it gives the last digits written here.
  it("for Lake Huron by maximum likelihood", () => {
    const { year, level } = table("r_LakeHuron.csv")
    const want = expected("lakehuron_ar1")
    const fit = fitAr1(level!, [ones(98), year!.map((y) => y - 1920)], every(98), "ML")
    digits(fit.rho, want.ar1, 4)
    digits(fit.seRho, want.se_ar1, 4)
    expect(Math.abs(fit.coefficients[0]! - want.a)).toBeLessThan(1.5e-4)
    digits(fit.coefficients[0]!, 579.15560343, 5)
    digits(fit.rho, 0.78347527, 6)
    digits(fit.coefficients[1]!, want.b, 4)
    digits(fit.seJoint[1]!, want.se_b, 4)
    digits(fit.seJoint[1]!, 0.01051809, 6)
    digits(fit.sigma ** 2 * (1 - fit.rho ** 2), want.sigma2_innov, 4)
    digits(fit.logLikelihood, want.loglik, 2)
  })
  it("for the approval of presidents, with six quarters missing", () => {
    const { approval } = table("r_presidents.csv")
    const want = expected("presidents_ar1_missing")
    const seen = [...approval!.keys()].filter((i) => !Number.isNaN(approval![i]))
    expect(seen.length).toBe(114)
    const y = Float64Array.from(seen, (i) => approval![i]!)
    const gap = Float64Array.from(seen, (i, k) => (k === 0 ? 0 : i - seen[k - 1]!))
    const fit = fitAr1(y, [ones(114)], { gap, relativeNoise: ones(114) }, "ML")
    digits(fit.rho, want.ar1, 4)
    expect(Math.abs(fit.coefficients[0]! - want.mean)).toBeLessThan(1e-4)
    digits(fit.coefficients[0]!, 56.15041712, 5)
    digits(fit.sigma ** 2 * (1 - fit.rho ** 2), want.sigma2_innov, 2)
    digits(fit.logLikelihood, want.loglik, 2)
  })
  it("for Longley's economy by restricted maximum likelihood", () => {
    const { GNP, Population, Employed } = table("r_longley.csv")
    const want = expected("longley_gls_ar1")
    const fit = fitAr1(Employed!, [ones(16), GNP!, Population!], every(16), "REML")
    digits(fit.rho, want.phi, 6)
    digits(fit.sigma, want.sigma, 5)
    for (const [i, c] of want.coef.entries()) expect(fit.coefficients[i]! / c).toBeCloseTo(1, 6)
    for (const [i, c] of want.se.entries()) expect(fit.se[i]! / c).toBeCloseTo(1, 6)
  })
  it("for the ovaries of eleven mares, each a series of its own", () => {
    const { Mare, Time, follicles } = table("r_Ovary.csv")
    const want = expected("ovary_gls_ar1")
    const gap = Mare!.map((m, i) => (i > 0 && m === Mare![i - 1] ? 1 : Number.POSITIVE_INFINITY))
    const turn = (f: (x: number) => number) => Time!.map((t) => f(2 * Math.PI * t))
    const fit = fitAr1(
      follicles!,
      [ones(308), turn(Math.sin), turn(Math.cos)],
      { gap, relativeNoise: ones(308) },
      "REML",
    )
    digits(fit.rho, want.phi, 6)
    digits(fit.sigma, want.sigma, 5)
    for (const [i, c] of want.coef.entries()) digits(fit.coefficients[i]!, c, 5)
    for (const [i, c] of want.se.entries()) digits(fit.se[i]!, c, 6)
    digits(fit.logLikelihood, want.loglik, 4)
  })
  it("for one person's 84 days, restricted and not", () => {
    const { day, trt, y } = table("one84.csv")
    const want = expected("bench_one84_gls")
    const fit = fitAr1(y!, [ones(84), trt!, day!], every(84), "REML")
    digits(fit.rho, want.phi, 5)
    digits(fit.sigma, want.sigma, 5)
    for (const [i, c] of want.coef.entries()) digits(fit.coefficients[i]!, c, 5)
    for (const [i, c] of want.se.entries()) digits(fit.se[i]!, c, 5)
    digits(fit.logLikelihood, want.loglik, 4)
    const ml = fitAr1(y!, [ones(84), trt!, day!], every(84), "ML")
    digits(ml.coefficients[1]!, want.ml.trt, 5)
    digits(ml.rho, want.ml.phi, 5)
    digits(ml.sigma, want.ml.sigma, 5)
    digits(ml.logLikelihood, want.ml.loglik, 4)
  })
})
