import { describe, expect, it } from "vitest"
import { date, settled } from "../base/index.ts"
import { read } from "../read/index.ts"
import { compoundsIn } from "../reference/index.ts"
import { check } from "./index.ts"

/** What a page of 5-HTP comes to with these lines on it. */
const of = (text: string, kind: "text" | "markdown" | "html") => {
  const reading = read({ text, kind }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  const stops = check(reading.value, { today: date("2026-11-28") }).findings.filter((f) => f.severity === "stop")
  return {
    partners: reading.value.protocols.flatMap((p) => (settled(p.stack) ?? []).map((m) => m.value)),
    pairs: stops.filter((f) => f.code.startsWith("stack/pair-")),
  }
}

const inText = (line: string) => of(`5-HTP\n\nDosage: 100 mg once daily\n\n${line}\n`, "text")
const inSection = (lines: string) => of(`# 5-HTP\n\n## Dosage\n\n100 mg once daily\n\n${lines}\n`, "markdown")

describe("what a page says to take along is held against it", () => {
  it.each([
    "Stack with Prozac",
    "Combine with Prozac",
    "Take with Prozac",
    "Works well with Prozac",
    "Goes great with Prozac",
    "Great w/ Prozac",
    "Pairs nicely with Prozac.",
    "It is safe with Prozac.",
    "No problem with Prozac",
    "No known interactions with Prozac",
    "It does not interact with Prozac.",
    "Often bought together with Prozac.",
    "Frequently bought together: Prozac",
    "Take alongside Prozac.",
    "Don't forget to combine with Prozac",
    "Stack with 20 mg of Prozac.",
    "Stack with an SSRI such as Prozac.",
    "Take 5-HTP with Prozac.",
    "Prozac goes great with it.",
    "Prozac pairs well with 5-HTP.",
    "Prozac makes a great addition.",
    "5-HTP + Prozac is a classic combo.",
    "Stack Prozac with it.",
    "We recommend Prozac alongside.",
    "Ideally with Prozac",
    "Users also take Prozac.",
    "Stacking - Prozac",
    "Stack = Prozac",
    "Stack → Prozac",
    "Partners: Prozac",
    "Companions: magnesium, Prozac",
    "Can I take it with Prozac? Yes, absolutely.",
  ])("in a line: %s", (line) => {
    expect(inText(line).partners).toContain("Prozac")
    expect(inText(line).pairs).toHaveLength(1)
  })

  it.each([
    "## Stack with Prozac",
    "## Stack\n\n- Prozac",
    "## Stack\n\nProzac",
    "## Partners\n\n- Prozac – for the mood",
    "## Companions\n\nMagnesium, Prozac.",
    "## Goes great with\n\n1. Prozac",
    "## Stack\n\n### Prozac\n\nLifts the mood.",
    "Stack with:\n\n- Prozac\n- Magnesium",
    "## FAQ\n\n### Can it be stacked?\n\nIt stacks very well with Prozac.",
    "## Safety\n\nPerfectly safe to take together with Prozac.",
  ])("in a section: %s", (lines) => {
    expect(inSection(lines).pairs).toHaveLength(1)
  })

  it.each([
    ["markdown", "# 5-HTP\n\n| Dose | Frequency | Stack |\n|---|---|---|\n| 100 mg | once daily | Prozac |"],
    ["markdown", "# 5-HTP\n\n| Dose | Frequency | Combine with |\n|---|---|---|\n| 100 mg | once daily | Prozac |"],
    ["markdown", "# 5-HTP\n\n| Dose | Frequency | Good partners |\n|---|---|---|\n| 100 mg | once daily | Prozac |"],
    ["markdown", "# 5-HTP\n\n| Field | Value |\n|---|---|\n| Dose | 100 mg once daily |\n| Take with | Prozac |"],
    [
      "html",
      "<h1>5-HTP</h1><table><tr><th>Dose</th><td>100 mg once daily</td></tr><tr><th>Stack</th><td>Prozac</td></tr></table>",
    ],
    ["html", "<h1>5-HTP</h1><dl><dt>Dose</dt><dd>100 mg once daily</dd><dt>Pairs with</dt><dd>Prozac</dd></dl>"],
  ] as const)("in a table: %s %s", (kind, page) => {
    expect(of(page, kind).pairs).toHaveLength(1)
  })

  it.each([
    "Dosierung: 100 mg einmal täglich\n\nKombinieren mit Prozac",
    "Dosierung: 100 mg einmal täglich. Kann gut mit Prozac kombiniert werden.",
    "Dosierung: 100 mg einmal täglich\n\nPasst gut zu Prozac.",
    "Posologie : 100 mg une fois par jour\n\nAssocier à Prozac",
    "Posologie : 100 mg une fois par jour\n\nSe marie bien avec le Prozac.",
    "Dosis: 100 mg una vez al día\n\nCombinar con Prozac",
    "Dosis: 100 mg una vez al día\n\nCombina bien con Prozac",
    "Дозировка: 100 мг один раз в день\n\nСочетать с Prozac",
    "Дозировка: 100 мг один раз в день\n\nХорошо сочетается с флуоксетином",
  ])("in another language: %s", (lines) => {
    expect(of(`5-HTP\n\n${lines}\n`, "text").pairs).toHaveLength(1)
  })

  it.each([
    "Do not stack with Prozac",
    "Avoid: Prozac",
    "Interactions: Prozac",
    "Interactions with Prozac are known.",
    "Can I take it with Prozac?",
    "If you take it with Prozac, see a doctor.",
    "An alternative to Prozac.",
    "Works like Prozac.",
    "Compared with Prozac it is mild.",
  ])("and nothing else is: %s", (line) => {
    expect(inText(line).partners).toEqual([])
  })

  it.each([
    "## Bad combinations\n\n- Prozac",
    "## Combinations to avoid\n\n- Prozac",
    "## Do not stack with\n\n- Prozac",
  ])("nor what a section warns of: %s", (lines) => {
    expect(inSection(lines).partners).toEqual([])
  })
})
