import type { Page } from "playwright-core"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { brand, type DiaryEvent } from "../src/base/index.ts"
import { oneBrowser } from "./house.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

// Whole tasks on the real screen, each shortened by its own parameters, which the kept session says.

let house: KeptHouse
beforeEach(async () => {
  house = await openKeptHouse()
})
afterEach(() => house.close())

type Hand = "keyboard" | "touch"
type Kept = Extract<DiaryEvent, { kind: "session" }> & {
  readonly session: {
    device: Record<string, unknown>
    trials: Record<string, unknown>[]
    parameters?: Record<string, number>
  }
}

const sessions = async (): Promise<readonly Kept[]> =>
  (await house.store.events.list({ practice: brand("home"), person: brand("me") })).flatMap((e) =>
    e.kind === "session" && e.raw !== null ? [{ ...e, session: JSON.parse(e.raw) }] : [],
  )

const open = async (task: string, set: string, width: 390 | 1280, layAside = false) => {
  const context = await (await oneBrowser()).newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    hasTouch: true,
    reducedMotion: "reduce",
    timezoneId: "Africa/Johannesburg",
    locale: "en-GB",
    serviceWorkers: layAside ? "allow" : "block",
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on("pageerror", (e) => faults.push(e.message))
  await page.goto(`${house.url}/?${set}#/measure/${task}`)
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor()
  return { page, context, faults }
}

const begin = async (page: Page, by: Hand, name = "Begin") => {
  const button = page.getByRole("button", { name, exact: true })
  await (by === "keyboard" ? button.press("Enter") : button.tap())
  await page.locator(".task-field").waitFor()
}

const press = (page: Page, by: Hand) =>
  by === "keyboard" ? page.keyboard.press("Space") : page.touchscreen.tap(195, 600)

/** Answers signs and letters from inside the page, at once: from out here a busy machine comes too late for things that go by in a second. */
const answerInside = (page: Page, by: Hand) =>
  page.evaluate((hand) => {
    const letters: string[] = []
    const press = () => {
      const event =
        hand === "keyboard"
          ? new KeyboardEvent("keydown", { key: " ", bubbles: true, cancelable: true })
          : new PointerEvent("pointerdown", { pointerType: "touch", bubbles: true })
      document.querySelector(".task-field")?.dispatchEvent(event)
    }
    new MutationObserver(() => {
      const place = document.querySelector(".task-place")
      const text = place?.textContent ?? ""
      if (!place || text === "") return
      if (place.classList.contains("letter")) letters.push(text)
      const same = place.classList.contains("letter") && letters.at(-3) === text
      if (same || (place.classList.contains("sign") && text === "●")) setTimeout(press, 50)
    }).observe(document.querySelector(".task-place") as Element, { childList: true })
  }, by)

/** Answers what is shown until the stage is gone: somebody who does the task as asked. Gives the words that were shown. */
const doAll = async (page: Page, by: Hand): Promise<readonly string[]> => {
  const words: string[] = []
  await answerInside(page, by)
  for (let seen = ""; ; ) {
    const shown = await page.evaluate(() => {
      const place = document.querySelector(".task-place")
      if (!place) return null
      const now = place.querySelector(".task-symbol.now")
      const key = [...place.querySelectorAll(".task-key .task-cell span")].map((s) => s.textContent)
      const progress = document.querySelector<HTMLElement>(".task-progress")?.style.inlineSize ?? ""
      const digit = now instanceof HTMLElement ? (key[Number(now.dataset.symbol) - 1] ?? "") : ""
      const kind = place.className.replace("task-place ", "")
      const box = place.querySelector(`[data-digit="${digit}"]`)?.getBoundingClientRect()
      const at = { x: (box?.left ?? 0) + 30, y: (box?.top ?? 0) + 30 }
      return {
        ...at,
        kind,
        text: place.textContent ?? "",
        digit,
        key: `${kind} ${place.textContent} ${digit} ${progress}`,
      }
    })
    if (shown === null) return words
    const { kind, text, digit, key, x, y } = shown
    if (kind === "typing") {
      for (const word of words.slice(0, 3)) {
        await page.getByLabel(/^Type the words/).fill(word)
        await page.getByRole("button", { name: "Next word" }).click()
      }
      await page.getByRole("button", { name: "That is all" }).click()
      await page.locator(".task-stage").waitFor({ state: "detached" })
      return words
    }
    if (key !== seen && text !== "") {
      // Within a tenth of a second nobody can have seen it, and what takes no time fills none of a session's.
      if (kind === "dot" || kind === "symbol") await page.waitForTimeout(150)
      if (kind === "dot") await press(page, by)
      if (kind === "word") words.push(text)
      if (kind === "symbol") await (by === "keyboard" ? page.keyboard.press(digit) : page.touchscreen.tap(x, y))
    }
    seen = key
    await page.waitForTimeout(20)
  }
}

const tasks = [
  ["pvt-b", "lengthMs=9000"],
  ["go-no-go", "signs=12"],
  ["two-back", "letters=6"],
  ["symbol-digit", "lengthMs=8000"],
  ["word-list", "words=4"],
] as const

describe.each([390, 1280] as const)("a task at %i px", (width) => {
  describe.each(["keyboard", "touch"] as const)("by %s", (by) => {
    it.each(tasks)("%s goes to its end, and its session arrives with every trial and the device", async (task, set) => {
      const { page, context, faults } = await open(task, set, width)
      expect(await wrongWith(page)).toEqual([])
      await begin(page, by)
      const words = await doAll(page, by)
      await page.getByRole("heading", { name: "Kept." }).waitFor()
      expect(await wrongWith(page)).toEqual([])
      await expect.poll(async () => (await sessions()).length).toBe(1)
      const [kept] = await sessions()
      const { device, parameters = {}, trials } = kept?.session ?? { device: {}, trials: [] }
      const [[name, value] = []] = [...new URLSearchParams(set)]
      expect(parameters).toEqual({ [`${name}`]: Number(value) })
      expect(device).toMatchObject({ input: by, focusLosses: 0, practice: false, otherInput: 0 })
      expect(device.refreshHz).toBeGreaterThan(10)
      expect(kept?.flags.map((f) => f.why).join("; ")).toContain(`no whole session: ${name} is ${value}`)
      const session = JSON.parse(kept?.raw ?? "")
      expect((await house.ask("score-session", { instrument: task, session })).scores).toEqual(kept?.scores)
      const score = (outcome: string) => kept?.scores.find((s) => s.outcome === outcome)?.value
      if (task === "pvt-b") expect([score("false-starts"), trials.length > 1]).toEqual([0, true])
      if (task === "go-no-go")
        expect([trials.length, score("commission-errors"), score("omission-errors")]).toEqual([12, 0, 0])
      if (task === "two-back") expect([trials.length, trials.every((t) => t.target === t.pressed)]).toEqual([8, true])
      if (task === "symbol-digit")
        expect([score("correct"), trials.filter((t) => t.answer !== null).length].map((n) => Number(n) > 3)).toEqual([
          true,
          true,
        ])
      if (task === "symbol-digit") expect(trials.every((t) => t.answer === null || t.answer === t.digit)).toBe(true)
      if (task === "word-list")
        expect([score("immediate"), score("delayed"), score("intrusions")]).toEqual([
          Math.min(3, words.length),
          null,
          0,
        ])
      expect(faults).toEqual([])
      await context.close()
    })
  })
})

describe.each([390, 1280] as const)("a session that is left, at %i px", (width) => {
  it("waits, goes on at the same place, and says so; by the wrong hand nothing counts; without a network it arrives once", async () => {
    const { page, context, faults } = await open("symbol-digit", "lengthMs=20000", width, true)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await begin(page, "keyboard")
    await page.locator(".task-symbol.now").waitFor()
    await page.touchscreen.tap(195, 400)
    await page.getByText("This session goes on by keyboard").waitFor()
    // Somebody who looks first: half of the digits within 300 ms would be too fast.
    await page.waitForTimeout(400)
    await page.keyboard.press("1")
    // Another tab in front of this one.
    const other = await context.newPage()
    await other.goto("about:blank")
    await other.bringToFront()
    await page.evaluate(() => dispatchEvent(new Event("blur")))
    await page.bringToFront()
    await page.getByRole("alertdialog", { name: "You left" }).waitFor()
    expect(await page.locator(".task-symbol.now").count()).toBe(0)
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Go on" }).press("Enter")
    await page.getByText("Ready …").waitFor()
    await page.locator(".task-symbol.now").waitFor()
    await house.goAway()
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Stop here" }).click()
    await page.getByText("doubtful").waitFor()
    expect(await sessions()).toEqual([])
    await house.comeBack()
    await page.evaluate(() => dispatchEvent(new Event("online")))
    await expect.poll(async () => (await sessions()).length).toBe(1)
    await page.evaluate(() => dispatchEvent(new Event("online")))
    await page.reload()
    const [kept, ...more] = await sessions()
    expect(more).toEqual([])
    expect(kept?.session.device).toMatchObject({ focusLosses: 2, stopped: true, otherInput: 1, input: "keyboard" })
    expect(kept?.session.device.away).toHaveLength(1)
    expect(kept?.flags.map((f) => f.code)).toEqual(["incomplete", "incomplete", "interrupted", "incomplete"])
    expect(faults).toEqual([])
    await context.close()
  })

  it("for practice is kept nowhere, and says of each trial how it was", async () => {
    const { page, context } = await open("pvt-b", "", width)
    await begin(page, "touch", "Practise first")
    await page.locator(".task-place.wait").waitFor()
    await press(page, "touch")
    await page.getByText("Too early").waitFor()
    await page.locator(".task-disc").waitFor()
    await press(page, "touch")
    await page.getByText(/^\d+ ms$/).waitFor()
    await doAll(page, "touch")
    await page.getByRole("button", { name: "Begin", exact: true }).waitFor()
    expect(await page.getByRole("button", { name: "Begin", exact: true }).getAttribute("class")).toContain("main")
    expect(await sessions()).toEqual([])
    await context.close()
  })
})

it("words are asked again after twenty minutes, into the same session, and not shown again", async () => {
  const { page, context, faults } = await open("word-list", "words=4", 390)
  await begin(page, "keyboard")
  const words = await doAll(page, "keyboard")
  await page.getByRole("heading", { name: "Kept." }).waitFor()
  await expect.poll(async () => (await sessions()).length).toBe(1)
  await page.goto(`${house.url}/#/measure/words-again`)
  expect(await page.getByRole("button", { name: "Begin", exact: true }).isDisabled()).toBe(true)
  await page.clock.setFixedTime(Date.now() + 25 * 60_000)
  await page.reload()
  const button = page.getByRole("button", { name: "Begin", exact: true })
  await expect.poll(() => button.isDisabled()).toBe(false)
  expect(await page.getByText(words[0] ?? "?").count()).toBe(0)
  await button.press("Enter")
  await page.getByLabel("Type the words of before").fill(words[0] ?? "")
  await page.getByRole("button", { name: "That is all" }).click()
  await page.getByRole("heading", { name: "Kept." }).waitFor()
  const { entries } = await house.ask("history", { from: "2024-01-01", to: "2033-01-01", zone: "UTC" })
  expect(entries.map((e) => e.said)).toMatchObject([
    { kind: "session", scores: [{ value: 3 }, { value: 1 }, { value: 0 }] },
  ])
  expect(faults).toEqual([])
  await context.close()
})
