import { describe, expect, it } from "vitest"
import { describeProduct } from "../deliver/index.ts"
import { containerLock } from "./strength-lock.ts"
import { product } from "./testing/semax.ts"

const drops = product("semax-0.1-3ml")
const code = (f: ReturnType<typeof containerLock>) => f?.code ?? null

describe("the strength lock at a new container", () => {
  it("asks again each time, in any equivalent form", () => {
    expect(containerLock(drops, { kind: "open", strength: "1 mg/mL" })).toBeNull()
    expect(code(containerLock(drops, { kind: "open", strength: null }))).toBe("strength/not-confirmed")
    const twin = containerLock(drops, { kind: "open", strength: "1%" })
    expect(twin?.message).toContain("tenfold")
  })

  it("takes strength from the preparer and code from the participant, and tells neither the other's", () => {
    const read = { kind: "blinded", preparerRead: "0.1%", code: "B7", expectedCode: "B7" } as const
    expect(containerLock(drops, read)).toBeNull()
    expect(code(containerLock(drops, { ...read, code: "B8" }))).toBe("container/code")
    const wrong = containerLock(drops, { ...read, preparerRead: "1%" })
    expect(code(wrong)).toBe("strength/mismatch")
    expect(wrong?.message).not.toMatch(/\d/)
    expect(containerLock(drops, { ...read, code: "B8" })?.message).not.toContain("B7")
  })

  it("blinds nothing that may be injected", () => {
    for (const permits of [{ permits: ["subcutaneous"] as const }, {}]) {
      const vial = describeProduct({ vial: "5mg", diluent: "2mL", ...permits })
      if (!vial.ok) throw new Error(vial.problem.message)
      const read = { kind: "blinded", preparerRead: "5mg", code: "A", expectedCode: "A" } as const
      expect(code(containerLock(vial.value, read))).toBe("blinding/injectable")
    }
  })
})
