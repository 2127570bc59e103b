import { describe, expect, it } from "vitest"
import { settled } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const mosts = (line: string, label = "Dosage") => {
  const r = read({ text: `# Halexin\n\n${label}: ${line}\n`, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  const { text, unread } = r.value
  return unread
    .filter((u) => u.about === "most")
    .map((u) => [text.slice(...u.span), ...(u.dosesADay === undefined ? [] : [u.dosesADay])])
}

describe("a most that no field of a regimen holds", () => {
  it.each([
    ["500 mg every 4 hours, max 4 doses in 24 h", "max 4 doses in 24 h", 4],
    ["500 mg every 4 hours, at most four times daily", "at most four times daily", 4],
    ["500 mg every 4 hours, up to three times a day", "up to three times a day", 3],
    [
      "500 mg every 4 hours. No more than 4 doses in any 24 hour period.",
      "No more than 4 doses in any 24 hour period",
      4,
    ],
    ["500 mg twice daily, not more often than once a day", "not more often than once a day", 1],
  ])("counts the doses of a day: %s", (line, words, n) => {
    expect(mosts(line)).toEqual([[words, n]])
  })

  it.each([
    ["500 mg every 4 hours, max 8 tablets daily", "max 8 tablets daily"],
    ["500 mg every 4 hours (max 4 per day)", "max 4 per day"],
    ["500 mg twice daily, at most 3 times a week", "at most 3 times a week"],
    ["250 mcg, max 500, once daily", "max 500"],
    ["250 mcg twice daily, not more than 400", "not more than 400"],
    ["250 mcg once daily, max 500", "max 500"],
    ["10 mg once daily for 14 doses", "for 14 doses"],
    ["10 mg once daily for 10 d", "for 10 d"],
    ["10 mg once daily x 10", "x 10"],
    ["10 mg once daily for half a year", "for half a year"],
    ["10 mg once daily for 2 years", "for 2 years"],
    ["10 mg once daily, never longer than a month", "never longer than a month"],
  ])("or is listed as it stands: %s", (line, words) => {
    expect(mosts(line)).toEqual([[words]])
  })

  it.each([
    ["Dosierung", "500 mg alle 4 Stunden, höchstens 4 mal täglich", "höchstens 4 mal täglich"],
    ["Posologie", "500 mg toutes les 4 heures, au maximum 4 fois par jour", "au maximum 4 fois par jour"],
    ["Dosis", "500 mg cada 4 horas, máximo 4 veces al día", "máximo 4 veces al día"],
    ["Дозировка", "500 мг каждые 4 часа, не более 4 раз в сутки", "не более 4 раз в сутки"],
  ])("in other languages too: %s: %s", (label, line, words) => {
    expect(mosts(line, label)).toEqual([[words, 4]])
  })

  it.each([
    "250 mcg once daily, max 500 mcg",
    "10 mg once daily, no longer than 2 weeks",
    "10 mg once daily for 10 days",
    "500 mg at most twice a day",
    "500 mg up to 3 times a day",
    "500 mg daily, maximum 5 days a week",
    "500 mg daily, with no more than a glass of water",
    "500 mg daily; the maximum effect comes in 4 weeks",
    "500 mg daily, take up to 30 minutes before a meal",
  ])("is none where a field holds it, or nothing is limited: %s", (line) => {
    expect(mosts(line)).toEqual([])
  })
})

describe("the longest that a page allows", () => {
  it.each([
    ["Dosage", "10 mg once daily, no longer than 2 weeks", "2 week"],
    ["Dosierung", "10 mg einmal täglich, nicht länger als 2 Wochen", "2 week"],
    ["Dosierung", "10 mg einmal täglich, längstens 7 Tage", "7 day"],
    ["Dosierung", "10 mg einmal täglich, nach 14 Tagen absetzen", "14 day"],
    ["Posologie", "10 mg une fois par jour, pas plus de 2 semaines", "2 week"],
    ["Posologie", "10 mg une fois par jour, arrêter après 14 jours", "14 day"],
    ["Dosis", "10 mg una vez al día, no más de 2 semanas", "2 week"],
    ["Dosis", "10 mg una vez al día, suspender después de 14 días", "14 day"],
    ["Дозировка", "10 мг один раз в день, не дольше 10 дней", "10 day"],
    ["Дозировка", "10 мг один раз в день, отменить через 14 дней", "14 day"],
  ])("is its course: %s: %s", (label, line, said) => {
    const r = read({ text: `# Halexin\n\n${label}: ${line}\n`, kind: "markdown" }, { sha256 })
    const cycle = r.ok && r.value.protocols[0] ? settled(r.value.protocols[0].cycle) : undefined
    expect(cycle && `${cycle.high} ${cycle.unit}`).toBe(said)
  })
})
