import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { conditionNames } from "../app/index.ts"
import { worthwhileWords } from "../learn/index.ts"
import { instruments, instrumentWords, outcomeWords, scoreWords, unitWords } from "../measure/index.ts"
import { eventWords } from "./kit/words/event.ts"
import { type HistoryEntry, sayEntry } from "./screens/follow/history/say-entry.ts"
import { settledSaid } from "./screens/learn/trials/state-said.ts"

// What things are called inside (kinds of events, scores, codes of findings, flags of the command line) is no word for a reader. Everything that turns
// such a name into words is walked here, and so is every rendering that is kept as text.

const web = new URL(".", import.meta.url).pathname
const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((f) => {
    const path = join(folder, f.name)
    if (f.isDirectory()) return sources(path)
    return /\.tsx?$/u.test(f.name) && !/\.test\.ts$/u.test(f.name) ? [path] : []
  })

/** "claim/emergency-use", "go rt", "d prime", "0.2sd", "--all", and names that have no word. */
const code =
  /(?<![\w./-])[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)+\b|\b(?:go|hit|answer) rt\b|\bd[ -]prime\b|\b\d(?:\.\d+)?sd\b|(?<!\S)--[a-z]{2,}|\b(?:undefined|NaN)\b|\[object /u

const codesIn = (text: string): readonly string[] => [...text.matchAll(new RegExp(code, "gu"))].map((m) => m[0])

describe("the guard", () => {
  it.each(["claim/emergency-use", "two-back, d prime", "go rt 320", "0.2sd or more", "say --all", "NaN mg"])(
    "finds a code in %s",
    (text) => expect(codesIn(text)).not.toEqual([]),
  )
  it.each(["and/or", "1 mg/mL", "higher/lower", "p = 0.2", "https with a certificate", "the half-life", "go on"])(
    "finds none in %s",
    (text) => expect(codesIn(text)).toEqual([]),
  )
})

describe("every score", () => {
  const all = instruments.flatMap((i) => i.outcomes.map((o) => [i.id, o.name, o.unit] as const))
  it.each(all)("%s/%s has words, and its unit too", (instrument, outcome, unit) => {
    const said = [
      outcomeWords(`${instrument}/${outcome}`),
      scoreWords(instrument, outcome),
      unitWords(unit),
      instrumentWords(instrument),
      settledSaid({ primary: `${instrument}/${outcome}`, better: "higher", worthwhile: "0.2sd" }),
    ]
    for (const words of said) {
      expect(codesIn(words)).toEqual([])
      expect(words).not.toMatch(/\brt\b|\/|\bsd\b|[a-z]-[a-z]+-/u)
    }
    // A word for it, and not its own name with the dash taken out.
    if (outcome.includes("-")) expect(said[1]).not.toBe(outcome.replaceAll("-", " "))
  })

  it("of a person's own stays as it was typed", () => {
    expect(outcomeWords("resting heart-rate")).toBe("resting heart-rate")
    expect(worthwhileWords("5")).toBe("5")
    expect(worthwhileWords("0.35sd")).toBe("0.35 times the usual spread from day to day")
  })
})

describe("every entry of the diary", () => {
  const saids: Readonly<Record<Exclude<keyof typeof eventWords, "correction">, object>> = {
    "dose-taken": { plan: "p", due: null, amount: "300 mcg", site: null },
    "dose-noted": { what: "tea", amount: null, route: null, site: null },
    "dose-skipped": { plan: "p", due: "d", reason: null },
    "dose-snoozed": { plan: "p", due: "d", until: "2026-12-01T08:10:00Z" },
    primed: { container: "c", amount: "100 uL" },
    spilled: { container: "c", amount: "100 uL" },
    "container-opened": { strengthTyped: "0.1%", lot: "A", holds: null, expiry: null, cost: null },
    "side-effect": { plan: null, what: "headache", severity: 1, ongoing: true },
    note: { text: "a walk" },
    measurement: { instrument: "weight", score: "81.4", unit: "kg" },
    session: {
      instrument: "go-no-go",
      scores: ["go-rt", "commission-errors"].map((outcome) => ({ outcome, value: 1, se: null })),
      flags: [],
    },
    "battery-chosen": { parts: [{ instrument: "two-back", outcomes: [] }], from: null },
    "plan-paused": { plan: "p", reason: null },
    "plan-resumed": { plan: "p", reason: null },
    "plan-rule": { plan: "p", late: "ask", stopIf: [] },
    "plan-answered": { plan: "p", to: [{ code: "claim/emergency-use", says: "It is an emergency." }], answer: "go-on" },
    "plan-changed": { plan: "p", from: "2026-12-01" },
    "trial-started": { plan: "p", terms: { primary: "go-no-go/go-rt", startsOn: "2026-12-01" } },
    "trial-opened": { early: false, why: null },
    "trial-changed": { what: "worthwhile", to: "0.2sd", why: "It was too small." },
    "trial-guessed": { block: 0, guess: null },
    "trial-unblinded": { block: 0, why: "A rash." },
  }
  it.each(Object.entries(saids))("%s is said in words", (kind, said) => {
    const entry = { at: "2026-12-01T08:00:00Z", said: { kind, ...said } } as unknown as HistoryEntry
    const words = [...sayEntry(entry), eventWords[kind as keyof typeof eventWords]].join(": ")
    expect(codesIn(words)).toEqual([])
    if (kind.includes("-")) expect(words).not.toContain(kind)
  })
})

describe("what is shown", () => {
  it("holds no code in any of the gallery's renderings", () => {
    const text = readFileSync(join(web, "../../e2e/gallery.golden.txt"), "utf8")
    // The one command that a screen names: how a house is reached from a phone.
    expect(codesIn(text).filter((c) => c !== "--host")).toEqual([])
  })

  it("dresses no code up as words by taking its dashes out", () => {
    for (const path of sources(web))
      expect(readFileSync(path, "utf8"), path).not.toMatch(
        /(?:kind|outcome|name|code|instrument)\)?\.replace(?:All)?\(\s*["'/]-/u,
      )
  })

  it("names conditions in words", () => {
    for (const name of conditionNames) expect(codesIn(name)).toEqual([])
  })
})
