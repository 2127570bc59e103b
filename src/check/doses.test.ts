import { expect, it } from "vitest"
import { read } from "../read/index.ts"
import { compoundsIn } from "../reference/index.ts"
import { nameOf } from "./doses.ts"

const named = (heading: string): string | undefined => {
  const text = `# Magnesium\n\n## ${heading}\n\n400 mg orally once daily\n`
  const reading = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  const [first] = reading.value.protocols
  return first && nameOf(first, 0)
}

it.each(["Dosage", "Recommended dosage", "How to use", "Directions for use", "Dosierung", "Posologie", "Dosificación"])(
  "under “%s” a protocol is called by what it is of",
  (heading) => {
    expect(named(heading)).toBe("protocol 1 (Magnesium)")
  },
)

it.each(["Better sleep", "Dosage for athletes"])("under “%s” it is called that", (heading) => {
  expect(named(heading)).toBe(`protocol 1 (${heading})`)
})
