import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { shapeOf } from "./corpus/shape.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

type Misreading = { text: string; should: string; says: Record<string, unknown> | null }
const known = JSON.parse(readFileSync("fixtures/misreadings.json", "utf8")) as readonly Misreading[]

test.each(known)("still misreads what should be $should", ({ text, says }) => {
  const r = read({ text, kind: "markdown" }, { sha256 })
  const first = r.ok ? r.value.protocols[0] : undefined
  if (says === null) expect(first).toBeUndefined()
  else expect(first && shapeOf(first)).toMatchObject(says)
})
