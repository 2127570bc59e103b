import { expect, it } from "vitest"
import type { Finding, Severity } from "../base/index.ts"
import { plainAnswers } from "./plain-answers.ts"

const found = (code: string, severity: Severity = "caution"): Finding => ({
  code,
  severity,
  dimension: "claim",
  protocol: null,
  message: code,
  spans: [],
  quotes: [],
  absent: "nothing",
  basis: [],
})

it("says what speaks against a page, gravest first and three at most", () => {
  const { trust } = plainAnswers(
    [
      found("page/no-contraindication"),
      found("claim/absolute"),
      found("course/contradicts-label"),
      found("claim/page-contradicts-label"),
      found("route/not-permitted", "stop"),
    ],
    0,
  )
  expect(trust).toBe(
    "Do not rely on it alone. It holds one thing to stop at, goes against official labels 2 times and names no source.",
  )
})

it("says of its claims what they rest on", () => {
  const { effect } = plainAnswers(
    [
      found("claim/no-human-evidence", "unknown"),
      found("claim/page-unknown", "unknown"),
      found("claim/page-partly", "note"),
      found("claim/contradicts-label"),
    ],
    3,
  )
  expect(effect).toBe(
    "Nobody can tell from this page: for 2 claims no study in people was found, one claim goes against official labels and one claim agrees only in part with what was read.",
  )
})

it("takes silence, and what agrees, for no sign of anything", () => {
  const agreeing = [found("claim/page-supported", "note"), found("claim/supported", "note")]
  for (const of of [[], agreeing]) {
    expect(plainAnswers(of, 2)).toEqual({
      trust: "That cannot be told. No check spoke against it, which is no sign that it is right.",
      effect: "Nobody can tell from this page: none of its claims could be held against a study in people.",
    })
  }
})

it("never counts nothing", () => {
  const many = [found("claim/page-partly", "note"), found("reference/no-identifier", "note")]
  const { trust, effect } = plainAnswers(many, 4)
  expect(`${trust} ${effect}`).not.toMatch(/\b(?:0|no) (?:things?|times?)\b/u)
  expect(trust).toMatch(/^That cannot be told/u)
})
