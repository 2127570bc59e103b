import { expect, it } from "vitest"
import { findingsOf } from "../testing/page-with.ts"

const listed = ["Restlessness or overstimulation at higher amounts"]

it("quotes both places when an effect is denied and listed", () => {
  const [f] = findingsOf(
    { prose: ["It sharpens the mind without over-excitation or a crash."], sideEffects: listed },
    "page/contradicts-itself",
  )
  expect(f?.quotes).toEqual(["It sharpens the mind without over-excitation or a crash.", listed[0]])
})

it("is silent when the page denies one effect and lists another", () => {
  expect(
    findingsOf({ prose: ["It acts without over-excitation."], sideEffects: ["Headache"] }, "page/contradicts-itself"),
  ).toEqual([])
})

it("is silent when the effect is only listed, or only warned of", () => {
  expect(findingsOf({ sideEffects: listed }, "page/contradicts-itself")).toEqual([])
  expect(findingsOf({ prose: ["Overstimulation can occur."], sideEffects: listed }, "page/contradicts-itself")).toEqual(
    [],
  )
})

it("is silent when the denial stands far from the effect", () => {
  expect(
    findingsOf(
      {
        prose: [
          "There is no rule that says which of many possible mild effects, overstimulation included, come first.",
        ],
        sideEffects: listed,
      },
      "page/contradicts-itself",
    ),
  ).toEqual([])
})
