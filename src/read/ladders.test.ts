import { expect, test } from "vitest"
import { saidBy } from "./testing/said.ts"

const steps = (...lines: readonly string[]): string => `Brevotide\n\nDosing\n\n${lines.join("\n")}\n`

test.each([
  [
    steps("weeks 1-4: 0.1 mg, weeks 5-8: 0.2 mg, weeks 9-12: 0.5 mg daily"),
    "0.1–0.5 mg 1/day, weeks 1–4: 0.1, weeks 5–8: 0.2, weeks 9–12: 0.5",
  ],
  [
    steps("Week 1: 0.1 mg; week 2: 0.2 mg; week 3: 0.3 mg once daily."),
    "0.1–0.3 mg 1/day, weeks 1: 0.1, weeks 2: 0.2, weeks 3: 0.3",
  ],
  [
    steps("0.1 mg weekly for 4 weeks", "0.2 mg weekly for 4 weeks", "0.5 mg weekly thereafter"),
    "0.1–0.5 mg 1/week, weeks 1–4: 0.1, weeks 5–8: 0.2, weeks 9–: 0.5",
  ],
  [
    steps("0.1 mg weekly (weeks 1-4)", "0.2 mg weekly (weeks 5-8)"),
    "0.1–0.2 mg 1/week, weeks 1–4: 0.1, weeks 5–8: 0.2",
  ],
  [
    steps("First two weeks: 3 mg daily", "Next two weeks: 6 mg daily", "After that: 9 mg daily"),
    "3–9 mg 1/day, weeks 1–2: 3, weeks 3–4: 6, weeks 5–: 9",
  ],
  [steps("Day 1: 5 mg", "Day 2: 10 mg", "Day 3 and after: 20 mg daily"), "5–20 mg, days 1: 5, days 2: 10, days 3–: 20"],
  [steps("W1-4: 0.1 mg weekly", "W5-8: 0.2 mg weekly"), "0.1–0.2 mg 1/week, weeks 1–4: 0.1, weeks 5–8: 0.2"],
  [steps("Week1: 0.1 mg weekly", "Week2: 0.2 mg weekly"), "0.1–0.2 mg 1/week, weeks 1: 0.1, weeks 2: 0.2"],
  [steps("1st week – 0.1 mg daily", "2nd week – 0.2 mg daily"), "0.1–0.2 mg 1/day, weeks 1: 0.1, weeks 2: 0.2"],
  [steps("Week one: 20 mg daily", "Week two: 10 mg daily"), "10–20 mg 1/day, weeks 1: 20, weeks 2: 10"],
  [steps("From week 5: 0.5 mg weekly"), "0.5 mg 1/week, weeks 5–: 0.5"],
])("%j is one ladder with all its steps", (page, said) => {
  expect(saidBy(page)).toEqual([`Brevotide ${said}`])
})

test("steps in the wrong order are never put in the right one", () => {
  expect(saidBy(steps("Weeks 5-8: 0.5 mg weekly", "Weeks 1-4: 0.1 mg weekly"))).toEqual([
    "Brevotide 0.5 mg 1/week, weeks 5–8: 0.5",
    "Brevotide 0.1 mg 1/week, weeks 1–4: 0.1",
  ])
})
