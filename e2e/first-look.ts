// How far a newcomer goes on a page just read: words and screens before the first stop and the first way to a plan, tab keys to it,
// targets that a thumb misses, sentences said twice. POSOLOGY_LOOK names the pages, one path a line; without it, the example.
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { openHouse } from "./house.ts"
import { far, smallTargets, tabsToPlan } from "./look.ts"

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

const tenth = <T extends number | null>(n: T) => (n === null ? n : Math.round(10 * n) / 10)

const house = await openHouse()
const paths = (process.env.POSOLOGY_LOOK ?? "examples/semax.txt").split("\n").filter(Boolean)
for (const width of [390, 1280] as const) {
  for (const path of paths) {
    const { page, context } = await house.visit({ width, path: "/" })
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: basename(path), mimeType: "text/plain", buffer: readFileSync(path) })
    await page.locator(".page-head", { hasText: basename(path) }).waitFor()
    await page.locator(".protocol").first().waitFor()
    const { stop, plan, twice, words, screens } = await far(page)
    const look: Look = {
      page: basename(path),
      width,
      words,
      screens: tenth(screens),
      wordsToStop: stop.words,
      screensToStop: tenth(stop.screens),
      wordsToPlan: plan.words,
      screensToPlan: tenth(plan.screens),
      tabsToPlan: await tabsToPlan(page),
      smallTargets: (await smallTargets(page)).length,
      saidTwice: twice,
    }
    console.log(JSON.stringify(look))
    await context.close()
  }
}
await house.close()
