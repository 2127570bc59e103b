import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { call } from "../app/index.ts"
import { nodePorts } from "./node-ports.ts"

describe("the published schemas", () => {
  it("are those the program uses (npm run accept rewrites them)", async () => {
    const outcome = await call(nodePorts(), "schemas", {})
    if (!outcome.ok) throw new Error(outcome.problem.message)
    for (const [name, schema] of Object.entries(outcome.value)) {
      const published = JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}.json`, import.meta.url), "utf8"))
      expect(JSON.parse(JSON.stringify(schema)), name).toEqual(published)
    }
  })
})
