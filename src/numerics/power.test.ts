import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { power } from "./power.ts"

describe("a power", () => {
  it("is that of the engine to fourteen digits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (x, n) => {
          for (const e of [n, Math.round(n)]) expect(Math.abs(power(x, e) / x ** e - 1)).toBeLessThan(1e-14)
        },
      ),
    )
    expect([power(-0.5, 3), power(0, 0), power(2, -1), power(-0.9, Number.POSITIVE_INFINITY)]).toEqual([
      -0.125, 1, 0.5, 0,
    ])
    expect(power(-0.5, 0.5)).toBeNaN()
  })
  it("and nothing else whose last digit is the engine's own enters the arithmetic", () => {
    const files = ["src/numerics", "src/learn"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((f) => f.endsWith(".ts") && !f.endsWith(".test.ts"))
        .map((f) => `${folder}/${f}`),
    )
    const own = files.flatMap((f) =>
      readFileSync(f, "utf8")
        .split("\n")
        .filter((line) => !/^\s*(\*|\/\*|\/\/)/.test(line))
        // A square is one product, and powers of two and ten are exact, in every engine.
        .filter(
          (line) =>
            /Math\.(pow|sin|cos|tan|a?sinh?|a?cosh?|a?tanh?|cbrt|hypot)\b/.test(line) ||
            /(?<!\b(2|10) )\*\* (?!2\b)/.test(line),
        )
        .map((line) => `${f}: ${line.trim()}`),
    )
    expect(files.length).toBeGreaterThan(60)
    expect(own).toEqual([])
  })
})
