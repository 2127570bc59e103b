import { type Problem, type Protocol, problem, settled, spansOf } from "../../base/index.ts"

/** What a person has to settle before a protocol can be followed: readings that compete, and amounts without a unit. */
export const problemsOf = (protocols: readonly Protocol[]): readonly Problem[] =>
  protocols.flatMap((p, i) => {
    const found: Problem[] = []
    for (const field of ["dose", "frequency", "cycle", "rest"] as const) {
      const s = p[field]
      if (s.how === "ambiguous")
        found.push(problem("read/ambiguous", s.reason, { path: `protocols/${i}/${field}`, spans: spansOf(s) }))
    }
    if (settled(p.dose)?.unit === null)
      found.push(
        problem("read/no-unit", "The page gives an amount without a unit; ask the seller which one is meant.", {
          path: `protocols/${i}/dose`,
          spans: spansOf(p.dose),
        }),
      )
    return found
  })
