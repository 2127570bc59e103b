import type { Finding, Protocol } from "../base/index.ts"
import { nameOf } from "./doses.ts"
import { grouped } from "./gather.ts"

/** Findings for reading: what is said of several protocols alike is said once ("protocols 1 to 5"), where it is said first. */
export const byReason = (protocols: readonly Protocol[], findings: readonly Finding[]): readonly Finding[] =>
  grouped(findings, (f) => `${f.code}\n${f.severity}\n${bare(protocols, f)}`).flatMap((of) => {
    const [first, ...more] = of
    if (!first) return []
    const places = [...new Set(of.flatMap((f) => f.protocol ?? []))].sort((a, b) => a - b)
    if (more.length === 0 || places.length < 2) return of
    const spans = [
      ...new Map(of.flatMap((f) => f.spans.map((s, n) => [s.join(), [s, f.quotes[n] ?? ""] as const]))).values(),
    ]
    return [
      {
        ...first,
        protocol: null,
        message: bare(protocols, first).replace(PLACE, `protocols ${inOrder(places)}`),
        spans: spans.map(([span]) => span),
        quotes: spans.map(([, quote]) => quote),
        basis: [...new Map(of.flatMap((f) => f.basis).map((b) => [b.fact, b])).values()],
      },
    ]
  })

const PLACE = "\u0000"

const bare = (protocols: readonly Protocol[], f: Finding): string => {
  const p = f.protocol === null ? undefined : protocols[f.protocol]
  return p && f.protocol !== null ? f.message.replace(nameOf(p, f.protocol), PLACE) : f.message
}

/** "1 to 3 and 5", from indexes. */
const inOrder = (indexes: readonly number[]): string => {
  const runs: number[][] = []
  for (const i of indexes) {
    const run = runs.at(-1)
    if (run && run.at(-1) === i - 1) run.push(i)
    else runs.push([i])
  }
  const said = runs.flatMap((run) => {
    const [a = 0, z = a] = [run[0], run.at(-1)]
    return run.length > 2 ? [`${a + 1} to ${z + 1}`] : run.map((n) => String(n + 1))
  })
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`
}
