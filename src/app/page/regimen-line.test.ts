import { expect, it } from "vitest"
import { read } from "../../read/index.ts"
import { regimenLine } from "./regimen-line.ts"

const lines = (text: string) => {
  const reading = read({ text, kind: "text" }, { sha256: () => "" })
  if (!reading.ok) throw new Error(reading.problem.message)
  return reading.value.protocols.map(regimenLine)
}

it("says the substance first, and only what the page says", () => {
  expect(lines("BPC-157\n\nTake 250 mcg subcutaneously once a day for 4 weeks.\n")).toEqual([
    { compound: "BPC-157", said: "BPC-157 · 250 mcg per dose · once a day · 4 weeks · under the skin", name: null },
  ])
})

it("keeps what the page calls a protocol, where that is more than the substance", () => {
  const [one] = lines(
    "Semax\n\nProtocols\n\n1. Focus\nDosage: 300-600 mcg per dose, 1-3 times daily\nCycle: 4-8 weeks\n",
  )
  expect(one?.name).toBe("Focus")
  expect(one?.said).toBe("Semax · 300–600 mcg per dose · 1–3 times a day · 4–8 weeks")
})
