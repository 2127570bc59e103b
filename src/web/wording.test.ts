import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createElement as h, type ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { beforeAll, describe, expect, it } from "vitest"
import { Router } from "wouter"
import { keepsNothing, type Ports } from "../app/index.ts"
import { type Finding, instant, type Result, settled } from "../base/index.ts"
import { check } from "../check/index.ts"
import { today } from "../check/testing/page-with.ts"
import { main } from "../cli/main.ts"
import { read } from "../read/index.ts"
import { sha256 } from "../read/testing/sha256.ts"
import { Grounds } from "./kit/parts/note.tsx"
import type { PackedSection } from "./kit/sheet/sheet.ts"
import { unpack } from "./kit/sheet/sheet.ts"
import { AskView } from "./screens/check/ask/ask-view.tsx"
import { CompoundsView } from "./screens/check/compound/compounds-view.tsx"
import { Groups } from "./screens/check/findings/groups.tsx"
import { ReferencesView } from "./screens/check/findings/references-view.tsx"
import { Pair, StackView } from "./screens/check/findings/stack-view.tsx"
import { PageHead } from "./screens/check/page/page-head.tsx"
import { SheetView } from "./screens/check/page/sheet-view.tsx"
import { NotChecked, Unchecked } from "./screens/check/page/unchecked.tsx"
import { PictureChart } from "./screens/check/picture/picture-chart.tsx"
import { HelpView } from "./screens/follow/help/help-view.tsx"
import { PlanPaper } from "./screens/plan/plan-paper.tsx"
import { Questions } from "./screens/plan/questions/questions.tsx"
import { emptyLabel, noChoices } from "./wire/desk/state.ts"
import { answerer } from "./wire/worker/engine.ts"

const now = "2026-11-22T12:00:00Z"
const ports: Ports = {
  ...keepsNothing,
  clock: { now: () => instant(now) },
  hash: { sha256 },
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
}

const pages = process.env.POSOLOGY_PAGES
const inputs: readonly (readonly [string, string])[] = [
  ["the example page", new URL("../../examples/semax.txt", import.meta.url).pathname],
  ...(pages ? [["the first real page", join(pages, "00-semax-r950.txt")] as const] : []),
]

const must = <T>(r: Result<T>): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

/** What is said without being quoted: the text of a rendering less the page's own lines and headings, and everything between quotation marks. */
const unquoted = (html: string): string => {
  const named = [...html.matchAll(/\b(?:title|aria-label)="([^"]*)"/gu)].map((m) => m[1]).join(" . ")
  const ours = html
    .replace(/<style>[\s\S]*?<\/style>/gu, "")
    .replace(/<q>[\s\S]*?<\/q>/gu, " … ")
    // The page's own words, in its own column: on screen, and on paper.
    .replace(/<div class="set"><p>[\s\S]*?<\/p>/gu, " … ")
    .replace(/<h[23] class="printed">[\s\S]*?<\/h[23]>/gu, " … ")
    .replace(/<div class="line"><p>[\s\S]*?<\/p>/gu, " … ")
    .replace(/<section><h[23]>[\s\S]*?<\/h[23]>(?=<div class="line">)/gu, " … ")
    .replace(/<[^>]*>/gu, " ")
  return unmarked(`${ours} . ${named}`)
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" }
const unmarked = (text: string): string =>
  text
    .replace(/&(#?\w+);/gu, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/gu, " ")
    .replace(/“[^”]*”/gu, " … ")

/** The same for the terminal: what stands behind a bar is the page's. */
const unquotedText = (text: string): string =>
  unmarked(
    text
      .split("\n")
      .filter((l) => !l.includes("│"))
      .join(" "),
  )

const draw = (children: ReactElement): string => renderToStaticMarkup(h(Router, { ssrPath: "/", ...{ children } }))

/** A long section is set in helpings, of which only the first is drawn without a browser: cut into several, all of it is. */
const inPieces = (section: PackedSection): readonly PackedSection[] => {
  const whole = unpack(section)
  const pieces = Array.from({ length: Math.max(1, Math.ceil(whole.lines.length / 12)) }, (_, i) =>
    whole.lines.slice(i * 12, i * 12 + 12),
  )
  return pieces.map((lines) => ({ ...section, lines: lines.length, packed: JSON.stringify({ ...whole, lines }) }))
}

/** Everything that is shown about a page, by the name of where it is shown. */
const shown = async (file: string): Promise<Readonly<Record<string, string>>> => {
  const content = readFileSync(file, "utf8")
  const answer = answerer(ports)
  const opened = must(await answer("open", { content, name: "page.txt", corrections: [] }))
  const corrected = 0
  const findings = must(await answer("findings", { corrected }))
  const matrix = must(await answer("stack", { corrected }))
  const label = { ...emptyLabel, product: "semax-0.1-3ml", strength: "0.1%", device: "dropper-50ul" }
  const choices = { ...noChoices, route: "intranasal", dose: "300mcg", times: "08:00", start: "2026-12-01", weeks: "4" }
  const plan = { label, choices, zone: "Africa/Johannesburg", today: "2026-11-22" }
  const before = {
    yes: ["pregnancy", "anxiety", "stroke-now", "endocrine"],
    no: ["seizures"],
    years: "16",
    medicines: ["ssri-snri"],
  }
  const planned = must(await answer("plan", { ...plan, corrected }))
  const refused = must(
    await answer("plan", { ...plan, choices: { ...choices, protocol: 3, dose: "800mcg" }, corrected }),
  )
  const paper = (of: typeof planned) =>
    draw(h(PlanPaper, { planned: of, name: "the first", times: ["08:00"], zone: plan.zone }))
  const terminal = async (...args: string[]) => {
    const out: string[] = []
    expect(await main([...args, "--now", now], { out: (t) => void out.push(t), err: (t) => void out.push(t) })).toBe(0)
    return unquotedText(out.join(""))
  }
  const html: Readonly<Record<string, string>> = {
    "screen: the checked page": opened.sheet.sections
      .flatMap(inPieces)
      .map((s) => draw(h(SheetView, { sheet: { ...opened.sheet, leftOut: [], sections: [s] } })))
      .concat(draw(h(SheetView, { sheet: { ...opened.sheet, sections: [] } })))
      .join(""),
    "screen: the answer": draw(h(PageHead, { opened, source: { kind: "given", name: "page.txt" } })),
    "screen: what was not checked": draw(h(NotChecked, { opened })) + draw(h(Unchecked, { opened })),
    "screen: findings": findings.map((f) => draw(h(Groups, { findings: [f] }))).join(""),
    "screen: what they rest on": findings.map((f) => draw(h(Grounds, { finding: f }))).join(""),
    "screen: the picture": draw(h(PictureChart, { picture: must(await answer("picture", { corrected })) })),
    "screen: the stack": draw(h(StackView, { matrix })),
    "screen: every pair": matrix.cells
      .map((cell) =>
        draw(h(Pair, { cell, a: matrix.members[cell.a]?.name ?? "", b: matrix.members[cell.b]?.name ?? "" })),
      )
      .join(""),
    "screen: references": draw(h(ReferencesView, { answer: must(await answer("references", { corrected })) })),
    "screen: questions to take along": draw(h(AskView, { sheet: must(await answer("askSheet", { corrected })) })),
    "screen: what it is": draw(h(CompoundsView, { answer: must(await answer("compounds", { corrected })) })),
    "screen: before planning": draw(
      h(Questions, {
        asked: must(await answer("before", { protocol: 0, before, corrected })),
        before,
        wrong: undefined,
        say: () => {},
      }),
    ),
    "screen: a plan": paper(planned),
    "screen: no plan": paper(refused),
    "screen: help": draw(h(HelpView, { country: "ZA", zone: "Africa/Johannesburg", choose: () => {} })),
    "print: the checked page": must(await answer("printPage", { from: "A file" })),
    "print: questions to take along": must(await answer("askPaper", { corrected })),
    "print: a plan": must(await answer("planAs", { form: "paper", ...plan })),
  }
  return {
    ...Object.fromEntries(Object.entries(html).map(([where, of]) => [where, unquoted(of)])),
    "terminal: the checked page": await terminal("check", file),
    "terminal: questions to take along": await terminal("check", file, "--ask"),
  }
}

const seller = (file: string): readonly string[] => {
  const { page, protocols } = must(read({ text: readFileSync(file, "utf8"), kind: "text" }, { sha256 }))
  const benefits = protocols.flatMap((p) => settled(p.benefits) ?? [])
  const said = [...page.claims, ...page.benefits, ...page.mechanisms, ...benefits].map((m) => m.value)
  // Two words may be anybody's; from three on they are the page's.
  return [...new Set(said)].filter((s) => s.trim().split(/\s+/u).length >= 3)
}

const groundsOf = (f: Finding): string => draw(h(Grounds, { finding: f }))

describe.each(inputs)("%s, on screen, on paper and in the terminal", (_, file) => {
  let all: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    all = await shown(file)
  }, 60_000)

  it("is never spoken of with a word that judges for the reader", () => {
    const judging = /\b(?:safe|safely|fake|fabricated|works|proven|recommended dose)\b/iu
    for (const [where, text] of Object.entries(all)) {
      const at = text.search(judging)
      expect(at < 0 ? "" : text.slice(Math.max(0, at - 40), at + 40), where).toBe("")
    }
  })

  it("never has a claim of the seller's outside of quotation marks or the page's own lines", () => {
    const claims = seller(file)
    expect(claims.length).toBeGreaterThan(10)
    for (const [where, text] of Object.entries(all))
      for (const claim of claims) expect(text.includes(unmarked(claim)), `${where}: ${claim}`).toBe(false)
  })

  it("never sets a multiplier beside hospital use", () => {
    const many = /\b(?:\d+(?:\.\d+)?|two|three|four|five|six|eight|ten|twelve|twenty)[- ]?(?:fold|times|×|x)\b/iu
    for (const [where, text] of Object.entries(all))
      for (const sentence of text.split(/[.!?] /u))
        if (/hospital|inpatient|stroke/iu.test(sentence))
          expect(sentence.match(many)?.[0], `${where}: ${sentence}`).toBe(undefined)
  })

  it("shows with every finding what it quotes, or what it looked for and did not find", () => {
    const reading = must(read({ text: readFileSync(file, "utf8"), kind: "text" }, { sha256 }))
    const { findings, gathered } = check(reading, { today })
    for (const f of [...findings, ...gathered])
      expect(groundsOf(f), f.code).toMatch(/The page says: <q>|Looked for and not there: /u)
  })
})
