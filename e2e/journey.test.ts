import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { correct, fillBottle, type House, openHouse, showPage } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const looks = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
] as const

describe.each(looks)("from the example to a plan at $width px, $scheme", (look) => {
  it("reads, corrects a field, counts out the bottle, plans and prints", async () => {
    const { page, context, strangers, faults } = await house.visit({ ...look, layAside: true })
    await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
    await expect.poll(() => page.locator(".protocol").count()).toBe(5)

    // A field corrected says so, and the page's own words stay where they were.
    await correct(page, "course")
    await page.getByLabel("Length to").fill("6")
    await page.getByRole("button", { name: "Enter", exact: true }).click()
    const course = page.locator('[data-key="0.cycle"]')
    await course.getByText("entered").waitFor()
    expect(await course.textContent()).toContain("4–6 weeks")
    await expect.poll(() => page.locator('[data-keys~="0.cycle"]').count()).toBe(0)
    await showPage(page)
    expect(await page.locator(".checked").textContent()).toContain("4–8 weeks")

    await page.goto(`${house.url}/#/bottle`)
    await fillBottle(page)
    await page.getByText("6 to 12 drops").first().waitFor()
    expect(await page.locator(".way.no").first().textContent()).toContain("not made to be injected")

    await page.getByRole("link", { name: "Plan protocol 1, nasal" }).click()
    // Nothing is suggested where the page's shortest course is longer than any that the facts know.
    expect(await page.getByLabel("Weeks", { exact: true }).inputValue()).toBe("")
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    await page.getByLabel("First day").fill("2026-12-01")
    await page.getByText("from 1 December 2026 to 28 December 2026: 28 doses").waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

    // On paper there is the plan's own page and nothing of the screen.
    await page.getByRole("button", { name: "Print this plan" }).click()
    await page.getByText("The container must say").waitFor({ state: "attached" })
    await page.emulateMedia({ media: "print" })
    expect(await page.getByText("I took double").isVisible()).toBe(true)
    expect(await page.getByRole("navigation", { name: "Places" }).isVisible()).toBe(false)
    await page.emulateMedia({ media: "screen" })

    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("the checked page", () => {
  it("prints as a rendering of its own, with what every finding rests on", async () => {
    const { page, context, faults } = await house.visit()
    await page.getByRole("button", { name: "Print the checked page" }).click()
    await page.getByText("What this rests on").waitFor({ state: "attached" })
    await page.emulateMedia({ media: "print" })
    expect(await page.getByRole("heading", { name: "Semax, checked" }).isVisible()).toBe(true)
    expect(await page.getByRole("link", { name: "Check another page" }).isVisible()).toBe(false)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("a newcomer", () => {
  it("has a plan five clicks from the first screen", async () => {
    const { page, context } = await house.visit()
    let clicks = 0
    const click = async (name: string, role: "link" | "radio") => {
      clicks++
      const target = page.getByRole(role, { name, exact: true })
      await (role === "radio" ? target.check() : target.click())
    }
    await click("Plan protocol 1", "link")
    clicks += 2 // two lists to choose from: the bottle and the dropper; the strength is typed
    await fillBottle(page)
    await click("nasal", "radio")
    await click("300 mcg", "radio")
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    expect(clicks).toBeLessThanOrEqual(5)
    await context.close()
  })

  it("gets a plain no for the stroke protocol, whatever the bottle", async () => {
    const { page, context } = await house.visit()
    await page.getByRole("link", { name: "Plan protocol 3" }).waitFor()
    expect(await page.getByRole("link", { name: "Plan protocol 4" }).count()).toBe(0)
    await page.locator("#protocol-4").getByText("No plan is made of protocol 4").waitFor()
    await page.getByRole("link", { name: "Plan protocol 1" }).click()
    await page.getByLabel("Protocol", { exact: true }).selectOption("3")
    await page.getByRole("heading", { name: "No plan." }).waitFor()
    expect(await page.getByRole("radiogroup", { name: "Which bottle or vial do you have?" }).count()).toBe(0)
    const words = (await page.locator(".paper").textContent()) ?? ""
    expect(words).toContain("emergency")
    expect(words).not.toMatch(/\d/)
    await context.close()
  })

  it("is stopped by a strength that is not the bottle's", async () => {
    const { page, context } = await house.visit()
    await page.getByRole("link", { name: "Plan protocol 1" }).click()
    await fillBottle(page)
    await page.getByRole("radio", { name: "nasal", exact: true }).check()
    await page.getByLabel("dose", { exact: false }).last().waitFor()
    // At the field, before a dose is chosen; and by the plan itself.
    await page.getByLabel("Strength printed on the container").fill("1%")
    await page.getByRole("alert").getByText("1% typed: ten times as strong.").waitFor()
    // Beside doses to choose from it is called another one.
    await page.getByRole("textbox", { name: /^(One|Or another) dose/ }).fill("300mcg")
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    await page.getByText("a tenfold difference").waitFor()
    await context.close()
  })

  it("answers what comes along before the plan is kept, and has no plan with a partner that is barred", async () => {
    const { page, context } = await house.visit()
    await page.getByRole("link", { name: "Plan protocol 1" }).click()
    await fillBottle(page)
    await page.getByRole("radio", { name: "nasal", exact: true }).check()
    await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    const along = page.getByRole("region", { name: "Before you go on" })
    await along.getByText("the longest course on label copies").waitFor()
    await along.getByText("With Dihexa no plan is made").waitFor()
    const before = await page.evaluate(() => {
      const [warned, answer] = [document.querySelector(".warnings"), document.getElementById("plan-answer")]
      return warned && answer ? warned.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING : 0
    })
    expect(before).toBeGreaterThan(0)
    const partner = page.getByRole("radiogroup", { name: "Will you take Dihexa with it?" })
    await partner.getByRole("radio", { name: "Yes" }).check()
    await page.getByRole("heading", { name: "No plan." }).waitFor()
    await partner.getByRole("radio", { name: "No" }).check()
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    await context.close()
  })
})

describe("the keyboard alone", () => {
  it("goes from the page to a plan", async () => {
    const { page, context } = await house.visit()
    await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
    await showPage(page)
    const press = (key: string) => page.keyboard.press(key)
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 120; i++) {
        await press("Tab")
        const here = await page.evaluate(() => {
          const e = document.activeElement
          const labels = e instanceof HTMLInputElement || e instanceof HTMLSelectElement ? [...(e.labels ?? [])] : []
          return e?.getAttribute("aria-label") ?? (labels.map((l) => l.textContent).join(" ") || (e?.textContent ?? ""))
        })
        if (name.test(here)) return
      }
      throw new Error(`the keyboard does not reach ${name}`)
    }
    await tabTo(/^Correct protocol 1$/)
    await press("Enter")
    await tabTo(/^Correct course of protocol 1$/)
    await expect.poll(() => page.locator('[data-keys~="0.cycle"].lit').count()).toBe(1)
    await press("Enter")
    await page.getByLabel("Length to").waitFor()
    await press("Escape")
    await tabTo(/^Plan protocol 1$/)
    await press("Enter")
    await page.getByRole("heading", { name: "Plan", exact: true }).waitFor()
    await tabTo(/^Semax nasal drops/)
    while (!(await page.getByRole("radio", { name: /^Semax nasal drops 0\.1/ }).isChecked())) await press("ArrowDown")
    await tabTo(/^Strength printed/)
    await page.keyboard.type("0.1%")
    await tabTo(/^Measured with/)
    await page.keyboard.type("dropper")
    await tabTo(/^nasal$/)
    await press("Space")
    await page.getByRole("radio", { name: "300 mcg", exact: true }).waitFor()
    await tabTo(/^300 mcg$/)
    await press("Space")
    await tabTo(/^Weeks$/)
    await page.keyboard.type("4")
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    await context.close()
  })
})
