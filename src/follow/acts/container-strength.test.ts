import { describe, expect, it } from "vitest"
import { otherStrength } from "./container-strength.ts"

const said = (planned: readonly [string, string | null], typed: readonly [string, string | null]) =>
  otherStrength({ strength: planned[0], holds: planned[1] }, { strength: typed[0], holds: typed[1] })?.code ?? "same"

describe("the strength of a new container", () => {
  it.each([
    [["5 mg/2 mL", "2 mL"], ["2.5 mg/mL", null], "same"],
    [["5mg", "2 mL"], ["2.5 mg/mL", "2 mL"], "same"],
    [["5mg", "2 mL"], ["5 mg/2 mL", null], "same"],
    [["5mg", "2 mL"], ["5 mg", "2 mL"], "same"],
    [["5mg", "2 mL"], ["10 mg", "4 mL"], "same"],
    [["5 mg/3 mL", "3 mL"], ["5mg", "3 mL"], "same"],
    [["0.1%", "3 mL"], ["1 mg/mL", null], "same"],
    [["500 mg", "60 capsules"], ["500mg", "30 capsules"], "same"],
    [["500 mg", "60 capsules"], ["0.5 g", null], "same"],
    [["500 mg", null], ["500 mg", null], "same"],
    [["5mg", "2 mL"], ["5 mg", "3 mL"], "strength/mismatch"],
    [["5mg", "2 mL"], ["10 mg", "2 mL"], "strength/mismatch"],
    [["0.1%", "3 mL"], ["1 %", "3 mL"], "strength/mismatch"],
    [["500 mg", "60 capsules"], ["250 mg", "60 capsules"], "strength/mismatch"],
    [["5mg", "2 mL"], ["5 mg", null], "strength/no-volume"],
  ] as const)("%j and %j: %s", (planned, typed, want) => {
    expect(said(planned, typed)).toBe(want)
  })
})
