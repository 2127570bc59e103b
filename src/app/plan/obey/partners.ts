import { fail, type Mention, ok, type Protocol, type Result, settled } from "../../../base/index.ts"
import { compoundNamed, foldName } from "../../../reference/index.ts"

/** What a person said about the partners that a page puts beside a regimen. */
export type SaidOfPartners = { readonly taking: readonly string[]; readonly notTaking: readonly string[] }

/** The partners that are taken, and those of which nobody has said. */
export type Partners = { readonly taken: readonly Mention[]; readonly open: readonly Mention[] }

/** What the page joins by "and" is part of the regimen, whatever is said. What it names without a choice counts as taken until somebody says that
 *  it is not. Of a choice ("A, B or C") nothing is taken before somebody says so, and nobody's silence counts as a no. */
export const partnersOf = (protocol: Protocol, said: SaidOfPartners): Result<Partners> => {
  const both = said.taking.find((name) => said.notTaking.some((other) => same(name, other)))
  if (both !== undefined)
    return fail("plan/taking-twice", `You say that you take ${both} and that you do not; say one of them.`, {
      path: "taking",
    })
  const named = settled(protocol.stack) ?? []
  const isIn = (names: readonly string[], m: Mention) => names.some((name) => same(name, m.value))
  const added = said.taking
    .filter((name) => !named.some((m) => same(name, m.value)))
    .map((value): Mention => ({ value, span: protocol.span }))
  const counts = (m: Mention) =>
    protocol.stackJoin === "and" || isIn(said.taking, m) || (protocol.stackJoin !== "or" && !isIn(said.notTaking, m))
  return ok({
    taken: [...named.filter(counts), ...added],
    open: named.filter((m) => !counts(m) && !isIn(said.notTaking, m)),
  })
}

const same = (a: string, b: string): boolean => keyOf(a) === keyOf(b)

const keyOf = (name: string): string => compoundNamed(name)?.id ?? foldName(name)
