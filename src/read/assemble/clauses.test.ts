import { expect, test } from "vitest"
import { settled } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

/** Each regimen of one line: its amount and the times of day it goes with. */
const regimens = (dosage: string) => {
  const r = read({ text: `Halexin\n\nDosage: ${dosage}\nRoute: oral\n`, kind: "text" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value.protocols.map((p) => {
    const d = settled(p.dose)
    return `${d === undefined ? "?" : `${d.low} ${d.unit}`} ${(settled(p.timesOfDay) ?? []).join(", ")}`
  })
}

test.each([
  "AM 250 mcg, PM 500 mcg",
  "Morning 250 mcg, evening 500 mcg",
  "Morning: 250 mcg; evening: 500 mcg",
  "in the morning 250 mcg and in the evening 500 mcg",
  "250 mcg in the morning, 500 mcg in the evening",
  "250 mcg AM, 500 mcg PM",
])("%s: each amount has its own time of day", (dosage) =>
  expect(regimens(dosage)).toEqual(["250 mcg morning", "500 mcg evening"]),
)
