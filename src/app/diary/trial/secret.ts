import { problem, type Result } from "../../../base/index.ts"
import type { KeptTrial } from "../../../follow/index.ts"
import { type Allocation, allocationOf, commitmentOf, type Secret } from "../../../learn/index.ts"
import type { Ports } from "../../ports/ports.ts"

/** What a trial drew, and whether it is what was committed to. */
export type Drawn = { readonly secret: Secret; readonly allocation: Allocation; readonly matches: boolean }

// Opening what is sealed takes some milliseconds and comes out the same every time.
const opened = new Map<string, Result<string>>()
const MOST_KEPT = 200

/** What a trial drew. Of one that was opened it stands in the diary; else it is unsealed here, and leaves this process only through what may be
 *  seen of it. The problem says why nobody can know. */
export const drawnOf = async (ports: Ports, { started, opened: told }: KeptTrial): Promise<Result<Drawn>> => {
  const secret = await sealedSecret(ports, started.sealed)
  // What was told at the opening is only taken where nothing sealed can be read: on another machine, or after the key was lost.
  const from = secret.ok ? secret.value : told === null ? null : { salt: told.salt, seed: told.seed }
  if (from === null) return secret.ok ? noSecret : secret
  return {
    ok: true,
    value: {
      secret: from,
      allocation: allocationOf(from.seed, started.terms.pairs),
      matches: commitmentOf(started.terms, from, ports.hash.sha256) === started.commitment,
    },
  }
}

const sealedSecret = async (ports: Ports, sealed: string): Promise<Result<Secret>> => {
  if (ports.seal === undefined) return noSecret
  const there = opened.get(sealed)
  const text = there ?? (await ports.seal.open(sealed))
  if (there === undefined && text.ok) {
    if (opened.size >= MOST_KEPT) opened.clear()
    opened.set(sealed, text)
  }
  if (!text.ok) return text
  const found = /^\{"salt":"([0-9a-f]{64})","seed":"([0-9a-f]{64})"\}$/u.exec(text.value)
  return found ? { ok: true, value: { salt: found[1] as string, seed: found[2] as string } } : noSecret
}

/** The secret as the text that is sealed: of the same length whatever was drawn. */
export const secretText = ({ salt, seed }: Secret): string => JSON.stringify({ salt, seed })

const noSecret: Result<never> = {
  ok: false,
  problem: problem(
    "trial/sealed",
    "What this trial drew cannot be read here: the key that it was sealed to is not here.",
  ),
}
