import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkText, correct, type House, openHouse, showFields, showPage } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const paste = async (text: string, then: string) => {
  const visited = await house.visit()
  await checkText(visited.page, text)
  await visited.page.getByText(then).first().waitFor()
  return visited
}

describe("another page", () => {
  it("without a protocol is shown as it is, and says that none was found", async () => {
    const { page, context, faults } = await paste(
      "A walk in the park\n\nThe weather was fine and nobody took anything.",
      "No protocol found",
    )
    await showPage(page)
    expect(await page.locator(".checked").textContent()).toContain("The weather was fine")
    await page.goto(`${house.url}/#/plan`)
    await page.getByRole("heading", { name: "No protocol yet." }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it("that is rubbish is refused in a sentence, and the example comes back on a click", async () => {
    const { page, context, faults } = await paste(
      "\u0001\u0002\u0003\u0004\u0005\u0006 \u0007\u0008",
      "This could not be read.",
    )
    expect(await page.getByRole("alert").textContent()).toMatch(/not a text/)
    await page.getByRole("link", { name: "Try another one" }).click()
    await page.getByRole("heading", { name: "Check another page" }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it("that holds markup shows it as text and runs none of it", async () => {
    const { page, context } = await paste(
      'Take <img src=x onerror="document.title=1"> 300 mcg daily\n<script>document.title = 2</script>',
      "No protocol found",
    )
    await showPage(page)
    expect(await page.locator(".checked").textContent()).toContain("onerror")
    expect(await page.title()).toBe("Check · Posology")
    await context.close()
  })

  it("can be given as a file", async () => {
    const { page, context } = await house.visit()
    await page.getByRole("link", { name: "Check another page" }).click()
    await page.locator('input[type="file"]').setInputFiles("examples/semax.txt")
    await page.getByText("semax.txt,").waitFor()
    await expect.poll(() => page.locator(".protocol").count()).toBe(5)
    await context.close()
  })

  it("need not exist: a protocol can be typed in, and what is left blank stays missing", async () => {
    const { page, context } = await house.visit()
    await page.getByRole("link", { name: "Check another page" }).click()
    await page.getByRole("link", { name: "I already have a prescription" }).click()
    await page.getByLabel("Substance").fill("Semax")
    await page.getByLabel("What you call it").fill("As prescribed")
    await page.getByLabel("Dose from").fill("0.3")
    await page.getByLabel("Unit", { exact: true }).selectOption("mg")
    await page.getByRole("checkbox", { name: "nasal" }).check()
    await page.getByRole("button", { name: "Use this" }).click()
    await page.getByRole("heading", { name: "As prescribed" }).first().waitFor()
    const entry = page.locator(".protocol")
    await showFields(page)
    expect(await entry.locator('[data-key="0.dose"]').textContent()).toContain("0.3 mg")
    expect(await entry.locator('[data-key="0.dose"]').textContent()).toContain("entered")
    expect(await entry.locator('[data-key="0.cycle"]').textContent()).toContain("the page does not say")
    await context.close()
  })
})

describe("two tabs at once", () => {
  it("keep to themselves: what is corrected in one is not in the other", async () => {
    const one = await house.visit()
    const two = await one.context.newPage()
    await two.goto(`${house.url}/#/example`)
    await correct(one.page, "course")
    await one.page.getByLabel("Length to").fill("5")
    await one.page.getByRole("button", { name: "Enter", exact: true }).click()
    await one.page.locator('[data-key="0.cycle"]').getByText("entered").waitFor()
    await showFields(two)
    expect(await two.locator('[data-key="0.cycle"]').textContent()).toContain("4–8 weeks")
    await two.goto(`${house.url}/#/bottle`)
    await two.getByRole("heading", { name: "Can your bottle do that?" }).waitFor()
    await one.context.close()
  })
})

describe("the network", () => {
  it("is closed to every other address, and the watch for it can see", async () => {
    const { page, context, strangers } = await house.visit()
    await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
    expect(strangers).toEqual([])
    const refused = await page.evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => "let through",
        () => "refused",
      ),
    )
    expect(refused).toBe("refused")
    // The policy stops it before it becomes a request; without the policy the watch would have seen it.
    expect(strangers).toEqual([])
    const bare = await context.newPage()
    const seen: string[] = []
    bare.on("request", (r) => seen.push(r.url()))
    await bare.setContent('<img src="http://127.0.0.1:9/pixel.png">')
    expect(seen.some((u) => u.includes("pixel.png"))).toBe(true)
    await context.close()
  })
})
