import { expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { read } from "../../read/index.ts"
import { compoundsIn } from "../../reference/index.ts"
import { check } from "../index.ts"

const checked = (text: string) => {
  const reading = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
}

it.each(["BPC-157", "Modafinil", "Noopept", "Ashwagandha", "5-HTP", "Rhodiola rosea", "NAD+"])(
  "%s, known since the first day, has its hazard in the lead as well",
  (name) => {
    const { lead } = checked(`# ${name}\n\n- Dose: 10 mg once daily\n- Duration: 4 weeks\n`)
    expect(lead.slice(0, 3).map((f) => f.code)).toContain("product/hazard")
  },
)

it("what tells only what somebody took has the hazard of what it is about", () => {
  const { lead } = checked(
    "# Tirzepatide report\n\nI took 5 mg of tirzepatide once a week for 8 weeks and lost weight.\n",
  )
  expect(lead[0]?.message).toContain("tirzepatide is labelled up to 15 mg a week")
})

it("tablets are not held against what is injected, and what is injected is", () => {
  const stops = (text: string) =>
    checked(text)
      .findings.filter((f) => f.code.endsWith("ceiling"))
      .map((f) => f.code)
  expect(stops("# Rybelsus\n\n- Dose: 7 mg once daily\n")).toEqual([])
  expect(stops("# Semaglutide\n\n- Dose: 7 mg once daily\n- Route: subcutaneous\n")).toEqual(["dose/ten-times-ceiling"])
  expect(stops("# Rybelsus\n\n- Dose: 300 mg once daily\n")).toEqual(["dose/ten-times-ceiling"])
})

it.each(["Modafinil 400 mg once daily", "levothyroxine 2000 mcg once daily", "Clenbuterol ... 40 mcg"])(
  "an amount that was not understood has the hazard of what stands on its line: %s",
  (line) => {
    const { lead, unknown } = checked(`My log\n\n${line}\n`)
    expect(lead.map((f) => f.code)).toContain("product/hazard")
    expect(unknown).toEqual([])
  },
)

it("two thousand milligrams are no year: what is barred stays barred as the amount grows", () => {
  for (const amount of ["20 mg", "200 mg", "1999 mg", "2000 mg", "2024 mg", "20000 mg"])
    expect(checked(`My log\n\nrivaroxaban ${amount} once daily\n`).findings.map((f) => f.code)).toContain(
      "product/not-plannable",
    )
})

it.each([
  ["a heading", "# GHK-Cu\n\n- Dose: 1 mg once daily\n\n## LL-37\n\nTarget: FPR2 receptor\n"],
  [
    "a row of a table",
    "# GHK-Cu\n\n- Dose: 1 mg once daily\n\n| Peptide | For |\n|---|---|\n| LL-37 | immune defence |\n",
  ],
  ["an item of a list", "# GHK-Cu\n\n- Dose: 1 mg once daily\n\n- **LL-37**: as directed\n"],
])("what has an entry on the page without a dose has its hazard said: %s", (_, text) => {
  const said = checked(text).findings.filter((f) => f.message.startsWith("Know about LL-37"))
  expect(said).toMatchObject([{ code: "product/hazard", severity: "caution", quotes: ["LL-37"] }])
})

it.each([
  "# GHK-Cu\n\n- Dose: 1 mg once daily\n\nUnlike LL-37 it was tried in creams.\n",
  "# GHK-Cu\n\n- Dose: 1 mg once daily\n\n## Contraindications\n\n- LL-37\n",
])("what is only mentioned, or stands among what must not be taken with it, has not: %s", (text) => {
  expect(checked(text).findings.filter((f) => f.message.startsWith("Know about LL-37"))).toEqual([])
})

it("what has a dose has its hazard with its protocol, and not again as an entry", () => {
  const said = checked("# Stack\n\n## LL-37\n\n- Dose: 100 mcg once daily\n- Duration: 4 weeks\n").findings
  expect(said.filter((f) => f.message.startsWith("Know about LL-37"))).toEqual([])
  expect(said.some((f) => f.code === "product/hazard" && f.protocol === 0)).toBe(true)
})
