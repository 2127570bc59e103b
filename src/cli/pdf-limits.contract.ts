import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { pdfText } from "../app/index.ts"
import { pdfPages } from "./pdf.ts"
import { pdfBombs } from "./testing/pdf-bombs.ts"
import { pdfOf } from "./testing/pdf-of.ts"

const MB = 1024 * 1024

/** The most that each process of this one's has held so far, in bytes, where the system tells (Linux). */
const mostOfChildren = (): number => {
  try {
    const threads = readdirSync("/proc/self/task")
    const children = threads.flatMap((t) => readFileSync(`/proc/self/task/${t}/children`, "utf8").match(/\d+/g) ?? [])
    const held = children.map((c) => /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${c}/status`, "utf8"))?.[1])
    return Math.max(0, ...held.map((kb) => 1024 * Number(kb ?? 0)))
  } catch {
    return 0
  }
}

it.each(pdfBombs)(
  "ends within its limits with %s, and the process lives and answers meanwhile",
  {
    timeout: 60_000,
  },
  async (_, make) => {
    const bytes = make()
    let most = 0
    let longest = 0
    let last = performance.now()
    const watch = setInterval(() => {
      most = Math.max(most, mostOfChildren())
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const began = performance.now()
    const read = await pdfText(bytes, pdfPages)
    const took = performance.now() - began
    clearInterval(watch)
    if (process.env.POSOLOGY_SAY)
      console.log(
        `${bytes.length} B ${took.toFixed(0)} ms, ${(most / MB).toFixed(0)} MB, blocked ${longest.toFixed(0)} ms: ${read.ok ? `read ${read.value.length}` : read.problem.code}`,
      )
    // The seconds themselves are measured on a quiet machine; here no clock of the wall decides.
    expect(most).toBeLessThan(350 * MB)
    expect(longest).toBeLessThan(2000)
    if (read.ok) expect(read.value.length).toBeLessThan(5_000_000)
    // And the next one is read as ever.
    const next = await pdfText(pdfOf(["Dosage: 120 mcg once daily"]), pdfPages)
    expect(next).toEqual({ ok: true, value: expect.stringContaining("120 mcg once daily") })
  },
)

it("reads several at once, each its own", async () => {
  const all = await Promise.all([1, 2, 3, 4].map((n) => pdfText(pdfOf([`Dosage: ${n} mg once daily`]), pdfPages)))
  expect(all.map((r) => r.ok && r.value.trim())).toEqual([1, 2, 3, 4].map((n) => `Dosage: ${n} mg once daily`))
})
