// How far a newcomer goes on a page just read: words and screens before the first stop and the first way to a plan, tab keys to it,
// targets that a thumb misses, sentences said twice. POSOLOGY_LOOK names the pages, one path a line; without it, the example.
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import type { Page } from "playwright-core"
import { openHouse } from "./house.ts"

type Look = {
  readonly page: string
  readonly width: number
  readonly words: number
  readonly screens: number
  readonly wordsToStop: number | null
  readonly screensToStop: number | null
  readonly wordsToPlan: number | null
  readonly screensToPlan: number | null
  readonly tabsToPlan: number | null
  readonly smallTargets: number
  readonly saidTwice: number
}

const STOPS = ".first .stop, .line.stop, .note.stop"
const PLANS = 'a[href$="#/plan"].button, button.plan-this'

const far = (page: Page) =>
  page.evaluate(
    ([stops, plans]) => {
      const counted = (text: string) => text.split(/\s+/).filter(Boolean).length
      const main = document.querySelector("main") as HTMLElement
      const before = (selector: string) => {
        const el = [...document.querySelectorAll<HTMLElement>(selector)].find((e) => e.checkVisibility())
        if (!el) return { words: null, screens: null }
        const range = document.createRange()
        range.setStart(document.body, 0)
        range.setEndBefore(el)
        const top = el.getBoundingClientRect().top + window.scrollY
        return { words: counted(range.toString()), screens: Math.round((10 * top) / window.innerHeight) / 10 }
      }
      // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not read, so what is laid out counts.
      const seen = main.innerText
      const sentences = seen
        .split(/(?<=[.!?])\s+|\n+/)
        .map((s) => s.trim())
        .filter((s) => counted(s) > 5)
      const small = [...main.querySelectorAll<HTMLElement>("a, button, input, select, summary")].filter((e) => {
        const box = e.getBoundingClientRect()
        return e.checkVisibility() && box.height > 0 && box.height < 44
      })
      return {
        words: counted(seen),
        screens: Math.round((10 * document.documentElement.scrollHeight) / window.innerHeight) / 10,
        stop: before(stops as string),
        plan: before(plans as string),
        small: small.length,
        twice: sentences.length - new Set(sentences).size,
      }
    },
    [STOPS, PLANS],
  )

const tabsTo = async (page: Page): Promise<number | null> => {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
  })
  for (let n = 1; n <= 200; n++) {
    await page.keyboard.press("Tab")
    if (await page.evaluate((plans) => document.activeElement?.matches(plans) ?? false, PLANS)) return n
  }
  return null
}

const house = await openHouse()
const paths = (process.env.POSOLOGY_LOOK ?? "examples/semax.txt").split("\n").filter(Boolean)
for (const width of [390, 1280] as const) {
  for (const path of paths) {
    const { page, context } = await house.visit({ width })
    await page
      .locator('input[type="file"]')
      .first()
      .waitFor({ state: "attached", timeout: 3000 })
      .catch(async () => {
        await page.getByRole("button", { name: "Read another page" }).click()
      })
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: basename(path), mimeType: "text/plain", buffer: readFileSync(path) })
    await page.locator(".page-head", { hasText: basename(path) }).waitFor()
    await page.locator(".protocol").first().waitFor()
    await page.getByText("Setting the rest of the page").waitFor({ state: "detached" })
    const { stop, plan, small, twice, words, screens } = await far(page)
    const look: Look = {
      page: basename(path),
      width,
      words,
      screens,
      wordsToStop: stop.words,
      screensToStop: stop.screens,
      wordsToPlan: plan.words,
      screensToPlan: plan.screens,
      tabsToPlan: await tabsTo(page),
      smallTargets: small,
      saidTwice: twice,
    }
    console.log(JSON.stringify(look))
    await context.close()
  }
}
await house.close()
