import { fail, ok, type Result } from "../../base/index.ts"
import { type ModelOptions, modelFrom } from "../options.ts"
import { type Branch, combine } from "./combine.ts"
import { gatherPeople, type LooseRows, type People } from "./people.ts"
import { gatherEvidence, seenBoth } from "./person-evidence.ts"
import type { PeopleColumns } from "./places.ts"
import { readPeople } from "./read-people.ts"
import { findSharedErrors, type SharedErrors } from "./shared-errors.ts"

/** Many people's answer, as `posology pool --json` prints it. */
export type Pool = {
  readonly format: "posology/pool@1"
  readonly people: number
  readonly observations: number
  /** The mean effect over people in the score's own units. */
  readonly effect: { readonly mean: number; readonly se: number; readonly q025: number; readonly q975: number }
  /** The standard deviation of true effects between people: posterior median and 95 % interval; `reml` is the restricted
   *  likelihood's own estimate. */
  readonly heterogeneity: { readonly sd: number; readonly q025: number; readonly q975: number; readonly reml: number }
  readonly shared: {
    readonly rho: number
    readonly noiseShare: number
    readonly halfLifeDays: number
    readonly sigma: number
  }
  readonly person: readonly {
    readonly id: string
    /** What their own days say; null for somebody kept who had one condition only. */
    readonly own: { readonly mean: number; readonly sd: number } | null
    /** The person's answer after leaning on everybody's: the one to speak of. */
    readonly shrunken: { readonly mean: number; readonly sd: number }
  }[]
  readonly notes: readonly string[]
}

/** How to pool. `variance` says whether a person's scatter is their own, leaning on everybody's (moderated, the default), or
 *  one for all people (shared), as in a mixed model. */
export type PoolOptions = ModelOptions &
  PeopleColumns & {
    readonly variance?: "moderated" | "shared" | undefined
    /** Whether people all of whose days had one condition are left out, or kept with what is to be expected of anybody. */
    readonly oneArm?: "leave" | "keep" | undefined
  }

/** Pools people, given as text in long form (id, day, on, y) or as rows already read. */
export const pool = (rows: string | LooseRows, options: PoolOptions = {}): Result<Pool> => {
  const chosen = modelFrom(options)
  if (!chosen.ok) return chosen
  const loose = typeof rows === "string" ? readPeople(rows, options) : ok(rows)
  if (!loose.ok) return loose
  const people = gatherPeople(loose.value)
  if (!people.ok) return people
  // Two scores on one day are the same state read twice: only a noise share lets them differ.
  const noise = people.value.repeats ? chosen.value.noise.filter((w) => w > 0) : chosen.value.noise
  if (noise.length === 0)
    return fail(
      "learn/repeats",
      "Some days have several sessions, which cannot differ without measurement noise: leave the noise share open, or keep one session a day.",
    )
  const model = { ...chosen.value, noise }
  const shared = findSharedErrors(people.value, model)
  const keep = options.oneArm === "keep" ? (i: number): boolean => !seenBoth(people.value, i) : () => false
  return poolAt(
    people.value,
    shared,
    options.variance === "shared",
    (errors, which) => gatherEvidence(people.value, which, [errors], model, errors.halfLifeDays),
    keep,
  )
}

type Gather = (errors: SharedErrors, which: Int32Array) => ReturnType<typeof gatherEvidence>

const poolAt = (
  people: People,
  shared: readonly SharedErrors[],
  oneVariance: boolean,
  gather: Gather,
  keep: (i: number) => boolean,
): Result<Pool> => {
  const all = Int32Array.from(people.ids, (_, i) => i)
  const evidence = shared.map((errors) => ({ errors, e: gather(errors, all) }))
  // Without anybody to learn the errors from there are none, and nobody can be used.
  const usable = [...all].filter((i) => evidence.length > 0 && evidence.every(({ e }) => (e.nu[i] as number) > 0))
  if (usable.length < 2)
    return fail(
      "learn/people",
      `${usable.length} of ${people.ids.length} people can be used; pooling needs at least two with both on and off days, and more scores than the model has terms (fewer terms: --trend none --practice none).`,
    )
  const pick = (a: Float64Array): Float64Array => Float64Array.from(usable, (i) => a[i] as number)
  const branches: Branch[] = evidence.map(({ errors, e }) => ({
    weight: errors.weight,
    b: pick(e.b),
    c: pick(e.c),
    rest: pick(e.s),
    nu: Int32Array.from(usable, (i) => e.nu[i] as number),
  }))
  const c = combine(branches, oneVariance)
  const over = (f: (s: SharedErrors) => number): number =>
    shared.reduce((a, s) => a + s.weight * f(s), 0) / shared.reduce((a, s) => a + s.weight, 0)
  const kept = [...all].filter((i) => keep(i) && !usable.includes(i))
  const left = people.ids.filter((_, i) => evidence.some(({ e }) => e.nu[i] === 0) && !kept.includes(i))
  const anybody = { mean: c.effect.mean, sd: Math.sqrt(c.effect.se ** 2 + c.heterogeneity.sd ** 2) }
  return ok({
    format: "posology/pool@1",
    people: usable.length,
    observations: usable.reduce((a, i) => a + (people.start[i + 1] as number) - (people.start[i] as number), 0),
    effect: c.effect,
    heterogeneity: c.heterogeneity,
    shared: {
      rho: over((s) => s.rho),
      noiseShare: over((s) => s.noise),
      halfLifeDays: over((s) => s.halfLifeDays),
      sigma: c.sigma,
    },
    person: [
      ...usable.map((i, k) => ({
        id: people.ids[i] as string,
        own: { mean: c.own.mean[k] as number, sd: c.own.sd[k] as number },
        shrunken: { mean: c.shrunken.mean[k] as number, sd: c.shrunken.sd[k] as number },
      })),
      ...kept.map((i) => ({ id: people.ids[i] as string, own: null, shrunken: anybody })),
    ],
    notes: [
      ...people.notes,
      ...(kept.length === 0
        ? []
        : [
            `${kept.length} people had one condition only: their days say nothing of the difference, and what stands for them is what is to be expected of anybody.`,
          ]),
      ...(left.length === 0
        ? []
        : [
            `${left.length} people were left out because all their days have one condition or they have too few scores: ${left.slice(0, 5).join(", ")}${left.length > 5 ? " …" : ""}.`,
          ]),
    ],
  })
}
