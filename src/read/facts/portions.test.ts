import { describe, expect, it } from "vitest"
import { quote, showExact } from "../../base/index.ts"
import { portionsOf } from "./portions.ts"

const said = (text: string) =>
  portionsOf(text).map((p) => `${p.portion}: ${showExact(p.low)} to ${showExact(p.high)} ${p.unit}`)

describe("what one spray or one drop carries", () => {
  it.each([
    ["Each bottle gives 120 mcg per spray.", "spray: 120 to 120 mcg"],
    ["150mcg/actuation", "spray: 150 to 150 mcg"],
    ["50–70 µg in each drop", "drop: 50 to 70 mcg"],
    ["Every metered spray delivers about 0.1 mg of it", "spray: 0.1 to 0.1 mg"],
    ["1 drop = 50 mcg", "drop: 50 to 50 mcg"],
    ["2 sprays = 300 mcg", "spray: 150 to 150 mcg"],
    ["3 drops contain 100 mcg", "drop: 100/3 to 100/3 mcg"],
    ["each puff carries 1,000 mcg", "spray: 1000 to 1000 mcg"],
    ["10 IU per spray", "spray: 10 to 10 IU"],
  ])("is read out of “%s”", (text, says) => expect(said(text)).toEqual([says]))

  it.each([
    "Take 300 mcg as a nasal spray.",
    "300 mcg per day, two sprays",
    "2 sprays in each nostril, 300 mcg in all",
    "0 sprays = 300 mcg",
    "each spray bottle holds 30 mg",
    "Each drop is 5 mg/mL",
  ])("is not seen in “%s”", (text) => expect(said(text)).toEqual([]))

  it("points at its own words", () => {
    const text = "Strong. One spray contains 200 mcg, so 100 mcg per spray is the other bottle."
    expect(portionsOf(text).map((p) => quote(text, p.span))).toEqual([
      "One spray contains 200 mcg",
      "100 mcg per spray",
    ])
  })
})

it.each(["0·5 mg per spray", "1'500 mcg per spray", "5^2 mg per spray"])("%s is no portion", (words) => {
  expect(portionsOf(words)).toEqual([])
})
