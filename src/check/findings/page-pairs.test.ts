import { describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { read } from "../../read/index.ts"
import { compoundsIn } from "../../reference/index.ts"
import { check } from "../index.ts"

const codes = (text: string, kind: "markdown" | "text" | "html" = "markdown") => {
  const reading = read({ text, kind }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  const { findings, unknown } = check(reading.value, { today: date("2026-11-28") })
  return { all: findings.map((f) => f.code), unknown: unknown.map((u) => u.name), findings }
}
const grave = /^stack\/(?:pair-(?:contraindicated|major)|not-stackable|not-together)$/
const pairs: readonly (readonly [string, string])[] = [
  ["Sildenafil", "nitroglycerin"],
  ["Tramadol", "sertraline"],
  ["L-tryptophan", "escitalopram"],
  ["Berberine", "cyclosporine"],
  ["Yohimbine", "phenelzine"],
  ["Melatonin", "fluvoxamine"],
  ["Ginkgo", "warfarin"],
  ["Modafinil", "oral contraceptive"],
]

describe.each(pairs)("%s and %s are told of", (a, b) => {
  it.each([
    [
      "in a table of a stack",
      `# Stack\n\n| Compound | Dose | Frequency |\n|---|---|---|\n| ${a} | 10 mg | once daily |\n| ${b} | 5 mg | once daily |\n`,
    ],
    ["in the list of a stack", `# Morning stack\n\n- ${a} 10 mg once daily\n- ${b} 5 mg once daily\n`],
    ["in a sentence", `# ${a}\n\n## Dosage\n\nTake 10 mg of ${a} once daily. It goes well with ${b}.\n`],
    ["in sections apart", `# Guide\n\n## ${a}\n\n- Dose: 10 mg once daily\n\n## ${b}\n\n- Dose: 5 mg once daily\n`],
  ])("%s", (_, text) => {
    expect(codes(text).all.some((c) => grave.test(c))).toBe(true)
  })
})

it("tells of a mixture's own parts, and of its unknown part alone", () => {
  const { all, unknown } = codes(
    "<h2>Sildenafil + nitroglycerin + Glimmerol</h2><ul><li>Sildenafil: 10 mg daily</li><li>nitroglycerin: 5 mg daily</li><li>Glimmerol: 5 mg daily</li></ul>",
    "html",
  )
  expect(all).toContain("stack/pair-contraindicated")
  expect(unknown).toEqual(["Glimmerol"])
})

it("names three pairs of a long list and counts the rest", () => {
  const list = [
    "Sildenafil",
    "nitroglycerin",
    "Ginkgo",
    "warfarin",
    "Yohimbine",
    "phenelzine",
    "Berberine",
    "cyclosporine",
  ]
  const { findings } = codes(`# Guide\n\n${list.map((n) => `## ${n}\n\n- Dose: 10 mg once daily\n`).join("\n")}`)
  expect(findings.find((f) => f.code === "stack/not-together")?.message).toMatch(
    /^.*Sildenafil with nitroglycerin.*and \d+ more such pairs?\. /,
  )
})

it.each([
  ["Magnesium glycinate", "vitamin D3"],
  ["Creatine", "whey protein"],
  ["L-theanine", "caffeine"],
  ["Zinc", "magnesium"],
])("%s and %s are no pair to warn of", (a, b) => {
  expect(
    codes(`# Guide\n\n## ${a}\n\n- Dose: 10 mg once daily\n\n## ${b}\n\n- Dose: 5 mg once daily\n`).all.filter((c) =>
      grave.test(c),
    ),
  ).toEqual([])
})
