import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { pdfOf } from "../src/cli/testing/pdf-of.ts"
import { answerAll, checkText, correct, fillBottle, type House, openHouse, showFields, showPage } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const text = (title: string) => `${title}\n\nFor sleep\nTake 250 mcg once daily for 4 weeks, intranasal.\n`

const paste = async (page: Page, title: string) => {
  await checkText(page, text(title))
  await page.getByText("Saved, with your corrections.").waitFor()
}

const course = (page: Page) => page.locator('[data-key="0.cycle"]')

const correctCourse = async (page: Page, weeks: string) => {
  await correct(page, "course")
  await page.getByLabel("Length from").fill(weeks)
  await page.getByLabel("Length to").fill(weeks)
  await page.getByRole("button", { name: "Enter", exact: true }).click()
}

describe("what is read", () => {
  it("is kept with what was put right, and is there again when the tab is loaded anew", async () => {
    const { page, context, faults } = await house.visit()
    await paste(page, "Alpha")
    await correctCourse(page, "6")
    await course(page).getByText("entered").waitFor()
    await page.reload()
    await showFields(page)
    await course(page).getByText("6 weeks").waitFor()
    expect(await course(page).textContent()).toContain("entered")
    await showPage(page)
    expect(await page.locator(".checked").textContent()).toContain("for 4 weeks")

    await correct(page, "course")
    await page.getByRole("button", { name: "Back to the page’s words" }).click()
    await course(page).getByText("4 weeks").waitFor()
    await page.reload()
    await showFields(page)
    await course(page).getByText("4 weeks").waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it("comes back with the bottle and the choices, and the plan made of them is kept", async () => {
    const { page, context, faults } = await house.visit()
    await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
    await page.getByRole("link", { name: "Plan protocol 1" }).click()
    await fillBottle(page)
    await page.getByRole("radio", { name: "nasal", exact: true }).check()
    await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    await page.getByLabel("First day").fill("2026-12-01")
    await page.reload()
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    await answerAll(page)
    await page.getByRole("button", { name: "Keep this plan" }).click()
    await page.getByRole("link", { name: "see it in the library" }).click()
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    expect(await page.getByText("from 1 December 2026 to 28 December 2026: 28 doses").isVisible()).toBe(true)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("a file dropped on the window", () => {
  const drop = async (page: Page, name: string, type: string, bytes: Uint8Array) => {
    // A person drops a file on what they see; a window that is not set up yet does not listen.
    await page.locator(".protocol").first().waitFor()
    const files = await page.evaluateHandle(
      ([n, t, b]) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(b)], n, { type: t }))
        return data
      },
      [name, type, [...bytes]] as const,
    )
    await page.locator("main").dispatchEvent("drop", { dataTransfer: files })
  }

  it("may be a PDF: its text is read, kept, and there again", async () => {
    const { page, context, faults, strangers } = await house.visit()
    const lines = ["Testamin", "Dosage: 120-240 mcg per dose, 1-3 times daily", "Cycle: 4-6 weeks, intranasal"]
    await drop(page, "testamin.pdf", "application/pdf", pdfOf(lines))
    await page.getByText("testamin.pdf,").waitFor()
    await showFields(page)
    expect(await page.locator('[data-key="0.dose"]').textContent()).toContain("120–240 mcg")
    await page.getByText("Saved, with your corrections.").waitFor()
    await page.reload()
    await page.getByText("testamin.pdf,").waitFor()
    expect(faults).toEqual([])
    expect(strangers).toEqual([])
    await context.close()
  })

  it("that is a PDF without text is refused in a sentence", async () => {
    const { page, context } = await house.visit()
    await drop(page, "scan.pdf", "application/pdf", pdfOf([]))
    await page.getByText("holds pictures of pages and no text").waitFor()
    await context.close()
  })

  it("may be a saved web page, whose parser is fetched then", async () => {
    const { page, context, faults } = await house.visit()
    const html = `<html><head><title>Testamin</title></head><body><nav>Home</nav><h1>Testamin</h1><p>Take 5 mg once daily for 4 weeks.</p></body></html>`
    await drop(page, "saved.html", "text/html", new TextEncoder().encode(html))
    await page.getByText("saved.html,").waitFor()
    await showFields(page)
    expect(await page.locator('[data-key="0.dose"]').textContent()).toContain("5 mg")
    await showPage(page)
    expect(await page.locator(".checked").textContent()).not.toContain("Home")
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("a page given by its address", () => {
  const give = async (page: Page, url: string) => {
    await checkText(page, url)
  }

  it("is fetched by the server, read as what it is, and there again", async () => {
    const { page, context, faults, strangers } = await house.visit()
    await give(page, "https://page.example/testamin.txt")
    await page.getByText("https://page.example/testamin.txt,").waitFor()
    await showFields(page)
    expect(await page.locator('[data-key="0.dose"]').textContent()).toContain("5 mg")
    await page.getByText("Saved, with your corrections.").waitFor()
    await correctCourse(page, "6")
    await course(page).getByText("entered").waitFor()
    await page.reload()
    await showFields(page)
    await course(page).getByText("entered").waitFor()
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it("is refused in a sentence where it is no address of the public web", async () => {
    const { page, context } = await house.visit()
    await give(page, "http://127.0.0.1:9/")
    await page.getByRole("main").getByRole("alert").waitFor()
    await context.close()
  })
})

describe("the library", () => {
  it.each([390, 1280] as const)("archives and deletes, and takes each back by keyboard, at %i px", async (width) => {
    const { page, context, faults } = await house.visit({ width })
    const heading = `Beta ${width}`
    const title = `${heading}, pasted text`
    await paste(page, heading)
    await page.getByRole("link", { name: "Saved pages and plans" }).click()
    const row = page.getByRole("button", { name: title, exact: true })
    await row.waitFor()
    await page.getByRole("button", { name: `Archive: ${title}` }).click()
    await row.waitFor({ state: "detached" })
    // The button that was pressed is gone; the focus is on the way back.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Undo")
    await page.keyboard.press("Enter")
    await row.waitFor()

    await page.getByRole("button", { name: `Delete: ${title}` }).click()
    await page.getByText(`Deleted “${title}”.`).waitFor()
    await page.getByRole("radio", { name: "Deleted" }).check()
    await page.getByRole("button", { name: `Put back: ${title}` }).click()
    await page.getByRole("radio", { name: "Kept" }).check()
    await row.click()
    await page.getByRole("heading", { name: heading }).first().waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it("says what it would show when there is nothing", async () => {
    const { page, context } = await house.visit({ path: "/#/library" })
    await page.getByRole("radio", { name: "Archived" }).check()
    await page.getByText("No plan is archived.").waitFor()
    await page.getByText("forgotten when the program ends").waitFor()
    await context.close()
  })
})

describe("two tabs on one page", () => {
  it("both see what the other kept, and neither lays its word over the other’s unseen", async () => {
    const one = await house.visit()
    await paste(one.page, "Gamma")
    const two = await one.context.newPage()
    await two.goto(`${house.url}/`)
    await showFields(two)
    await course(two).getByText("4 weeks").waitFor()
    await correctCourse(one.page, "5")
    await course(two).getByText("5 weeks").waitFor()

    // A tab that hears nothing of the other: its own word is refused until it has seen what stands there now.
    const deaf = await one.context.newPage()
    await deaf.addInitScript(() => {
      Object.defineProperty(window, "BroadcastChannel", { value: undefined })
    })
    await deaf.goto(`${house.url}/`)
    await showFields(deaf)
    await course(deaf).getByText("5 weeks").waitFor()
    await correctCourse(two, "7")
    await course(one.page).getByText("7 weeks").waitFor()
    await correctCourse(deaf, "8")
    await deaf.getByText("put right elsewhere in the meantime").waitFor()
    await deaf.getByRole("button", { name: "Cancel" }).click()
    await course(deaf).getByText("7 weeks").waitFor()
    await correctCourse(deaf, "8")
    await course(deaf).getByText("8 weeks").waitFor()
    await one.context.close()
  })
})

describe("a server that is gone", () => {
  it("is said in a sentence, and what is kept comes back with it", async () => {
    const { page, context } = await house.visit({ path: "/#/library" })
    await page.getByRole("heading", { name: "Pages", exact: true }).waitFor()
    await page.route("**/api/**", (route) => route.abort())
    await page.getByRole("radio", { name: "Archived" }).check()
    await page.getByText("does not answer").waitFor()
    await page.unroute("**/api/**")
    await page.getByText("No plan is archived.").waitFor()
    await context.close()
  })
})
