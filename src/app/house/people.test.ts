import { beforeEach, describe, expect, it } from "vitest"
import { brand, type PlanId } from "../../base/index.ts"
import { asPerson, call, type Input } from "../index.ts"
import { drops } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const zone = "Africa/Johannesburg"
const plan = brand<PlanId>("plan-1")
const house = new TestHouse("2026-12-01T07:00:00Z")
const ask = async <N extends Parameters<typeof call>[1]>(name: N, input: Input<N>, person = "me") => {
  const theirs = await asPerson(house.ports(), person)
  const outcome = theirs.ok ? await call(theirs.value, name, input) : theirs
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}
const dropsOf = (dose: string): Input<"save-plan"> => ({
  id: plan,
  title: "Drops",
  choices: drops({ dose, times: ["08:00"], weeks: 4 }),
})
beforeEach(house.begin)

describe("a house", () => {
  it("of one has one person, who is called Me until they say otherwise, and keeps no record of it", async () => {
    expect(await ask("people", {})).toEqual({ people: [{ id: "me", name: "Me" }] })
    expect(await house.store.archive(null, 10)).toEqual([])
    await ask("name-person", { name: "  Anna\n" })
    expect(await ask("people", {})).toEqual({ people: [{ id: "me", name: "Anna" }] })
  })

  it("of two keeps plans, doses, bottles, reminders and days apart, whatever is called alike", async () => {
    await ask("name-person", { name: "Anna" })
    await ask("add-person", { name: "Ben", id: brand("ben-1") })
    await ask("save-plan", dropsOf("300mcg"), "anna")
    await ask("save-plan", dropsOf("600mcg"), "Ben")
    await ask("take", { plan, zone, at: "2026-12-01T08:01:00+02:00" }, "Anna")
    const state = async (person: string) => {
      const day = await ask("day", { date: "2026-12-01", zone }, person)
      return [day.taken.map((d) => d.amount), [...day.due, ...day.late].map((d) => d.amount)]
    }
    expect(await state("Anna")).toEqual([["300 mcg"], []])
    expect(await state("Ben")).toEqual([[], ["600 mcg"]])
    expect((await ask("remind", { zone }, "Anna")).reminders).toEqual([])
    expect((await ask("remind", { zone }, "Ben")).reminders.map((r) => r.amount)).toEqual(["600 mcg"])
    const left = async (person: string) => (await ask("stock", {}, person)).plans[0]?.containers[0]?.left
    expect([await left("Anna"), await left("Ben")]).toEqual(["2700 uL", undefined])
    const carried = await ask("pocket", {}, "Ben")
    const events = "events" in carried ? carried.events : []
    expect(events.filter((e) => e.person !== "ben-1")).toEqual([])
  })

  it("shows through a feed whose it is, whoever asks", async () => {
    await ask("add-person", { name: "Ben", id: brand("ben-1") })
    await ask("save-plan", dropsOf("600mcg"), "Ben")
    const { path } = await ask("open-feed", { plan }, "Ben")
    const secret = path.slice("/feed/".length, -".ics".length)
    expect((await ask("feed", { secret })).text).toContain("BEGIN:VEVENT")
  })

  it("refuses a name that nobody has, one that somebody has, and more people than a house has", async () => {
    await ask("add-person", { name: "Ben" })
    await expect(ask("day", { zone }, "Bne")).rejects.toThrow(/person\/unknown.*only Me, Ben/)
    await expect(ask("add-person", { name: "BEN " })).rejects.toThrow("person/name-taken")
    await expect(ask("name-person", { name: "ben" })).rejects.toThrow("person/name-taken")
    await expect(ask("name-person", { id: brand("nobody"), name: "X" })).rejects.toThrow("person/unknown")
    await expect(ask("add-person", { name: " \n" })).rejects.toThrow("say a name")
    for (let i = 3; i <= 12; i++) await ask("add-person", { name: `P${i}` })
    await expect(ask("add-person", { name: "one more" })).rejects.toThrow("person/many")
  })

  it("adds somebody once, however often the call is repeated", async () => {
    const once = await ask("add-person", { id: brand("ben-1"), name: "Ben" })
    expect(await ask("add-person", { id: brand("ben-1"), name: "Ben" })).toEqual(once)
    await expect(ask("add-person", { id: brand("ben-1"), name: "Cleo" })).rejects.toThrow("person/id-taken")
  })

  it("goes into an archive whole or one person at a time, and comes back with its names", async () => {
    await ask("name-person", { name: "Anna" })
    await ask("add-person", { name: "Ben", id: brand("ben-1") })
    for (const person of ["Anna", "Ben"]) {
      await ask("save-plan", dropsOf("300mcg"), person)
      await ask("take", { plan, zone, at: "2026-12-01T08:01:00+02:00" }, person)
    }
    const { records: all } = await ask("archive", {}, "Ben")
    const { records: bens } = await ask("archive", { of: "me" }, "Ben")
    expect([all.length, bens.length]).toEqual([6, 3])
    expect(bens.every((r) => r.record.person === "ben-1")).toBe(true)
    const inParts = []
    let after: Awaited<ReturnType<typeof ask<"archive">>>["next"] = null
    do {
      const part: Awaited<ReturnType<typeof ask<"archive">>> = await ask(
        "archive",
        { of: "me", limit: 1, after },
        "Ben",
      )
      inParts.push(...part.records)
      after = part.next
    } while (after !== null)
    expect(inParts).toEqual(bens)
    house.begin()
    expect(await ask("restore", { records: bens })).toMatchObject({ added: 3 })
    expect(await ask("restore", { records: all })).toMatchObject({ added: 3, known: 3, different: [] })
    expect((await ask("people", {})).people.map((p) => p.name)).toEqual(["Anna", "Ben"])
    expect((await ask("archive", {})).records).toEqual(all)
  })

  it("takes an archive from before there were people as the first person's", async () => {
    await ask("save-plan", dropsOf("300mcg"))
    const { records } = await ask("archive", {})
    expect(records.map((r) => r.kind)).toEqual(["plan"])
    house.begin()
    await ask("add-person", { name: "Ben" })
    await ask("restore", { records })
    const plans = async (person: string) => (await ask("plans", {}, person)).items.length
    expect([await plans("me"), await plans("Ben")]).toEqual([1, 0])
  })
})
