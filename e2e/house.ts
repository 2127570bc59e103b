import chromium from "@sparticuz/chromium"
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core"
import type { Web } from "../src/app/index.ts"
import { ok } from "../src/base/index.ts"
import { keepingPorts } from "../src/cli/keeping.ts"
import { nodePorts } from "../src/cli/node-ports.ts"
import { nodeWeb } from "../src/cli/web.ts"
import { serve } from "../src/server/index.ts"
import { memoryStore } from "../src/store/index.ts"

/** The running app and a browser to look at it with. */
export type House = {
  readonly url: string
  readonly browser: Browser
  /** A fresh page in a context of its own. Whatever it asks of any other address is kept in `strangers`; what goes wrong in it in `faults`. */
  readonly visit: (look?: Look) => Promise<Visit>
  readonly close: () => Promise<void>
}

export type Look = {
  readonly width?: 390 | 1280
  readonly scheme?: "light" | "dark"
  /** Where to go; without it, to the example. What is shown about a page is shown about the example. */
  readonly path?: string
  /** Whether the app is laid aside for a time without a network, as it is for a person; that costs more than all the rest of a first visit, so only what is about it asks for it. */
  readonly layAside?: boolean
}

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  readonly strangers: readonly string[]
  readonly faults: readonly string[]
}

/** Chromium out of the npm package; no services of its own, no sandbox because the suite also runs as root. */
export const launch = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })

let one: Promise<Browser> | undefined
/** One browser for all the houses of a test file: each visit is a context of its own. */
export const oneBrowser = (): Promise<Browser> => {
  one ??= launch()
  return one
}
/** Closes it; the next that asks for it gets a new one. */
export const closeBrowser = async (): Promise<void> => {
  await (await one)?.close()
  one = undefined
}

/** A web of one page, at whatever address, and the real guard before it: nothing leaves this machine. */
const oneSite: Web = {
  ...nodeWeb,
  resolve: async () => ["93.184.216.34"],
  get: async () => ({
    kind: "answer",
    status: 200,
    location: null,
    type: "text/html; charset=utf-8",
    packed: null,
    bytes: new TextEncoder().encode("<h1>Testamin</h1><p>Take 5 mg once daily for 4 weeks.</p>"),
  }),
}

/** Starts the server on the built screens, and a browser. */
export const openHouse = async (): Promise<House> => {
  const faults: string[] = []
  const store = memoryStore()
  const serving = await serve({
    ports: { ...keepingPorts(nodePorts(undefined), "e2e"), web: oneSite, store: async () => ok(store) },
    screens: "dist/web",
    hosts: [],
    version: "e2e",
    fault: (error) => faults.push(String(error)),
  })
  if (!serving.ok) throw new Error(serving.problem.message)
  const { url, stop } = serving.value
  const browser = await launch()
  return {
    url,
    browser,
    visit: (look) => visit(browser, url, look),
    close: async () => {
      await browser.close()
      await stop()
    },
  }
}

/** Opens a page at `url` and watches it. */
export const visit = async (browser: Browser, url: string, look: Look = {}): Promise<Visit> => {
  const { width = 1280, scheme = "light", path = EXAMPLE, layAside = false } = look
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    timezoneId: "Africa/Johannesburg",
    locale: "en-GB",
    serviceWorkers: layAside ? "allow" : "block",
  })
  // There is no dialog to close in a headless browser; without this the sheet would be gone before anybody can look at it.
  await context.addInitScript(() => {
    window.print = () => {}
  })
  const page = await context.newPage()
  const strangers: string[] = []
  const faults: string[] = []
  const own = url.startsWith("file:") ? "file:" : url
  page.on("request", (r) => {
    if (!r.url().startsWith(own) && !/^(data|blob):/.test(r.url())) strangers.push(r.url())
  })
  page.on("pageerror", (e) => faults.push(e.message))
  page.on("console", (m) => {
    if (m.type() === "error") faults.push(m.text())
  })
  const there = (to: string) =>
    url.includes("#") ? url : url.startsWith("file:") ? url + to.replace(/^\//, "") : url + to
  if (ABOUT_A_PAGE.test(path)) {
    await page.goto(there(EXAMPLE))
    await page.locator(".protocol").first().waitFor()
  }
  await page.goto(there(path))
  return { page, context, strangers, faults }
}

const EXAMPLE = "/#/example"
const ABOUT_A_PAGE = /^\/#\/(?:plan|bottle|findings|picture|together|references|compounds|ask|compare|newer)$/

/** Hands in a page in the place of the one on the desk, as a person would. */
export const checkText = async (page: Page, text: string): Promise<void> => {
  await page.getByRole("link", { name: "Check another page" }).click()
  await page.getByLabel(/^Paste the page here/).fill(text)
  await page.getByRole("button", { name: "Check it" }).click()
}

/** Types the registered 0.1 % drops and a dropper into the bottle form, as a person with that bottle would. */
export const fillBottle = async (page: Page): Promise<void> => {
  await page.getByRole("radio", { name: /^Semax nasal drops 0\.1/ }).check()
  await page.getByLabel("Strength printed on the container").fill("0.1%")
  await page.getByLabel("Measured with").selectOption("dropper-50ul")
}

/** Answers the questions about health with no, and everything that comes along with the plan in sight: it goes on without asking anybody. */
export const answerAll = async (page: Page): Promise<void> => {
  const health = page.getByRole("region", { name: "Questions about your health" })
  await health.getByLabel("Your age in years").fill("40")
  for (const no of await health.getByRole("radio", { name: "No", exact: true }).all()) await no.check()
  const answers = page.getByRole("region", { name: "Before you go on" }).getByRole("radio", { name: "I go on without" })
  for (const answer of await answers.all()) await answer.check()
}

/** Opens what was read of a protocol, field by field, where it is folded away. */
export const showFields = async (page: Page, protocol = 1): Promise<void> => {
  const fold = page.getByRole("button", { name: new RegExp(`^(?:Correct|Close) protocol ${protocol}$`) })
  await fold.waitFor()
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click()
}

/** Opens the form in the place of a field. */
export const correct = async (page: Page, field: string, protocol = 1): Promise<void> => {
  await showFields(page, protocol)
  await page.getByRole("button", { name: `Correct ${field} of protocol ${protocol}` }).click()
}

/** Opens the page itself, with its margin. */
export const showPage = async (page: Page): Promise<void> => {
  await page.locator(".whole-page > summary").click()
  await page.locator(".checked").waitFor()
  await page.getByText("Setting the rest of the page").waitFor({ state: "detached" })
}
