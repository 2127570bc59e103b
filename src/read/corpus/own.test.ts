import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"
import { misread, score } from "./score.ts"
import { type Shape, shapeOf } from "./shape.ts"

/** Pages in the makes of real ones, each with what is on it, written down before it was read: what of them is whole may not become less. The
 *  names of substances that stand in the facts are not known here. */
const folder = new URL("../../../fixtures/own/", import.meta.url)
const kinds = { md: "markdown", txt: "text", html: "html" } as const

type Gold = { readonly protocols: readonly Shape[]; readonly not_doses?: readonly string[] }

const setOf = (set: string) =>
  readdirSync(new URL(`${set}/`, folder))
    .filter((f) => !f.endsWith(".json"))
    .map((file) => {
      const [stem = "", ending = ""] = file.split(".")
      const gold = JSON.parse(readFileSync(new URL(`${set}/${stem}.gold.json`, folder), "utf8")) as Gold
      const text = readFileSync(new URL(`${set}/${file}`, folder), "utf8")
      const r = read({ text, kind: kinds[ending as keyof typeof kinds] }, { sha256 })
      if (!r.ok) throw new Error(`${file}: ${r.problem.message}`)
      const shapes = r.value.protocols.map(shapeOf)
      return {
        file,
        whole: score(gold, shapes).protocols.whole,
        wrong: misread(gold.not_doses ?? [], r.value.text, shapes),
      }
    })

describe.each([
  ["1", 48],
  ["2", 30],
  ["3", 36],
  ["4", 30],
] as const)("set %s", (set, least) => {
  const pages = setOf(set)

  test("keeps as many regimens whole as it had", () => {
    expect(pages.reduce((n, p) => n + p.whole, 0)).toBeGreaterThanOrEqual(least)
  })

  test("reads nothing as a dose that is none", () => {
    expect(pages.flatMap((p) => p.wrong.map((w) => `${p.file}: ${w}`))).toEqual([])
  })
})
