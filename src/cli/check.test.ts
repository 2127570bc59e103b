import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { useCases } from "../app/index.ts"
import { main } from "./main.ts"

const example = new URL("../../examples/semax.txt", import.meta.url).pathname
const now = ["--now", "2026-11-22T12:00:00Z"]
const run = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(["check", example, ...now, ...args], {
    out: (t) => void out.push(t),
    err: (t) => void err.push(t),
  })
  return { code, out: out.join(""), err: err.join("") }
}

it("prints the ask sheet, and carries it in the JSON", async () => {
  const text = await run("--ask")
  expect(text.code).toBe(0)
  expect(text.out).toMatch(/^Questions about Semax, 2026-11-22\n\nTo the seller\n/u)
  expect(text.out).toContain("To the pharmacist")
  expect(text.out).toContain("To the doctor")
  const answer = JSON.parse((await run("--ask", "--json")).out)
  expect(useCases.check.output.safeParse(answer).success).toBe(true)
  expect(answer.ask.seller.length).toBeGreaterThan(10)
  expect(JSON.parse((await run("--json")).out).ask).toBeUndefined()
})

it("answers whether the page can be relied on and whether it works, in the words of the screen", async () => {
  const { plain } = JSON.parse((await run("--json")).out)
  expect(plain.trust).toMatch(/^Do not rely on it alone\. It holds .* to stop at/u)
  expect(plain.effect).toMatch(/^Nobody can tell from this page/u)
  for (const flags of [[], ["--all"]]) {
    const said = (await run(...flags)).out.replaceAll(/\s+/gu, " ")
    expect(said).toContain(`Is this page trustworthy? ${plain.trust}`)
    expect(said).toContain(`Does it work? ${plain.effect}`)
  }
})

it("prints the checked page for paper, in the page's own order and without anything to fetch", async () => {
  const { code, out } = await run("--print")
  expect(code).toBe(0)
  expect(out).toMatch(/^<!doctype html>/u)
  expect(out).toContain("checked on 2026-11-22")
  expect(out).not.toMatch(/<script|src=|href=/u)
  // What is said of a dose stands under its line, before the next protocol begins.
  const order = ["300–600 mcg", "500–1000 mcg", "400–800 mcg", "What the page leaves out", "What this rests on"]
  const at = order.map((words) => out.indexOf(words))
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(at[0]).toBeGreaterThan(0)
  expect((await run("--print", "--ask")).out).toContain("To the pharmacist")
})

it("asks no service without an address to write to", async () => {
  for (const contact of [[], ["--contact", "me"]]) {
    const { code, err } = await run("--online", ...contact)
    expect([code, err.trim().split("\n").length]).toEqual([2, 1])
    expect(err).toContain("mail address")
  }
})

it("shows every claim as the page's, and judges nothing for the reader, in text, JSON and questions alike", async () => {
  const quoted = /[│«“][^\n]*/gu
  for (const flags of [[], ["--ask"]]) {
    const { out } = await run(...flags)
    const ours = flags.length > 0 ? out.replace(/“[^”]*”/gu, "") : out.replace(quoted, "")
    expect(ours).not.toMatch(/\b(?:safe|fake|fabricated|works)\b/iu)
  }
  const { findings } = JSON.parse((await run("--json")).out) as {
    findings: { code: string; message: string; quotes: string[]; absent: string | null; basis: { fact: string }[] }[]
  }
  for (const f of findings) {
    expect(f.quotes.length > 0 || f.absent !== null, f.code).toBe(true)
    expect(`${f.message} ${f.absent} ${f.basis.map((b) => b.fact).join(" ")}`).not.toMatch(
      /\b(?:safe|fake|fabricated|works)\b/iu,
    )
    if (f.code.startsWith("claim/")) expect(f.message, f.code).toMatch(/^(?:The page |The claim in protocol )/u)
    if (f.basis.some((b) => b.fact.includes("hospital use"))) {
      expect(f.message, f.code).not.toMatch(/\btimes\b|-fold|fold\b|\d×|1[28] ?mg|1[28]000/u)
    }
  }
})

describe("facts of one's own", () => {
  const folder = mkdtempSync(join(tmpdir(), "posology-facts-"))
  const file = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  // The very set that the guide to adding a compound shows.
  const guide = readFileSync(new URL("../../docs/add-a-compound.md", import.meta.url), "utf8")
  const own = file("own.json", guide.match(/```json\n([\s\S]*?)```/u)?.[1] ?? "")
  const page = file("glyx.txt", "Glyxamide\n\nProtocol\nDosage: 300 mcg, once daily\nCycle: 4 weeks\nStacking: Semax\n")
  const about = async (...args: string[]) => {
    const out: string[] = []
    const err: string[] = []
    const terminal = { out: (t: string) => void out.push(t), err: (t: string) => void err.push(t) }
    const code = await main(["check", page, ...now, "--json", ...args], terminal)
    return { code, out: out.join(""), err: err.join("") }
  }

  it("are what a check can then speak about", async () => {
    const said = (r: { out: string }) =>
      (JSON.parse(r.out) as { findings: { code: string; basis: { source: string }[] }[] }).findings
        .filter((f) => f.code === "stack/pair-unknown")
        .flatMap((f) => f.basis.map((b) => b.source))
    expect(said(await about())).toEqual([])
    expect(said(await about("--facts", own))).toEqual(["the carton in hand, lot 12"])
  })

  it("are refused in one sentence when they are no JSON, break the form, or would replace a shipped row", async () => {
    const clash = JSON.stringify({
      ...JSON.parse(readFileSync(own, "utf8")),
      compounds: [{ ...JSON.parse(readFileSync(own, "utf8")).compounds[0], id: "semax" }],
    })
    for (const path of [file("no.json", "{"), file("form.json", '{"format":"x"}'), file("clash.json", clash)]) {
      const { code, err } = await about("--facts", path)
      expect([code, err.trim().split("\n").length], path).toEqual([1, 1])
      expect(JSON.parse(err).error.code).toBe("facts/own")
    }
  })
})

describe("the answer first", () => {
  const words = (text: string) => text.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length

  it("stops within the first sixty words, names every stop, and fits on a sheet; the page itself stands behind --all", async () => {
    const { out } = await run()
    expect(words(out.slice(0, out.indexOf("STOP")))).toBeLessThan(60)
    expect(words(out)).toBeLessThanOrEqual(900)
    expect(out).not.toContain("│ Dosage")
    const whole = (await run("--all")).out
    expect(whole).toContain("│ Dosage: 300–600 mcg per dose")
    // What leads is the same in both; whatever is to stop for stands in the short one too.
    expect(whole.startsWith("■ STOP")).toBe(true)
    const { findings } = JSON.parse((await run("--json")).out) as { findings: { severity: string; code: string }[] }
    const codes = new Set(findings.filter((f) => f.severity === "stop").map((f) => f.code))
    expect(out.match(/^■ /gmu)?.length).toBeGreaterThanOrEqual(codes.size)
  })

  it("lists the protocols by their substance, each with what the page calls it", async () => {
    const { out } = await run()
    expect(out).toMatch(/ {2}1 {2}Semax · 300–600 mcg per dose · 1–3 times a day · 4–8 weeks/u)
    expect(out).toContain("“Clear Thinking & Memory”")
  })
})
