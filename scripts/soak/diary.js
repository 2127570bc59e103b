// Kills the server at random during 500 mixed operations on one diary, again and again: doses taken, corrected, taken back,
// containers opened, side effects, other diaries imported, archives merged. After every kill the diary is held against the ledger of
// what was acknowledged: nothing acknowledged is lost or changed, nothing is doubled, what goes in together is never half there; what was
// never answered is sent again and must not be there twice. At the end the folded diary must say what the ledger says.
//   npm run soak -- diary [--rounds 200] [--operations 500] [--seed 1]        needs a build; speaks to 127.0.0.1 only
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { call, chanceFrom, flag, kill, launch } from "./shared/server.js"

const rounds = flag("rounds", 200)
const operations = flag("operations", 500)
const chance = chanceFrom(flag("seed", 1))
const between = (low, high) => low + Math.floor(chance() * (high - low + 1))
const WRITERS = 4
const zone = "Africa/Johannesburg"
const plan = "soak-plan"

const failures = []
const expect = (good, what) => {
  if (good) return
  failures.push(what)
  console.error(`FAIL ${what}`)
}

let made = 0
/** Ids in the order of their making. */
const newId = () => `s${String(++made).padStart(9, "0")}`
/** Every event says when it happened in an hour of its own round, so that a round can be looked up. All lie in the past: a dose far ahead is refused. */
const hourOf = (round) => Date.UTC(2024, 0, 1) + round * 3_600_000
const momentIn = (round) => new Date(hourOf(round) + between(0, 3_599_999)).toISOString()
const inParts = (n, make) => Array.from({ length: n }, make)

/** What must be in the diary, by id: null until the content is known from an answer. */
const ledger = new Map()
/** What a dose says in the end: its own amount, or that of the correction with the greatest id; null when taken back. */
const words = new Map()
/** Calls whose answer never came. */
const open = new Set()
const counts = {}

const hear = (dose, id, amount) => {
  const said = words.get(dose)
  if (said === undefined || id > said.id) words.set(dose, { id, amount })
}

const note = (round, id = newId()) => ({
  id,
  person: "me",
  device: "soak",
  practice: "home",
  at: momentIn(round),
  zone,
  kind: "note",
  text: "x".repeat(between(0, 300)),
})

/** One operation: what to call, and what its answer puts into the ledger. */
const operation = (round) => {
  const dice = chance()
  const doses = [...words.keys()]
  const dose = doses[between(0, Math.max(0, doses.length - 1))]
  const one = (name, input, after = () => {}) => ({
    name,
    input,
    ids: [input.id],
    // What is remarked on a dose stands in the answer and not in the diary.
    take: ({ remarks: _, ...event }) => {
      ledger.set(input.id, event)
      after(event)
    },
  })
  if (dice < 0.3 || dose === undefined) {
    const id = newId()
    const amount = `${between(100, 600)} mcg`
    return one("take", { id, plan, zone, at: momentIn(round), amount, again: true }, () => hear(id, id, amount))
  }
  if (dice < 0.45) {
    const id = newId()
    const amount = `${between(100, 600)} mcg`
    const replacement = { kind: "dose-taken", plan, due: null, amount, site: null }
    return one("amend", { id, zone, of: dose, replacement }, () => hear(dose, id, amount))
  }
  if (dice < 0.55) {
    const id = newId()
    return one("amend", { id, zone, of: dose, replacement: null }, () => hear(dose, id, null))
  }
  if (dice < 0.65)
    return one("open-container", { id: newId(), container: newId(), plan, zone, at: momentIn(round), strength: "0.1%" })
  if (dice < 0.75) {
    const body = { kind: "side-effect", plan, what: "headache", severity: between(0, 2), ongoing: false }
    return one("record", { id: newId(), zone, at: momentIn(round), body })
  }
  if (dice < 0.85) {
    const events = inParts(between(2, 5), () => note(round))
    return whole("log", { events }, events)
  }
  if (dice < 0.93) {
    const events = inParts(between(2, 5), () => note(round))
    return whole("restore", { records: events.map((record) => ({ kind: "event", record })) }, events)
  }
  const day = new Date(hourOf(round)).toISOString().slice(0, 10)
  const rows = inParts(3, () => `${day},0${between(0, 9)}:${between(10, 59)},powder ${++made},${between(1, 9)} mg`)
  const text = `date,time,medication,dose\n${rows.join("\n")}\n`
  return {
    name: "import-diary",
    input: { text, zone: "UTC" },
    ids: [],
    take: (answer) => {
      expect(answer.added === 0 || answer.known === 0, `an import stands half: ${answer.added} and ${answer.known}`)
      for (const row of answer.rows) for (const id of row.events) ledger.set(id, null)
    },
  }
}

/** An operation whose events go in together or not at all. */
const whole = (name, input, events) => ({
  name,
  input,
  ids: events.map((e) => e.id),
  take: (answer) => {
    expect(
      answer.added + answer.known === events.length,
      `${name} counted ${JSON.stringify(answer)} of ${events.length}`,
    )
    expect(answer.added === 0 || answer.known === 0, `${name} stood half: ${JSON.stringify(answer)}`)
    for (const e of events) ledger.set(e.id, e)
  },
})

let acknowledged = 0

/** One caller that works until the server is gone or the round's operations are done. */
const worker = async (url, round, left, enough) => {
  while (left.n > 0) {
    left.n--
    const work = operation(round)
    open.add(work)
    try {
      const answer = await call(url, work.name, work.input)
      open.delete(work)
      work.take(answer)
      counts[work.name] = (counts[work.name] ?? 0) + 1
      acknowledged++
      enough()
    } catch (error) {
      // An answer, even a refusal, is not what a killed server gives.
      if (error.answered) {
        open.delete(work)
        expect(false, `refused: ${error.message}`)
      }
      return
    }
  }
}

const diaryOf = async (url, range) => {
  const all = []
  for (;;) {
    const last = all.at(-1)
    const part = await call(url, "diary", { ...range, ...(last ? { after: { at: last.at, id: last.id } } : {}) })
    all.push(...part.events)
    if (!part.more) return all
  }
}

// The database gives an object's members back in an order of its own.
const sorted = (e) =>
  JSON.stringify(e, (_, v) =>
    v && typeof v === "object" && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v,
  )
const whatever = (ids, seen) => ids.filter((id) => seen.has(id)).length

/** Holds what is there against the ledger, then sends again what was never answered. `ranges` are the stretches in which it happened. */
const verify = async (url, ranges, expected) => {
  const there = new Map()
  for (const range of ranges)
    for (const e of await diaryOf(url, range)) {
      expect(!there.has(e.id), `${e.id} is there twice`)
      there.set(e.id, e)
    }
  for (const id of expected) {
    const said = ledger.get(id)
    expect(there.has(id), `${id} was acknowledged and is lost`)
    if (said) expect(sorted(there.get(id)) === sorted(said), `${id} is not what was acknowledged`)
  }
  for (const work of open) {
    const stands = whatever(work.ids, there)
    expect(stands === 0 || stands === work.ids.length, `${work.name} of ${work.ids.length} stands with ${stands}`)
  }
  for (const work of [...open]) {
    try {
      work.take(await call(url, work.name, work.input))
      open.delete(work)
    } catch (error) {
      open.delete(work)
      expect(false, `sent again: ${error.message}`)
    }
  }
}

const up = async (folder) => {
  const server = launch(folder)
  running.add(server)
  const said = await server.said
  if (said === undefined) throw new Error("the folder did not open again")
  return { server, url: said.url }
}

const running = new Set()
process.on("exit", () => {
  for (const r of running) r.child.kill("SIGKILL")
})
const folder = mkdtempSync(join(tmpdir(), "posology-soak-"))
const began = Date.now()
try {
  const first = await up(folder)
  await call(first.url, "save-plan", {
    id: plan,
    title: "Soak",
    choices: {
      typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
      route: "intranasal",
      product: "semax-0.1-3ml",
      confirmStrength: "0.1%",
      device: "dropper-50ul",
      dose: "300mcg",
      times: ["08:00", "14:00"],
      start: "2024-01-01",
      weeks: 6,
      zone,
    },
  })
  await kill(first.server)
  let ranges = []
  let before = new Set()
  for (let round = 0; round <= rounds; round++) {
    const { server, url } = await up(folder)
    await verify(
      url,
      ranges,
      [...ledger.keys()].filter((id) => !before.has(id)),
    )
    if (round === rounds) {
      await verifyAll(url)
      await kill(server)
      break
    }
    before = new Set(ledger.keys())
    const since = new Date(Date.now() - 1000).toISOString()
    const [from, to] = [hourOf(round), hourOf(round + 1)].map((ms) => new Date(ms).toISOString())
    const day = `${from.slice(0, 10)}T00:00:00Z`
    // Corrections happen when they are made; what is imported, at any hour of its day.
    ranges = [
      { from: since, to: new Date(Date.now() + 3_600_000).toISOString() },
      { from: day, to: nextDay(to) },
    ]
    const left = { n: operations }
    const last = between(1, operations)
    const start = acknowledged
    const dead = new Promise((resolve) => {
      const enough = () => acknowledged - start >= last && resolve()
      Promise.all(inParts(WRITERS, () => worker(url, round, left, enough))).then(resolve)
    })
    await dead
    await kill(server)
    // Those that were still waiting hear of it.
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (round % 20 === 19) console.log(`${round + 1} kills, ${ledger.size} events, ${failures.length} failures`)
  }
  const kinds = Object.entries(counts).map(([name, n]) => `${n} ${name}`)
  console.log(
    `${rounds} kills during ${operations} operations each: ${acknowledged} acknowledged (${kinds.join(", ")}), ` +
      `${ledger.size} events, ${failures.length} failures, ${Math.round((Date.now() - began) / 1000)} s`,
  )
} finally {
  for (const r of running) r.child.kill("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
}
process.exit(failures.length > 0 ? 1 : 0)

function nextDay(iso) {
  return new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString()
}

/** The whole diary at the end: exactly the ledger, and every dose says its last word. */
async function verifyAll(url) {
  const all = await diaryOf(url, {})
  expect(new Set(all.map((e) => e.id)).size === all.length, "an event is there twice")
  expect(all.length === ledger.size, `${all.length} events are there, ${ledger.size} in the ledger`)
  const last = new Date(hourOf(rounds)).toISOString().slice(0, 10)
  const h = await call(url, "history", { from: "2024-01-01", to: last, zone: "UTC", kinds: ["dose-taken"] })
  const standing = new Map(h.entries.map((e) => [e.id, e.said.amount]))
  for (const [dose, { amount }] of words)
    expect((standing.get(dose) ?? null) === amount, `${dose} says ${standing.get(dose)}, not ${amount}`)
  for (const id of standing.keys()) expect(words.has(id), `${id} stands and was never taken`)
}
