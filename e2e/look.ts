import type { Page } from "playwright-core"

const STOPS = ".first .stop"
const PLANS = 'a[href$="#/plan"].button, button.plan-this'

/** What is in sight on a page just read, and how far it is to the first stop and the first way to a plan. */
export const far = (page: Page) =>
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
        return { words: counted(range.toString()), screens: top / window.innerHeight }
      }
      // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not read, so what is laid out counts.
      const seen = main.innerText
      const sentences = seen
        .split(/(?<=[.!?])\s+|\n+/)
        .map((s) => s.trim())
        .filter((s) => counted(s) > 5)
      return {
        words: counted(seen),
        screens: document.documentElement.scrollHeight / window.innerHeight,
        stop: before(stops as string),
        plan: before(plans as string),
        twice: sentences.length - new Set(sentences).size,
      }
    },
    [STOPS, PLANS],
  )

/** Presses of the tab key from the top of the window to the first way to a plan. */
export const tabsToPlan = async (page: Page): Promise<number | null> => {
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

/** What is to be pressed and is lower than a thumb is wide, in words; a choice counts with its label, and a link inside a sentence does not. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary")]
      .filter((e) => !e.classList.contains("skip"))
      .map((e) =>
        e.matches("input[type=radio], input[type=checkbox], input[type=file]") ? (e.closest("label") ?? e) : e,
      )
      .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height > 0)
      .filter((e) => e.getBoundingClientRect().height < 44)
      .filter(
        (e) =>
          getComputedStyle(e).display !== "inline" ||
          ![...(e.parentElement?.childNodes ?? [])].some((n) => n.nodeType === 3 && (n.nodeValue ?? "").trim() !== ""),
      )
      .map((e) => `${e.tagName} ${e.getAttribute("aria-label") ?? e.textContent} ${e.getBoundingClientRect().height}`),
  )
