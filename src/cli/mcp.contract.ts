import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Client } from "@modelcontextprotocol/client"
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { PlanAnswer } from "../app/index.ts"
import { always, declared, planCodes, planInput, refusedBy, stops } from "./testing/stops.ts"

const bin = fileURLToPath(new URL("../../bin/posology.js", import.meta.url))
const data = mkdtempSync(join(tmpdir(), "posology-mcp-"))
const client = new Client({ name: "posology-test", version: "1" })

beforeAll(() =>
  client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [bin, "mcp", "--data", data, "--now", "2026-12-01T09:00:00Z"],
    }),
  ),
)
afterAll(async () => {
  await client.close()
  rmSync(data, { recursive: true, force: true })
})

/** What a tool says, as an assistant gets it: the answer or `{"error":…}`, and whether it is marked as an error. */
const ask = async (name: string, input: Record<string, unknown>) => {
  const { content, isError = false } = await client.callTool({ name, arguments: input })
  const [said] = content as readonly { readonly type: string; readonly text: string }[]
  return { isError, answer: JSON.parse(said?.text ?? "null") }
}

test("offers what reads, checks and works out, and nothing that writes", async () => {
  const { tools } = await client.listTools()
  expect(tools.map((t) => t.name)).toEqual(["read", "check", "plan", "diluent", "day", "analyse"])
  for (const tool of tools) expect([tool.inputSchema.type, tool.annotations?.readOnlyHint]).toEqual(["object", true])
})

test("reads a page with its characters", async () => {
  const content = "Testamin\nDosage: 120-240 mcg per dose, 1-3 times daily"
  const { answer } = await ask("read", { content })
  const [from, to] = answer.protocols[0].how.dose.spans[0]
  expect(content.slice(from, to)).toContain("120-240 mcg")
})

test("says a stop as the first thing, and a refused plan as refused", async () => {
  const content = "2,4-Dinitrophenol (DNP)\nDosage: 200 mg once daily by mouth for 4 weeks"
  const { answer: checked } = await ask("check", { content })
  expect(checked.findings[0].severity).toBe("stop")
  const plan = await ask("plan", {
    page: { content },
    protocol: 1,
    route: "oral",
    each: "200mg per capsule",
    confirmStrength: "200mg per capsule",
    dose: "200mg",
    start: "2026-12-01",
    weeks: 4,
    zone: "Africa/Johannesburg",
    times: ["08:00"],
  })
  expect(plan).toMatchObject({ isError: false, answer: { delivery: { possible: false }, doses: [] } })
  expect(plan.answer.findings[0].severity).toBe("stop")
})

test("marks a wrong call as an error, in one sentence", async () => {
  const { isError, answer } = await ask("read", {})
  expect([isError, answer.error]).toEqual([
    true,
    { code: "call/input", message: "content is missing: say it.", path: "content" },
  ])
})

test("opens the diary for a day, and only for that", async () => {
  expect((await ask("day", {})).answer).toMatchObject({ format: "posology/day@1", date: "2026-12-01", plans: [] })
})

test("plans nothing that a check stops, for any code and any declaration", async () => {
  for (const [code, { page, refused }] of Object.entries(stops)) {
    const { isError, answer } = await ask("plan", planInput(page, refused))
    expect([code, isError, refusedBy(answer as PlanAnswer).includes(planCodes[code] ?? code)]).toEqual([
      code,
      false,
      true,
    ])
  }
  for (const [what, { page, refused }] of Object.entries({ ...declared, ...always })) {
    const { isError, answer } = await ask("plan", planInput(page, refused))
    expect([what, isError, refusedBy(answer as PlanAnswer).length > 0]).toEqual([what, false, true])
  }
})
