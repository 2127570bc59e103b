import { expect, test } from "vitest"
import { EXIT, internalFault } from "./exit.ts"

test("says which part is missing where only what reads, checks and plans was installed", () => {
  const said: string[] = []
  const asNode = Object.assign(new Error("Cannot find package 'kysely' imported from /x/store.js"), {
    code: "ERR_MODULE_NOT_FOUND",
  })
  expect(internalFault((t) => said.push(t), asNode, false)).toBe(EXIT.input)
  expect(said.join("")).toBe(
    "posology: This needs kysely, and Posology was installed without its optional parts; npm install posology, without --omit=optional, brings them.\n",
  )
})

test("calls anything else a fault of ours", () => {
  const said: string[] = []
  expect(internalFault((t) => said.push(t), new Error("no"), true)).toBe(EXIT.internal)
  expect(JSON.parse(said.join("")).error.code).toBe("internal/fault")
})
