import { expect, it } from "vitest"
import { useCases } from "../app/index.ts"
import { main } from "./main.ts"

const example = new URL("../../examples/semax.txt", import.meta.url).pathname
const battery = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(["measure", "battery", example, "--json", "--now", "2026-12-01T08:00:00Z", ...args], {
    out: (t) => void out.push(t),
    err: (t) => void err.push(t),
  })
  return code === 0 ? useCases.battery.output.parse(JSON.parse(out.join(""))) : JSON.parse(err.join("")).error
}

it("says for each protocol of the example what measures its benefits, and what nobody can measure at home", async () => {
  const all = await Promise.all([1, 2, 3, 4, 5].map((n) => battery("--protocol", `${n}`)))
  expect(
    all.map((b) => [
      b.minutes,
      b.daily.map((p: { instrument: string }) => p.instrument),
      b.weekly.map((p: { instrument: string }) => p.instrument),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        5.6,
        [
          "word-list",
          "two-back",
        ],
        [],
      ],
      [
        5.7,
        [
          "pvt-b",
          "go-no-go",
        ],
        [],
      ],
      [
        0.2,
        [
          "ratings",
        ],
        [
          "phq-9",
          "gad-7",
        ],
      ],
      [
        0,
        [],
        [],
      ],
      [
        3.2,
        [
          "ratings",
          "pvt-b",
        ],
        [],
      ],
    ]
  `)
  expect(all[3].said.join(" ")).toMatch(/only a clinician can measure this/)
  for (const b of all) {
    expect(b.benefits.length).toBeGreaterThan(0)
    for (const x of b.benefits) expect(x.atBest).not.toBe("")
  }
})

it("refuses a protocol that is not there and more than eight minutes", async () => {
  expect((await battery("--protocol", "9")).path).toBe("protocol")
  expect((await battery("--protocol", "1", "--minutes", "20")).path).toBe("minutes")
  expect((await battery("--protocol", "1", "--with", "pvt-b,two-back,go-no-go")).path).toBe("with")
})
