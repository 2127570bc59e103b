// How often the whole default analysis is right, cell by cell, and how often each check sees what it is named after. Writes
// docs/learn-honesty.md from fixed seeds:
//   npm run build && node scripts/honesty.js [trials, default 1000] [part of cells]...
// A cell's counts are kept in .honesty/ as they come, so that a long run may be done in pieces: cells named on the call are worked out
// and the page is written from all that are kept.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { analyse } from "../dist/learn/index.js"
import { Random } from "../dist/numerics/index.js"

const T = 84
const TRIALS = Number(process.argv[2] ?? 1000)
const WANTED = process.argv.slice(3)
const range = (f) => Array.from({ length: T }, (_, t) => f(t))
const date = (t) => new Date(Date.UTC(2026, 0, 5 + t)).toISOString().slice(0, 10)
const sigmoid = (x) => 1 / (1 + Math.exp(-x))

/** AR(1) errors with marginal standard deviation 1. */
const ar = (r, rho, draw = () => r.normal()) => {
  let x = draw()
  for (let k = 0; k < 60; k++) x = rho * x + Math.sqrt(1 - rho * rho) * draw()
  return range(() => {
    x = rho * x + Math.sqrt(1 - rho * rho) * draw()
    return x
  })
}
const blocks = (r, length = 7) => {
  const out = []
  while (out.length < T) {
    const c = r.coin()
    for (const arm of [c, 1 - c]) for (let k = 0; k < length; k++) out.push(arm)
  }
  return out.slice(0, T)
}
const exposed = (arm, h) => {
  const keep = 0.5 ** (1 / h)
  let u = 0
  return arm.map((a) => {
    u = keep * u + (1 - keep) * a
    return u
  })
}
const t3 = (r) => () => r.normal() / Math.sqrt((r.normal() ** 2 + r.normal() ** 2 + r.normal() ** 2) / 3) / Math.sqrt(3)

// A cell draws { on, y, guess? } at an effect. Randomised ones say the effect lived and, where it differs, at full exposure.
const plain = (errors, after = (y) => y) => ({
  chosen: "coin",
  draw: (r, effect) => {
    const on = blocks(r)
    return {
      on,
      y: after(
        errors(r, on).map((v, t) => v + effect * on[t]),
        r,
        on,
      ),
    }
  },
})
const late = (t) => t >= T / 2
const cells = {
  "rho 0": plain((r) => ar(r, 0)),
  "rho .4": plain((r) => ar(r, 0.4)),
  "rho .7": plain((r) => ar(r, 0.7)),
  "rho .9": plain((r) => ar(r, 0.9)),
  "weekly sine, amplitude 1": plain((r) => {
    const phase = 2 * Math.PI * r.uniform()
    return ar(r, 0.4).map((v, t) => v + Math.sin((2 * Math.PI * t) / 7 + phase))
  }),
  "t3 innovations": plain((r) => ar(r, 0.4, t3(r))),
  "3 % gross outliers": plain((r) => ar(r, 0.4).map((v) => (r.uniform() < 0.03 ? v + 6 * (r.coin() * 2 - 1) : v))),
  "linear trend 2 sd": plain((r) => ar(r, 0.4).map((v, t) => v + (2 * t) / (T - 1))),
  "U trend 2 sd": plain((r) => ar(r, 0.4).map((v, t) => v + 8 * (t / (T - 1) - 0.5) ** 2)),
  "missing, low days, both arms": plain(
    (r) => ar(r, 0.4),
    (y, r) => y.map((v) => (r.uniform() < sigmoid(-1.6 - 1.2 * v) ? null : v)),
  ),
  "missing, low days, on only": plain(
    (r) => ar(r, 0.4),
    (y, r, on) => y.map((v, t) => (on[t] && r.uniform() < sigmoid(-1.2 - 1.5 * v) ? null : v)),
  ),
  "missing at random 30 %": plain(
    (r) => ar(r, 0.4),
    (y, r) => y.map((v) => (r.uniform() < 0.3 ? null : v)),
  ),
  "carry-over, half-life 2 d": {
    chosen: "coin",
    draw: (r, effect) => {
      const on = blocks(r)
      const u = exposed(on, 2)
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * u[t]) }
    },
  },
  "carry-over, pure lag 3 d": {
    chosen: "coin",
    draw: (r, effect) => {
      const on = blocks(r)
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * (on[t - 3] ?? 0)) }
    },
  },
  "scatter doubles half-way": plain((r) => ar(r, 0.4).map((v, t) => (v * (late(t) ? 2 : 1)) / Math.sqrt(2.5))),
  "scatter doubled on drug": plain((r, on) => ar(r, 0.4).map((v, t) => (v * (on[t] ? 2 : 1)) / Math.sqrt(2.5))),
  "level jumps 1.5 sd half-way": plain((r) => ar(r, 0.4).map((v, t) => v + (late(t) ? 1.5 : 0))),
  "random walk .1 a day": plain((r) => {
    let w = 0
    return ar(r, 0).map((v) => {
      w += 0.1 * r.normal()
      return v + w
    })
  }),
  "effect fades from twice to 0": {
    chosen: "coin",
    draw: (r, effect) => {
      const on = blocks(r)
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * 2 * (1 - t / (T - 1)) * on[t]) }
    },
  },
  "Likert 1-5, as Gaussian": plain(
    (r) => ar(r, 0.4),
    (y) => y.map((v) => Math.min(5, Math.max(1, Math.round(3 + 0.9 * v))) / 0.9),
  ),
  "ceiling at +.6 sd": plain(
    (r) => ar(r, 0.4),
    (y) => y.map((v) => Math.min(0.6, v)),
  ),
  "broken blind, expectation .5 sd": {
    chosen: "coin",
    draw: (r, effect) => {
      const on = blocks(r)
      const guess = on.map((a) => (r.uniform() < 0.8 ? a : 1 - a))
      return { on, guess, y: ar(r, 0.4).map((v, t) => v + 0.5 * (guess[t] - 0.5) + effect * on[t]) }
    },
  },
  // Five of our own.
  "42 daily pairs": {
    chosen: "coin",
    draw: (r, effect) => {
      const on = blocks(r, 1)
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * on[t]) }
    },
  },
  "14 pairs of 3 days, an illness of a week": {
    chosen: "coin",
    draw: (r, effect) => {
      const on = blocks(r, 3)
      const ill = r.below(T - 7)
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * on[t] - (t >= ill && t < ill + 7 ? 2.5 : 0)) }
    },
  },
  "skewed scores (log-normal)": plain((r) =>
    ar(r, 0.4).map((v) => (Math.exp(0.8 * v) - Math.exp(0.32)) / Math.sqrt((Math.exp(0.64) - 1) * Math.exp(0.64))),
  ),
  "learning 1.5 sd, as log of the session": plain((r) =>
    ar(r, 0.4).map((v, t) => v + (1.5 * Math.log(1 + t)) / Math.log(T)),
  ),
  "guesses at chance, half noise": {
    chosen: "coin",
    draw: (r, effect) => {
      const on = blocks(r)
      const slow = ar(r, 0.8)
      return {
        on,
        guess: on.map(() => r.coin()),
        y: slow.map((v, t) => Math.SQRT1_2 * (v + r.normal()) + effect * on[t]),
      }
    },
  },
  // Chosen by the person.
  "taken on days that begin badly": {
    cause: /how the day itself began/,
    draw: (r, effect) => {
      const e = ar(r, 0.4)
      const on = e.map((v) => (v + 0.5 * r.normal() < -0.2 ? 1 : 0))
      return { on, y: e.map((v, t) => v + effect * on[t]) }
    },
  },
  "taken the day after a bad day": {
    cause: /yesterday/,
    draw: (r, effect) => {
      const y = ar(r, 0.4)
      const on = [0]
      for (let t = 1; t < T; t++) {
        on[t] = y[t - 1] < -0.2 ? 1 : 0
        y[t] += effect * on[t]
      }
      return { on, y }
    },
  },
  "taken Monday to Friday, weekends .8 better": {
    cause: /weekday/,
    draw: (r, effect) => {
      const on = range((t) => (t % 7 < 5 ? 1 : 0))
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * on[t] + (on[t] ? 0 : 0.8)) }
    },
  },
  "begun after the worst fortnight": {
    cause: /low point/,
    draw: (r, effect) => {
      const e = ar(r, 0.4)
      let [from, worst] = [0, Number.POSITIVE_INFINITY]
      for (let s = 0; s <= 42; s++) {
        const sum = e.slice(s, s + 14).reduce((a, v) => a + v, 0)
        if (sum < worst) [from, worst] = [s, sum]
      }
      const on = range((t) => (t >= from + 14 ? 1 : 0))
      return { on, y: e.map((v, t) => v + effect * on[t]) }
    },
  },
  "AB, one change": {
    cause: /anything else that began/,
    draw: (r, effect) => {
      const on = range((t) => (late(t) ? 1 : 0))
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * on[t]) }
    },
  },
  "AB with a U trend": {
    chosen: "plan",
    cause: /anything else that began/,
    draw: (r, effect) => {
      const on = range((t) => (late(t) ? 1 : 0))
      return { on, y: ar(r, 0.4).map((v, t) => v + effect * on[t] + 8 * (t / (T - 1) - 0.5) ** 2) }
    },
  },
}
const causes = {
  "the day": /how the day itself began/,
  yesterday: /yesterday/,
  weekday: /weekday/,
  "low point": /low point/,
  season: /season/,
  "time of day": /time of day/,
}

const run = (name, effect) => {
  const { chosen, draw } = cells[name]
  const at = Object.keys(cells).indexOf(name)
  const c = {
    n: 0,
    excludes: 0,
    covers: 0,
    helped: 0,
    hurt: 0,
    withheld: 0,
    reported: 0,
    mean: 0,
    width: 0,
    e20: 0,
    looks: {},
    causes: {},
  }
  for (let k = 0; k < TRIALS; k++) {
    const d = draw(new Random(7000 + at).child(k), effect)
    const r = analyse({ date: range(date), ...d }, { outcome: "y", better: "higher", ...(chosen ? { chosen } : {}) })
    if (!r.ok) continue
    const a = r.value
    c.n++
    if (a.flat.q025 > 0 || a.flat.q975 < 0) c.excludes++
    if (a.flat.q025 <= effect && effect <= a.flat.q975) c.covers++
    c.mean += a.flat.mean
    c.width += a.flat.q975 - a.flat.q025
    if (a.withheld) c.withheld++
    if (a.verdict === "helped" || a.verdict === "went with better days") {
      c.helped++
      c.reported += a.effect.mean
    }
    if (a.verdict === "hurt" || a.verdict === "went with worse days") c.hurt++
    if (a.eProcess?.some((e) => e >= 20)) c.e20++
    for (const check of a.checks) if (check.status === "look") c.looks[check.name] = (c.looks[check.name] ?? 0) + 1
    for (const [cause, said] of Object.entries(causes))
      if (a.couldAlsoBe.some((s) => said.test(s))) c.causes[cause] = (c.causes[cause] ?? 0) + 1
    if (cells[name].cause && a.couldAlsoBe.some((s) => cells[name].cause.test(s)))
      c.causes.right = (c.causes.right ?? 0) + 1
  }
  return c
}

mkdirSync(".honesty", { recursive: true })
const kept = (name) => `.honesty/${name.replace(/[^a-z0-9]+/gi, "-")}.json`
for (const name of Object.keys(cells)) {
  if (WANTED.length === 0 ? existsSync(kept(name)) : !WANTED.some((w) => name.includes(w))) continue
  process.stderr.write(`${name}\n`)
  writeFileSync(kept(name), JSON.stringify({ nothing: run(name, 0), half: run(name, 0.5) }))
}

const done = Object.keys(cells)
  .filter((name) => existsSync(kept(name)))
  .map((name) => ({ name, ...JSON.parse(readFileSync(kept(name), "utf8")) }))
const share = (x, n) => (n > 0 ? (x / n).toFixed(3) : "–")
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? "---" : "--:")), ...rows].map((r) => `| ${r.join(" | ")} |`).join("\n")
const drawn = done.filter(({ name }) => cells[name].chosen === "coin")
const picked = done.filter(({ name }) => cells[name].chosen !== "coin")
const of = (name) => done.find((d) => d.name === name)
const named = [
  ["stray scores", "3 % gross outliers"],
  ["weekly rhythm", "weekly sine, amplitude 1"],
  ["jump in level", "level jumps 1.5 sd half-way"],
  ["spread on and off", "scatter doubled on drug"],
  ["spread over time", "scatter doubles half-way"],
  ["slow drift", "rho .9"],
  ["missing days", "missing, low days, on only"],
  ["guess", "broken blind, expectation .5 sd"],
  ["by weekday", "taken Monday to Friday, weekends .8 better"],
  ["after yesterday’s score", "taken the day after a bad day"],
  ["begun at a low point", "begun after the worst fortnight"],
]
const clean = of("guesses at chance, half noise") ?? of("rho .4")
const calm = (check) => {
  const parts = [of("rho 0"), of("rho .4"), clean].filter(Boolean)
  const base = check === "begun at a low point" ? [of("AB, one change")].filter(Boolean) : parts
  const n = base.reduce((a, p) => a + p.nothing.n, 0)
  return share(
    base.reduce((a, p) => a + (p.nothing.looks[check] ?? 0), 0),
    n,
  )
}
const counts = [...new Set(done.map((d) => d.nothing.n))].sort((a, b) => a - b)
writeFileSync(
  "docs/learn-honesty.md",
  `# How honest the answer is

Written by \`scripts/honesty.js\` from fixed seeds: the whole default analysis on diaries of 84 days, errors with standard deviation 1 and
autocorrelation .4 unless named, six pairs of 7-day blocks by coin unless named. Diaries a cell and effect: ${counts.length === 1 ? counts[0] : `${counts[0]} to ${counts.at(-1)}`}; the
standard error of a share near .05 is ${Math.sqrt(0.0475 / (counts[0] ?? 1)).toFixed(3)}, near .4 ${Math.sqrt(0.24 / (counts[0] ?? 1)).toFixed(3)}.

## Where a coin chose

*Type I* and *power* are how often the flat 95 % interval leaves out 0; *wrong* is "helped" or "hurt" at effect 0; *told* is the mean report among those
that "helped" at a true .5: the winner's curse.

${table(
  ["cell", "n", "type I", "wrong", "withheld", "power", "helped at .5", "holds 0 / .5", "told", "e ≥ 20"],
  drawn.map(({ name, nothing: a, half: b }) => [
    name,
    a.n,
    share(a.excludes, a.n),
    share(a.helped + a.hurt, a.n),
    share(a.withheld, a.n),
    share(b.excludes, b.n),
    share(b.helped, b.n),
    `${share(a.covers, a.n)} / ${share(b.covers, b.n)}`,
    b.helped > 0 ? (b.reported / b.helped).toFixed(2) : "–",
    share(b.e20, b.n),
  ]),
)}

## Where no coin chose

Nothing is said to have helped or hurt. *Right* is how often the cause that was at work is named at effect 0; the other columns how often each
cause is named.

${table(
  ["cell", "n", "went with better", "with worse", "right", ...Object.keys(causes)],
  picked.map(({ name, nothing: a }) => [
    name,
    a.n,
    share(a.helped, a.n),
    share(a.hurt, a.n),
    share(a.causes.right ?? 0, a.n),
    ...Object.keys(causes).map((c) => share(a.causes[c] ?? 0, a.n)),
  ]),
)}

## The checks

How often each asks for a second look at clean diaries of nothing (rho 0, rho .4, and half noise with guesses at chance; for the low point one
planned change), and in the cell that it is named after. A check that saw less than .3 there was dropped: leaving out one pair, coming
and going, growing or fading, a wandering baseline, and practice went that way: six pairs cannot show them.

${table(
  ["check", "false alarms", "seen", "in the cell"],
  named.map(([check, cell, effect = "nothing"]) => {
    const d = of(cell)
    return [check, calm(check), d ? share(d[effect].looks[check] ?? 0, d[effect].n) : "–", cell]
  }),
)}
`,
)
