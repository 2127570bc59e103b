import { describe, expect, it } from "vitest"
import { read } from "./read.ts"
import { saidBy } from "./testing/said.ts"
import { sha256 } from "./testing/sha256.ts"

describe("a value that a label or a head explains", () => {
  it.each([
    ["# Halexin\n\n- Dosage: 100 mcg\n- Injections per week: 3", "Halexin 100 mcg 3/week"],
    ["# Halexin\n\n| Dose | Injections per week |\n|---|---|\n| 100 mcg | 3 |", "Halexin 100 mcg 3/week"],
    ["# Halexin\n\n| Field | Value |\n|---|---|\n| Dose | 100 mcg |\n| Doses per day | 2 |", "Halexin 100 mcg 2/day"],
    ["# Halexin\n\n- Dosage: 100 mcg\n- Times per day: 2-3", "Halexin 100 mcg 2–3/day"],
    ["# Halexin\n\n| | Halexin |\n|---|---|\n| Dose (mg/kg) | 5 |\n| Frequency | daily |", "Halexin 5 mg/kg 1/day"],
    ["# Halexin\n\n| Property | Value |\n|---|---|\n| Dose (mg) | 5 |\n| Frequency | daily |", "Halexin 5 mg 1/day"],
    ["# Halexin\n\nDosierung: fünfhundert Mikrogramm täglich", "Halexin 500 mcg 1/day"],
    ["# Halexin\n\nDosierung: zweihundertfünfzig Mikrogramm täglich", "Halexin 250 mcg 1/day"],
    ["# Halexin\n\nDosierung: fünfundzwanzig Milligramm täglich", "Halexin 25 mg 1/day"],
    ["# Halexin\n\nDosierung: tausend Milligramm täglich", "Halexin 1000 mg 1/day"],
  ])("is read: %s", (page, said) => {
    expect(saidBy(page)).toEqual([said])
  })

  const unread = (text: string): readonly string[] => {
    const r = read({ text, kind: "markdown" }, { sha256 })
    return r.ok ? r.value.unread.map((u) => r.value.text.slice(...u.span)) : []
  }

  it.each([
    ["# Halexin\n\n- Dosage: 100 mcg every 90 minutes", "every 90 minutes"],
    ["# Halexin\n\n- Dosage: 100 mcg daily, 3 weeks out of 4", "3 weeks out of 4"],
    ["# Halexin\n\nDosierung: 1 Mio. IE täglich", ": 1 Mio. IE täglich"],
    ["# Halexin\n\nDosis: quinientos microgramos al día", ": quinientos microgramos al día"],
    ["# Halexin\n\nДозировка: пятьсот микрограммов в день", ": пятьсот микрограммов в день"],
    ["# Halexin\n\n| | Low | High |\n|---|---|---|\n| Dose (mg/kg) | 5 | 10 |\n| Frequency | daily | daily |", "5"],
    ["# Halexin\n\n| Name | Dose (mg/kg) |\n|---|---|\n| Halexin | 5 |", "5"],
  ])("or is listed: %s", (page, words) => {
    expect(unread(page)).toContain(words)
  })
})
