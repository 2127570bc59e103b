import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Finding } from "../base/index.ts"
import { read } from "../read/index.ts"
import { sha256 } from "../read/testing/sha256.ts"
import { check } from "./index.ts"
import { today } from "./testing/page-with.ts"

/** A kind of slip: where it can be made, what it makes of the characters there, and the findings of which a new one must appear. */
type Slip = {
  readonly kind: string
  readonly where: RegExp
  readonly make: (found: RegExpMatchArray, pick: number) => string
  readonly codes: readonly string[]
}

const slips: readonly Slip[] = [
  {
    kind: "a dose ten times too high",
    where: /(\d+)–(\d+)( mcg per dose)/gu,
    make: (m) => `${m[1]}0–${m[2]}0${m[3]}`,
    codes: ["dose/outlier-among-protocols"],
  },
  {
    kind: "a dose ten times too low",
    where: /(\d+)0–(\d+)0( mcg per dose)/gu,
    make: (m) => `${m[1]}–${m[2]}${m[3]}`,
    codes: ["dose/outlier-among-protocols"],
  },
  {
    kind: "milligrams for micrograms",
    where: /(\d+–\d+) mcg( per dose)/gu,
    make: (m) => `${m[1]} mg${m[2]}`,
    codes: ["dose/outlier-among-protocols"],
  },
  {
    kind: "international units for micrograms",
    where: /(\d+–\d+) mcg( per dose)/gu,
    make: (m) => `${m[1]} IU${m[2]}`,
    codes: ["dose/unit-of-another-kind"],
  },
  {
    kind: "thirty times a day for three",
    where: /–3 times daily/gu,
    make: () => "–30 times daily",
    codes: ["dose/unlikely-frequency"],
  },
  {
    kind: "months for weeks",
    where: /(\d+–\d+) weeks/gu,
    make: (m) => `${m[1]} months`,
    codes: ["course/outlier-among-protocols", "course/contradicts-label"],
  },
  {
    kind: "a course ten times too long",
    where: /(\d+)–(\d+) weeks/gu,
    make: (m) => `${m[1]}0–${m[2]}0 weeks`,
    codes: ["course/outlier-among-protocols"],
  },
  {
    kind: "a vein for the skin",
    where: /(?:subcutaneous \(SC\)|SC) injection/gu,
    make: () => "intravenous (IV) injection",
    codes: ["route/not-studied", "route/not-permitted"],
  },
  {
    kind: "the strong bottle ten times stronger",
    where: /\(1%\)/gu,
    make: () => "(10%)",
    codes: ["product/strength-not-registered"],
  },
  {
    kind: "the standard bottle a hundred times weaker",
    where: /\(0\.1%\)/gu,
    make: () => "(0.001%)",
    codes: ["product/strength-not-registered"],
  },
  {
    kind: "a year before the journal's volume",
    where: /\((2019)\)(?=[^\n]*Current Neuropharmacology)/gu,
    make: (_, pick) => `(${1970 + (pick % 45)})`,
    codes: ["reference/impossible-year", "reference/impossible-volume"],
  },
  {
    kind: "a volume that does not go with its year",
    where: /(Current Neuropharmacology, )17/gu,
    make: (m, pick) => `${m[1]}${20 + (pick % 60)}`,
    codes: ["reference/impossible-volume"],
  },
  {
    kind: "a journal with a slipped letter",
    where: /Current Neuropharmacology/gu,
    make: (m, pick) => {
      const at = 1 + (pick % (m[0].length - 2))
      return m[0].slice(0, at) + (m[0][at] === "x" ? "y" : "x") + m[0].slice(at + 1)
    },
    codes: ["reference/misspelt-journal", "reference/unknown-journal"],
  },
  {
    kind: "another journal altogether",
    where: /Current Neuropharmacology|CNS Neuroscience & Therapeutics/gu,
    make: () => "Annals of Peptide Wonders",
    codes: ["reference/unknown-journal"],
  },
  {
    kind: "pages the wrong way round",
    where: /(\d{2,3})–(\d{2,3})\.(?=\s|$)/gmu,
    make: (m) => `${m[2]}–${m[1]}.`,
    codes: ["reference/impossible-pages"],
  },
  {
    kind: "an issue the journal does not have",
    where: /17\(10\)/gu,
    make: (_, pick) => `17(${13 + (pick % 40)})`,
    codes: ["reference/impossible-pages"],
  },
  {
    kind: "a partner that cannot be taken at home",
    where: /\b(?:Noopept|L-Theanine|Selank|BPC-157|Ashwagandha)\b/gu,
    make: () => "Nerinetide",
    codes: ["stack/not-stackable"],
  },
  {
    kind: "a partner nothing is known of",
    where: /\b(?:Noopept|L-Theanine|Selank|BPC-157|Ashwagandha)\b/gu,
    make: () => "Glyxamide",
    codes: ["stack/pair-unknown"],
  },
  {
    kind: "a regimen turned into one for an emergency",
    where: /^5\. [^\n]+$/gmu,
    make: () => "5. Acute Stroke",
    codes: ["claim/emergency-use"],
  },
]

const findingsIn = (text: string): readonly Finding[] => {
  const reading = read({ text, kind: "text" }, { sha256 })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today }).findings
}

/** A finding as far as it does not move with the characters before it. */
const mark = (f: Finding): string => `${f.code} | ${f.protocol} | ${f.message} | ${f.quotes.join(" / ")}`

const pages: Readonly<Record<string, string>> = {
  "the example page": "examples/semax.txt",
  ...(process.env.POSOLOGY_PAGES
    ? { "the first real page": join(process.env.POSOLOGY_PAGES, "00-semax-r950.txt") }
    : {}),
}

describe.each(Object.entries(pages))("a slip in %s", (_, file) => {
  const text = readFileSync(file, "utf8")
  const before = new Set(findingsIn(text).map(mark))

  it.each(slips)("$kind draws a finding that was not there", ({ where, make, codes }) => {
    const places = [...text.matchAll(where)]
    expect(places.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.nat(10_000), (n, pick) => {
        const m = places[n]
        if (m?.index === undefined) throw new Error("no place")
        const slipped = text.slice(0, m.index) + make(m, pick) + text.slice(m.index + m[0].length)
        const drawn = findingsIn(slipped).filter((f) => codes.includes(f.code) && !before.has(mark(f)))
        expect(drawn.length).toBeGreaterThan(0)
        for (const f of drawn) expect(f.quotes.length > 0 || f.absent !== null).toBe(true)
      }),
      { numRuns: 3, seed: 7 },
    )
  })
})
