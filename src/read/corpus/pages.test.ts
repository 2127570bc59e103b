import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"
import { type FieldName, f1, fields, misread, score } from "./score.ts"
import { type Shape, shapeOf } from "./shape.ts"

/** Pages of many layouts written for this, each beside the regimens that a careful reader finds on it. */
const folder = new URL("../../../fixtures/pages/", import.meta.url)
const kinds = { md: "markdown", txt: "text", html: "html" } as const

type Gold = { readonly protocols: readonly Shape[]; readonly not_doses?: readonly string[] }

const pages = readdirSync(folder)
  .filter((f) => !f.endsWith(".json"))
  .map((file) => {
    const [stem = "", ending = ""] = file.split(".")
    const gold = JSON.parse(readFileSync(new URL(`${stem}.gold.json`, folder), "utf8")) as Gold
    const r = read(
      { text: readFileSync(new URL(file, folder), "utf8"), kind: kinds[ending as keyof typeof kinds] },
      { sha256 },
    )
    if (!r.ok) throw new Error(`${file}: ${r.problem.message}`)
    const shapes = r.value.protocols.map(shapeOf)
    return { stem, gold, text: r.value.text, shapes, score: score(gold, shapes) }
  })

const sum = (count: (p: (typeof pages)[number]) => number): number => pages.reduce((n, p) => n + count(p), 0)
const f1Of = (f: FieldName): number =>
  f1({
    right: sum((p) => p.score.fields[f].right),
    wrong: sum((p) => p.score.fields[f].wrong),
    missed: sum((p) => p.score.fields[f].missed),
  })

describe("on the pages written for tests", () => {
  test.each(pages.map((p) => [p.stem, p] as const))("%s: nothing that is no dose is read as one", (_, p) => {
    expect(misread(p.gold.not_doses ?? [], p.text, p.shapes)).toEqual([])
  })

  test.each(["dose", "frequency", "cycle", "routes"] as const)("the %s of regimens is right", (f) => {
    expect(f1Of(f)).toBeGreaterThanOrEqual(0.97)
  })

  test("nearly all regimens are right in every field, and hardly one is invented", () => {
    const annotated = sum((p) => p.score.protocols.annotated)
    expect(sum((p) => p.score.protocols.whole) / annotated).toBeGreaterThanOrEqual(0.94)
    expect(sum((p) => p.score.misses.filter((m) => m.startsWith("invented")).length)).toBeLessThanOrEqual(3)
    expect(fields.length).toBeGreaterThan(0)
  })
})
