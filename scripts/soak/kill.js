// Kills the server while it writes, again and again, and holds every start against the ledger of what was acknowledged:
// nothing acknowledged is lost, nothing is doubled, no batch is half there, and the folder always opens again. Every fifth
// start is three processes at once on the dead one's folder: exactly one may serve, and the others must name it.
//   npm run soak -- kill [--rounds 200] [--seed 1]        needs a build; speaks to 127.0.0.1 only
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { call, chanceFrom, flag, kill, launch } from "./shared/server.js"

const rounds = flag("rounds", 200)
const chance = chanceFrom(flag("seed", 1))
const between = (low, high) => low + Math.floor(chance() * (high - low + 1))
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const failures = []
const expect = (good, what) => {
  if (!good) {
    failures.push(what)
    console.error(`FAIL ${what}`)
  }
}

/** Who writes, in turn: only the diary of somebody known is written to. */
const house = Array.from({ length: 11 }, (_, n) => `p${n}`)

let made = 0
const eventOf = (person) => ({
  id: `e${++made}`,
  person,
  device: "soak",
  practice: "home",
  at: new Date(Date.UTC(2026, 11, 1) + made * 1000).toISOString(),
  zone: "Africa/Johannesburg",
  kind: "note",
  text: "x".repeat(between(0, 400)),
})

// What was sent: acknowledged events, batches whose answer never came, and where each page may stand.
const acknowledged = new Map()
const open = new Map()
const pages = new Map()
let writes = 0

/** One caller that writes until the server is gone. */
const writer = async (url, person) => {
  for (;;) {
    const dice = chance()
    try {
      if (dice < 0.6 || pages.size === 0) {
        const batch = Array.from({ length: between(1, 4) }, () => eventOf(person))
        open.set(batch[0].id, batch)
        await call(url, "log", { events: batch })
        open.delete(batch[0].id)
        for (const e of batch) acknowledged.set(e.id, e)
      }
      if (dice >= 0.6 && dice < 0.75) {
        const id = `page${++made}`
        pages.set(id, new Set([undefined, "kept"]))
        await call(url, "save-page", {
          id,
          page: { content: `Semax\n\nDosage: ${between(100, 900)} mcg once daily\n` },
        })
        pages.set(id, new Set(["kept"]))
      } else if (dice >= 0.75) {
        const ids = [...pages.keys()]
        const id = ids[between(0, ids.length - 1)]
        const shelf = ["kept", "archived", "deleted"][between(0, 2)]
        if (pages.get(id).has(undefined) || pages.get(id).size > 1) continue
        const before = [...pages.get(id)]
        pages.set(id, new Set([...before, shelf]))
        await call(url, "move-page", { id, shelf })
        pages.set(id, new Set([shelf]))
      }
      writes++
    } catch (error) {
      // An answer, even a refusal, is not what a killed server gives.
      if (error.answered) expect(false, `refused: ${error.message}`)
      return
    }
  }
}

const diaryOf = async (url, person) => {
  const all = []
  for (;;) {
    const last = all.at(-1)
    const part = await call(url, "diary", { person, ...(last ? { after: { at: last.at, id: last.id } } : {}) })
    all.push(...part.events)
    if (!part.more) return all
  }
}

/** Holds the diary of one round's person against the ledger, then repeats what was never answered. */
const verify = async (url, person) => {
  const there = await diaryOf(url, person)
  const seen = new Map(there.map((e) => [e.id, e]))
  expect(seen.size === there.length, `${person}: ${there.length - seen.size} events doubled`)
  for (const e of acknowledged.values())
    if (e.person === person)
      expect(JSON.stringify(sorted(seen.get(e.id))) === JSON.stringify(sorted(e)), `${person}: ${e.id} lost or changed`)
  for (const batch of open.values()) {
    if (batch[0].person !== person) continue
    const stands = batch.filter((e) => seen.has(e.id)).length
    expect(stands === 0 || stands === batch.length, `${person}: a batch of ${batch.length} stands with ${stands}`)
  }
  for (const [key, batch] of [...open]) {
    if (batch[0].person !== person) continue
    const { added, known } = await call(url, "log", { events: batch })
    expect(
      added + known === batch.length && (added === 0 || known === 0),
      `${person}: replay added ${added}, knew ${known}`,
    )
    open.delete(key)
    for (const e of batch) acknowledged.set(e.id, e)
  }
}
const sorted = (e) => e && Object.fromEntries(Object.entries(e).sort())

const verifyPages = async (url) => {
  const standing = new Map()
  for (const shelf of ["kept", "archived", "deleted"])
    for (const { id } of (await call(url, "pages", { shelf })).items) {
      expect(!standing.has(id), `page ${id} stands on two shelves`)
      standing.set(id, shelf)
    }
  for (const [id, may] of pages) {
    const shelf = standing.get(id)
    expect(may.has(shelf), `page ${id} stands ${shelf}, not ${[...may]}`)
    if (shelf === undefined) pages.delete(id)
    else pages.set(id, new Set([shelf]))
  }
}

const folder = mkdtempSync(join(tmpdir(), "posology-soak-"))
const starts = []
let contested = 0
const running = new Set()
process.on("exit", () => {
  for (const r of running) r.child.kill("SIGKILL")
})

/** Brings up a server on the folder, at times against rivals. */
const up = async (rivals) => {
  const began = performance.now()
  const all = Array.from({ length: 1 + rivals }, () => launch(folder))
  for (const r of all) running.add(r)
  const said = await Promise.all(all.map((r) => r.said))
  const first = said.findIndex((s) => s && !s.already)
  if (rivals === 0) starts.push(performance.now() - began)
  else contested++
  expect(
    said.filter((s) => s && !s.already).length === 1,
    `of ${all.length} processes ${said.filter((s) => s && !s.already).length} serve`,
  )
  const url = said[first]?.url
  for (const s of said) expect(s?.url === url, `a rival names ${s?.url}, not ${url}`)
  if (url === undefined) throw new Error("the folder did not open again")
  return { server: all[first], url }
}

try {
  for (let i = 0; i < 10; i++) {
    const first = launch(folder)
    running.add(first)
    await sleep(between(50, 1500))
    await kill(first)
  }
  console.log("10 kills during the first start")
  for (let round = 0; round < rounds; round++) {
    const { server, url } = await up(round % 5 === 4 ? 2 : 0)
    if (round === 0) for (const id of house) await call(url, "add-person", { id, name: id })
    await verify(url, house[(round + house.length - 1) % house.length])
    await verifyPages(url)
    const writers = Array.from({ length: 4 }, () => writer(url, house[round % house.length]))
    await sleep(between(20, 700))
    await kill(server)
    await Promise.all(writers)
    if (round % 20 === 19)
      console.log(
        `${round + 1} kills: ${acknowledged.size} events and ${pages.size} pages, ${failures.length} failures`,
      )
  }
  const { server, url } = await up(0)
  for (const person of house) await verify(url, person)
  await verifyPages(url)
  await kill(server)
  starts.sort((a, b) => a - b)
  const at = (share) => Math.round(starts[Math.min(starts.length - 1, Math.floor(share * starts.length))])
  console.log(
    `${rounds} kills while writing, ${writes} writes acknowledged (${acknowledged.size} events): ${failures.length} failures; ` +
      `${contested} contested starts; start ${at(0.5)} ms median, ${at(0.95)} ms at 95 %, ${at(1)} ms longest`,
  )
} finally {
  for (const r of running) r.child.kill("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
}
process.exit(failures.length > 0 ? 1 : 0)
