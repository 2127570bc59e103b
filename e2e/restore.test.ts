import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { keptDrops } from "../src/app/testing/drops.ts"
import { brand, type PlanId } from "../src/base/index.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let old: KeptHouse
let fresh: KeptHouse
const plan = brand<PlanId>("plan-1")
const zone = "Africa/Johannesburg"
beforeEach(async () => {
  old = await openKeptHouse()
  fresh = await openKeptHouse()
  await old.ask("save-plan", keptDrops)
  await old.ask("take", { plan, zone, at: "2026-12-01T08:02:00+02:00" })
  for (const house of [old, fresh]) await house.setClock("2026-12-01T07:30:00Z")
})
afterEach(async () => {
  await old.close()
  await fresh.close()
})

describe.each([390, 1280] as const)("at %i px", (width) => {
  it("a new device gets everything from the sealed file of the old one, and the same file twice changes nothing", async () => {
    const from = await old.visit("/backup", width)
    await from.page.getByRole("heading", { name: "Everything in one file" }).waitFor()
    expect(await wrongWith(from.page)).toEqual([])
    await from.page.getByLabel("Passphrase (if you like)").fill("correct horse")
    await from.page.getByLabel("The passphrase again").fill("correct horse")
    const download = from.page.waitForEvent("download")
    await from.page.getByRole("button", { name: "Save the file" }).click()
    const sealed = readFileSync(await (await download).path())
    expect(sealed.toString("latin1", 0, 22)).toBe("age-encryption.org/v1\n")
    await from.page.getByText("2 records are in posology-2026-12-01.jsonl.gz.age.").waitFor()
    await from.context.close()

    const { page, context } = await fresh.visit("/today", width)
    await page.getByRole("heading", { name: "You have no plan yet." }).waitFor()
    await page.goto(`${fresh.url}/#/backup`)
    const upload = { name: "old.jsonl.gz.age", mimeType: "application/octet-stream", buffer: sealed }
    await page.getByLabel("The file").setInputFiles(upload)
    await page.getByRole("button", { name: "Put it back" }).click()
    await page.getByText("old.jsonl.gz.age is sealed; type its passphrase.").waitFor()
    await page.getByLabel("Its passphrase, if it has one").fill("correct horse")
    await page.getByRole("button", { name: "Put it back" }).click()
    await page.getByText("2 records were added, 0 were there already.").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Put it back" }).click()
    await page.getByText("0 records were added, 2 were there already.").waitFor()
    await page.getByRole("link", { name: "Go to today" }).click()
    await page.getByText("Taken at 08:02: 300 mcg").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await context.close()
  })

  it("another program's diary: every row looked at first, then taken in, and twice is once", async () => {
    const { page, context } = await fresh.visit("/backup", width)
    await page.getByLabel("Its text").fill("date,time,medication,dose\n2026-11-02,08:15,Powder,5 mg\nnonsense,,,\n")
    await page.getByRole("button", { name: "Look at it first" }).click()
    await page.getByText("Nothing is taken in yet.").waitFor()
    expect(await wrongWith(page)).toEqual([])
    expect(await fresh.store.events.count({ practice: brand("home"), person: brand("me") })).toBe(0)
    await page.getByRole("button", { name: /^Take in 1 entry/ }).click()
    await page.getByText(/1 entry was added/).waitFor()
    await page.getByRole("button", { name: "Look at it first" }).click()
    await page.getByText(/1 is there already/).waitFor()
    expect(await fresh.store.events.count({ practice: brand("home"), person: brand("me") })).toBe(1)
    // A table whose columns have other names is refused in a sentence, and then told what they mean.
    await page.getByLabel("Its text").fill("Tag;Mittel;Menge\n2026-11-03 09:00;Powder;2.5 mg\n")
    await page.getByRole("button", { name: "Look at it first" }).click()
    await page.getByText("No column says when").waitFor()
    await page.getByText("Which column is what").click()
    await page.getByLabel("When (date, or date and time)").selectOption("Tag")
    await page.getByLabel("What was taken").selectOption("Mittel")
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Look at it first" }).click()
    await page.getByText(/1 entry would be added/).waitFor()
    await context.close()
  })
})
