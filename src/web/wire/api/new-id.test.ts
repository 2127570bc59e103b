import { expect, it } from "vitest"
import { timeOrderedId } from "../../../base/index.ts"
import { newId } from "./new-id.ts"

it("an id is later than every one before it, and than the one it has to come after, whatever the clock says", () => {
  const many = Array.from({ length: 500 }, () => newId())
  expect([...many].sort()).toEqual(many)
  const tomorrow = timeOrderedId(Date.now() + 86_400_000, new Uint8Array(10).fill(255))
  const after = newId(tomorrow)
  expect(after > tomorrow).toBe(true)
  expect(newId() > after).toBe(true)
  expect(newId("typed by hand") > after).toBe(true)
})
