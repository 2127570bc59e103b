import { describe, expect, it } from "vitest"
import { settled } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const said = (lines: string) => {
  const r = read({ text: `# Halexin\n\n${lines}\n`, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  const [p] = r.value.protocols
  return {
    times: p === undefined ? [] : (settled(p.timesOfDay) ?? []),
    open: r.value.unread.filter((u) => u.about === "exception").map((u) => r.value.text.slice(...u.span)),
  }
}

describe("a time of day at which nothing is taken is no time of a dose", () => {
  it.each([
    ["- Dosage: 5 mg morning and evening, noon nothing", "morning", "evening"],
    ["- Dosage: 5 mg, morning, evening, noon none", "morning", "evening"],
    ["- Dosage: 5 mg morning and evening, not at noon", "morning", "evening"],
    ["- Dosage: 5 mg in the morning, nothing in the evening", "morning"],
    ["- Dosage: 5 mg in the morning instead of the evening", "morning"],
    ["- Dosage: 5 mg in the morning rather than at night", "morning"],
    ["- Dosage: 5 mg in the morning, no evening dose", "morning"],
    ["- Dosage: 5 mg morning (evening: 0)", "morning"],
    ["- Dosage: 5 mg in the morning, evening off", "morning"],
    ["- Dosage: 5 mg\n- When: morning, evening, not noon", "morning", "evening"],
    ["Dosierung: 5 mg morgens und abends, mittags nichts", "morning", "evening"],
    ["Posologie : 5 mg le matin et le soir, midi rien", "morning", "evening"],
    ["Dosis: 5 mg por la mañana y por la noche, al mediodía nada", "morning", "night"],
    ["Дозировка: 5 мг утром и вечером, днём ничего", "morning", "evening"],
  ])("%s", (lines, ...times) => {
    expect(said(lines)).toEqual({ times, open: [] })
  })

  it.each([
    ["- Dosage: 5 mg in the morning; if forgotten, at noon", "at noon", "morning"],
    ["- Dosage: 5 mg in the morning, or if you forgot, in the evening", "in the evening", "morning"],
    ["- Dosage: 5 mg every morning. Missed it? Take it at noon.", "at noon", "morning"],
    ["- Dosage: 5 mg AM and PM, skip noon", "noon", "morning", "evening"],
    ["- Dosage: 5 mg morning and evening. Skip the morning on fasting days.", "the morning", "morning", "evening"],
  ])("or one now and then, which is said: %s", (lines, open, ...times) => {
    expect(said(lines)).toEqual({ times, open: [open] })
  })

  it.each([
    ["- Dosage: 5 mg before bed if needed", "before bed"],
    ["- Dosage: 5 mg in the morning, not with food", "morning"],
    ["- Dosage: 5 mg in the morning with no food", "morning"],
    ["- Dosage: 5 mg morning, midday and evening", "morning", "midday", "evening"],
  ])("any other is: %s", (lines, ...times) => {
    expect(said(lines).times).toEqual(times)
  })
})
