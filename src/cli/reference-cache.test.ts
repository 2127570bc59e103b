import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import { referenceCache } from "./reference-cache.ts"

const folder = () => mkdtempSync(join(tmpdir(), "posology-references-"))

it("keeps an answer for the next process, and knows nothing of what it was not told", async () => {
  const dir = folder()
  await referenceCache(dir).set("posology/reference@1/abc", '{"word":"exists"}')
  const next = referenceCache(dir)
  expect(await next.get("posology/reference@1/abc")).toBe('{"word":"exists"}')
  expect(await next.get("posology/reference@1/abd")).toBeUndefined()
})

it("makes no folder by looking, one whole file by keeping, and none that tells what was read", async () => {
  const dir = folder()
  const cache = referenceCache(dir)
  expect(await cache.get("a")).toBeUndefined()
  expect(readdirSync(dir)).toEqual([])
  await cache.set("a", "1")
  await cache.set("a", "2")
  const [only, ...others] = readdirSync(join(dir, "references"))
  expect(others).toEqual([])
  expect(only).toMatch(/^[0-9a-f]{64}\.json$/u)
  expect(readFileSync(join(dir, "references", only ?? ""), "utf8")).toBe("2")
})

it("goes without where nothing can be written", async () => {
  const dir = folder()
  writeFileSync(join(dir, "references"), "a file in the way")
  const cache = referenceCache(dir)
  await cache.set("a", "1")
  expect(await cache.get("a")).toBeUndefined()
})
