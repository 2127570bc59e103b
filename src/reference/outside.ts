import type { FactSet } from "./format/set.ts"
import type * as Load from "./load.ts"
import type * as Own from "./own.ts"

// The schemas and what looks for faults are loaded with the first set from outside: the shipped one needs neither.

/** A set of facts from outside, held against its schemas and looked over for faults: the set, or every problem with its path. */
export const loadFacts = async (raw: unknown): Promise<ReturnType<typeof Load.loadFacts>> =>
  (await import("./load.ts")).loadFacts(raw)

/** A set with a user's own rows added; a file that repeats an id is refused, so nobody loosens a shipped fact. */
export const withOwn = async (base: FactSet, raw: unknown): Promise<ReturnType<typeof Own.withOwn>> =>
  (await import("./own.ts")).withOwn(base, raw)
