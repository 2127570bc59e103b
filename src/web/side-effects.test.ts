import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import { expect, it } from "vitest"

const listed = (JSON.parse(readFileSync("package.json", "utf8")) as { sideEffects: string[] }).sideEffects

/** Files that are imported for what they do and not for what they export. */
const done = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f))
  .flatMap((f) => {
    const text = readFileSync(join("src", f), "utf8")
    return [...text.matchAll(/^import "(\.[^"]+\.ts)"/gm)].map(([, to = ""]) =>
      posix.normalize(`src/${dirname(f)}/${to}`),
    )
  })

it("every file imported for its effect is named in package.json, or a bundler would drop it in silence", () => {
  const matches = (file: string) =>
    listed.some((pattern) =>
      new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(`./${file}`),
    )
  expect(done.length).toBeGreaterThan(0)
  expect(done.filter((file) => !matches(file))).toEqual([])
})
