import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Delivery, type Order, ownThread, runJob, type Worker } from "../src/learn/index.ts"
import { type House, openHouse, visit } from "./house.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const give = (page: Page, name: string, text: string) =>
  page.getByLabel("Choose a CSV file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) })

const days = (n: number, row: (t: number, on: boolean) => string, head = "day;capsule;sleep") =>
  [head, ...Array.from({ length: n }, (_, t) => row(t, ((t >> 2) + (t >> 3)) % 2 === 1))].join("\n")

describe.each([
  { width: 390, scheme: "dark" },
  { width: 1280, scheme: "light" },
] as const)("a diary on the screen at $width px, $scheme", (look) => {
  it("shows the example's answer, then a file of one's own once its columns are confirmed", async () => {
    const { page, context, strangers, faults } = await house.visit({ ...look, path: "/#/trial/example" })
    await page.getByText("Not settled", { exact: true }).waitFor()
    // The figures are folded under the words.
    expect(await page.getByText("Ruled out").isVisible()).toBe(false)
    await page.getByText("The figures").click()
    await page.getByText("Ruled out").waitFor()
    for (const words of [
      "The mean difference in calm",
      "Naive",
      "capsule “B”",
      "Jump in level.",
      "a coin chose the days",
    ])
      expect(await page.locator(".answer-paper").textContent()).toContain(words)
    await expect.poll(() => page.locator(".check").count()).toBe(10)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)

    await give(
      page,
      "sleep.csv",
      days(
        40,
        (t, on) =>
          `${t + 1};${on ? "blue" : "red"};${((6 + (on ? 2 : 0) + Math.sin(t * 7.7)).toFixed(2)).replace(".", ",")}`,
      ),
    )
    const work = page.getByRole("button", { name: "This is right: work it out" })
    await work.waitFor()
    expect(await page.getByLabel("Score", { exact: true }).inputValue()).toBe("sleep")
    expect(await page.getByLabel("On or off").inputValue()).toBe("capsule")
    // Guessed columns are looked over first, and which label is on and which way is better are never guessed.
    expect(await work.isDisabled()).toBe(true)
    await expect.poll(() => page.locator(".answer-paper").count()).toBe(0)
    await page.getByRole("radio", { name: "blue" }).check()
    await page.getByRole("radio", { name: "a coin, or chance otherwise" }).check()
    await page.getByRole("radio", { name: "higher" }).check()
    await work.click()
    await page.getByText("Helped", { exact: true }).waitFor()
    expect(await page.locator(".command").textContent()).toContain(
      "posology analyse sleep.csv --day day --condition capsule --on blue --outcome sleep --chosen coin",
    )
    await page.getByText("The days as a table").click()
    await expect.poll(() => page.locator(".chart-table").last().locator("tbody tr").count()).toBe(40)
    expect(await violations(page)).toEqual([])
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("a file", () => {
  it("dropped anywhere on the window is taken for a diary, and not for a page", async () => {
    const { page, context, faults } = await house.visit({ path: "/#/trial/example" })
    await page.getByText("Not settled", { exact: true }).waitFor()
    const text = days(30, (t, on) => `${t + 1};${on ? 1 : 0};${(t * 7) % 10}`)
    await page.evaluate((content) => {
      const files = new DataTransfer()
      files.items.add(new File([content], "dropped.csv", { type: "text/csv" }))
      document
        .querySelector("header")
        ?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: files }))
    }, text)
    await page.getByText("dropped.csv").waitFor()
    expect(page.url()).toContain("#/trial")
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("a diary that cannot be used", () => {
  const dull = (t: number, on: boolean, y: string | number) => `${t + 1};${on ? 1 : 0};${y}`
  it("gets one sentence, and never NaN", async () => {
    const { page, context, faults } = await house.visit({ path: "/#/trial/example" })
    await page.getByText("Not settled", { exact: true }).waitFor()
    const answers = async (name: string, text: string): Promise<string> => {
      await give(page, name, text)
      await page.getByText(`${name}, `).waitFor()
      await page.getByRole("radio", { name: "1", exact: true }).check()
      await page.getByRole("radio", { name: "I did, as it came" }).check()
      await page.getByRole("radio", { name: "lower" }).check()
      await page.getByRole("button", { name: "work it out" }).click()
      await page.locator(".result .waiting[role=alert], .answer-paper").first().waitFor()
      const words = (await page.locator(".result").textContent()) ?? ""
      expect(words).not.toMatch(/NaN|undefined|Infinity/)
      return words
    }
    const noisy = (t: number) => 5 + Math.round(10 * Math.sin(t * 12.9)) / 10
    expect(
      await answers(
        "constant.csv",
        days(30, (t, on) => dull(t, on, 7)),
      ),
    ).toMatch(/"sleep" is 7 on every scored day/)
    expect(
      await answers(
        "short.csv",
        days(10, (t, on) => dull(t, on, t < 3 || t > 8 ? noisy(t) : "")),
      ),
    ).toMatch(/5 scored days are too few|4 scored days are too few/)
    expect(await answers("twice.csv", `${days(30, (t, on) => dull(t, on, noisy(t)))}\n9;1;4`)).toMatch(
      /Lines 10 and 32 are the same day/,
    )
    expect(
      await answers(
        "gaps.csv",
        days(60, (t, on) => dull(t, on, t % 5 < 2 ? "" : noisy(t))),
      ),
    ).toMatch(/24 days without one/)
    expect(
      await answers(
        "order.csv",
        days(30, (t, on) => dull(29 - t, on, noisy(t))),
      ),
    ).toMatch(/not in order of time/)
    await page.getByRole("button", { name: "Back to the example" }).click()
    await page.getByText("An invented diary", { exact: true }).waitFor()

    for (const [name, text, sentence] of [
      ["empty.csv", "", /The file is empty/],
      ["quote.csv", 'day,on,y\n1,"1,2', /quotation mark on line 2 is never closed/],
      ["huge.csv", "1,2,3\n".repeat(1_000_000), /6 MB, over the limit of 5 MB/],
    ] as const) {
      await give(page, name, text)
      await page.getByRole("alert").filter({ hasText: sentence }).waitFor()
      await expect.poll(() => page.locator(".answer-paper").count()).toBe(0)
    }

    await give(
      page,
      "one.csv",
      days(30, (t) => dull(t, true, noisy(t))),
    )
    await page.getByText("Say which column tells on from off.").waitFor()
    await page.getByLabel("On or off").selectOption("capsule")
    await page.getByRole("radio", { name: "1", exact: true }).check()
    await page.getByRole("radio", { name: "a plan made before" }).check()
    await page.getByRole("radio", { name: "lower" }).check()
    await page.getByRole("button", { name: "work it out" }).click()
    await page.getByText('Every scored day is on in "capsule"').waitFor()

    await give(
      page,
      "words.csv",
      days(30, (t, on) => dull(t, on, t === 4 ? "good" : noisy(t))),
    )
    await page.getByLabel("Score", { exact: true }).selectOption("sleep")
    await page.getByRole("radio", { name: "1", exact: true }).check()
    await page.getByRole("radio", { name: "a plan made before" }).check()
    await page.getByRole("radio", { name: "lower" }).check()
    await page.getByRole("button", { name: "work it out" }).click()
    await page.getByText('Line 6, column "sleep": "good" is not a number').waitFor()

    // Dates that any order fits, and x or nothing: both are asked in the form, without a word of the command line.
    const open = Array.from({ length: 36 }, (_, t) => {
      const date = `${String(1 + (t % 12)).padStart(2, "0")}/${String(1 + Math.floor(t / 12)).padStart(2, "0")}/2026`
      return `${date},${t % 5 < 2 ? "x" : ""},${5 + ((t * 7) % 11)}`
    })
    await give(page, "open.csv", ["date,pill,mood", ...open].join("\n"))
    await page.getByLabel("On or off").selectOption("pill")
    await page.getByLabel("Score", { exact: true }).selectOption("mood")
    await page.getByRole("radio", { name: "x", exact: true }).check()
    await page.getByRole("radio", { name: "nothing", exact: true }).check()
    await page.getByRole("radio", { name: "a plan made before" }).check()
    await page.getByRole("radio", { name: "lower" }).check()
    await page.getByRole("button", { name: "work it out" }).click()
    const asked = page.getByRole("alert").filter({ hasText: "say in the form how dates are written" })
    await asked.waitFor()
    expect(await asked.textContent()).not.toContain("--")
    await page.getByRole("radio", { name: "day first" }).check()
    await page.getByRole("button", { name: "work it out" }).click()
    await page.locator(".answer-paper").waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("work in browser workers", () => {
  it("shows how far it is, can be stopped, and starts again", async () => {
    const { page, context } = await house.visit({ path: "/#/trial/example" })
    await page.getByLabel("Pairs of blocks").fill("40")
    await page.getByRole("button", { name: "Simulate" }).click()
    await page.getByRole("progressbar").waitFor()
    await page.locator(".again").getByRole("button", { name: "Stop" }).click()
    await page.getByRole("progressbar").waitFor({ state: "detached" })
    await page.getByRole("button", { name: "Simulate" }).click()
    await page.getByRole("progressbar").waitFor()
    await page.locator(".again").getByRole("button", { name: "Stop" }).click()
    await page.getByLabel("Pairs of blocks").fill("3")
    await page.getByRole("button", { name: "Simulate" }).click()
    await page.getByText(/of such trials would find it/).waitFor()
    await page.getByLabel("Pairs of blocks").fill("0")
    await page.getByRole("button", { name: "Simulate" }).click()
    await page.getByText("A trial has from 1 to 500 pairs of blocks.").waitFor()
    await context.close()
  })

  it("gives the bytes that Node gives, for any number of workers", async () => {
    const { page, context } = await house.visit({ path: "/#/trial/example" })
    const script = readdirSync("dist/web/assets").find((f) => f.startsWith("browser-worker-"))
    await page.evaluate((file) => {
      const staff: globalThis.Worker[] = []
      Object.assign(window, {
        hire: () => staff.push(new globalThis.Worker(`/assets/${file}`, { type: "module" })) - 1,
        fill: (who: number, order: unknown) =>
          new Promise((resolve) => {
            const worker = staff[who] as globalThis.Worker
            worker.onmessage = (e) => resolve(e.data)
            worker.postMessage(order)
          }),
        dismiss: (who: number) => staff[who]?.terminate(),
      })
    }, script)
    type Staffed = {
      hire: () => number
      fill: (who: number, order: unknown) => Promise<Delivery>
      dismiss: (who: number) => void
    }
    const gone: Promise<void>[] = []
    const hire = (): Worker => {
      const who = page.evaluate(() => (window as unknown as Staffed).hire())
      return {
        fill: async (order: Order) =>
          page.evaluate(([n, o]) => (window as unknown as Staffed).fill(n, o), [await who, order] as const),
        stop: () => void gone.push(who.then((n) => page.evaluate((k) => (window as unknown as Staffed).dismiss(k), n))),
      }
    }
    const trial = { pairs: 4, blockDays: 5, effect: 0.6, rho: 0.5, trials: 450, seed: 11 }
    const looks = { pairs: 4, blockDays: 5, noise: 0, halfLife: [0], practice: "none" as const, trials: 100, seed: 3 }
    const diary = {
      diary: readFileSync("examples/diary.csv", "utf8"),
      options: { condition: "capsule", on: "B", outcome: "calm" },
    }
    const here = { workers: 1, hire: ownThread }
    const node = JSON.stringify([
      await runJob("power", trial, here),
      await runJob("looks", looks, here),
      await runJob("analyse", diary, here),
    ])
    expect(node).toContain('"falsePositive"')
    for (const workers of [1, 2, 3]) {
      const there = { workers, hire }
      const browser = JSON.stringify([
        await runJob("power", trial, there),
        await runJob("looks", looks, there),
        await runJob("analyse", diary, there),
      ])
      expect(browser).toBe(node)
    }
    await Promise.all(gone)
    await context.close()
  })

  it.skipIf(!existsSync("dist/posology.html"))("runs in posology.html with the network off", async () => {
    const file = `${pathToFileURL("dist/posology.html").href}#/trial/example`
    const { page, context, strangers, faults } = await visit(house.browser, file, { width: 390 })
    await context.setOffline(true)
    await page.getByText("Not settled", { exact: true }).waitFor()
    await page.getByRole("button", { name: "Simulate" }).click()
    await page.getByText(/of such trials would find it/).waitFor()
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)",
  )) as Violation[]
  return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 200)}`))
}

it("opens with what this person has: that there is nothing yet, the one next step, and the example behind a link", async () => {
  const { page, context, faults } = await house.visit({ width: 390, path: "/#/trial" })
  await page.getByRole("heading", { name: "You have no results yet." }).waitFor()
  expect(await page.getByText("invented").count()).toBe(0)
  expect(await page.locator("a.button.main").allTextContents()).toEqual(["Choose what you measure"])
  expect(await violations(page)).toEqual([])
  await page.getByRole("link", { name: "See an example of an answer" }).click()
  await page.getByText("Here is an invented diary").waitFor()
  expect(faults).toEqual([])
  await context.close()
})
