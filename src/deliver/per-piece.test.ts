import { expect, test } from "vitest"
import { showQuantity } from "../base/index.ts"
import { describeProduct } from "./describe.ts"
import { amountPerPiece } from "./per-piece.ts"
import { confirmStrength } from "./strength.ts"

test.each([
  "10mg",
  "10 mg per capsule",
  "10mg/capsule",
  "10 mg each",
  "10 mg a capsule",
  "10mg per cap",
  "10 mg in each capsule",
  "10 mg / capsules",
])("%s is 10 mg in each capsule", (text) => {
  const q = amountPerPiece(text, "capsule")
  expect(q.ok && showQuantity(q.value)).toBe("10 mg")
})

test.each([
  ["10 mg per tablet", "product/piece"],
  ["10 per capsule", "quantity/no-unit"],
  ["per capsule", "quantity/number"],
  ["10 mg per vial", "quantity/unknown-unit"],
  ["1,000 mg per capsule", "quantity/number"],
])("%s is not what one capsule holds", (text, code) => {
  const q = amountPerPiece(text, "capsule")
  expect(q.ok ? null : q.problem.code).toBe(code)
})

test("capsules may be described and confirmed in the words on the label", () => {
  const product = describeProduct({ each: "10mg per capsule", unit: "capsule" })
  if (!product.ok) throw new Error(product.problem.message)
  expect(confirmStrength(product.value, "10 mg per capsule").state).toBe("confirmed")
  expect(confirmStrength(product.value, "20 mg per capsule").state).toBe("mismatch")
})
