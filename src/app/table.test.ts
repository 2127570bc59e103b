import { describe, expect, it } from "vitest"
import { instant } from "../base/index.ts"
import { call, useCases } from "./index.ts"
import { keepsNothing, type Ports } from "./ports/ports.ts"

const ports: Ports = {
  ...keepsNothing,
  clock: { now: () => instant("2026-11-22T12:00:00Z") },
  hash: { sha256: (t) => `${t.length}` },
  decode: () => undefined,
}

describe("the table of use cases", () => {
  it("names each use case as it is called", () => {
    for (const [name, use] of Object.entries(useCases)) expect(use.name).toBe(name)
  })

  it("answers a wrong call with one sentence and never runs it", async () => {
    // biome-ignore lint/suspicious/noExplicitAny: what arrives over the wire has no type
    const outcome = await call(ports, "schemas", { unknown: 1 } as any)
    expect(outcome).toMatchObject({ ok: false, fault: "call", problem: { code: "call/input" } })
  })

  it("publishes a schema for every command that prints JSON", async () => {
    const outcome = await call(ports, "schemas", {})
    expect(outcome.ok && Object.keys(outcome.value).sort()).toEqual([
      "about",
      "analyse",
      "battery",
      "change",
      "check",
      "day",
      "design",
      "diluent",
      "event",
      "facts",
      "fhir",
      "instruments",
      "kit",
      "looks",
      "outcome-days",
      "outcomes",
      "plan",
      "pool",
      "power",
      "read",
      "score",
      "session",
      "stock",
      "summary",
      "trial",
      "trial-opened",
      "trial-report",
      "trial-status",
    ])
  })
})
