import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import type { Server } from "node:net"
import { join } from "node:path"
import { type Claim, claimOfMine, newClaimId } from "./claim.ts"
import { type Liveness, liveness } from "./liveness.ts"
import { listenIn } from "./socket.ts"

export type Held = { readonly held: true; readonly by: Claim; readonly where: Exclude<Liveness, "dead"> }
export type Taken = { readonly held: false; readonly release: () => void }

/** Takes a folder for this process alone, or says who has it. Throws what the file system throws (no room, not writable).
 *
 *  Two processes that both find a dead owner's lock must not both remove it: the second would remove the first one's new
 *  lock. So a lock is never removed to be taken over. The claims form a chain: `root`, then `after-<id>` made by whoever
 *  takes over from the dead claim `id`. Each link is made by an exclusive hard link, which one process wins; whoever stands
 *  at the end of the chain owns the folder. The new owner then puts itself in place of `root` by a rename, which makes the
 *  older links unreachable, and sweeps them. A claim that is not reachable from `root` counts for nothing, which is why a
 *  winner looks again before it believes it. */
export const lockFolder = async (folder: string): Promise<Taken | Held> => {
  const dir = join(folder, "lock")
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  let mine: Mine | undefined
  try {
    for (;;) {
      const chain = walk(dir)
      const last = chain.at(-1)
      if (last && last.id === mine?.claim.id) {
        const own = mine
        mine = undefined
        return settle(dir, own, chain)
      }
      const state = last ? await liveness(dir, last) : "dead"
      if (last && state !== "dead") return { held: true, by: last, where: state }
      mine ??= await makeMine(dir)
      const link = last ? `after-${last.id}` : "root"
      if (!linkMine(dir, mine, link)) continue
      if (walk(dir).at(-1)?.id !== mine.claim.id) rmSync(join(dir, link), { force: true })
    }
  } finally {
    if (mine) discard(dir, mine)
  }
}

type Mine = { readonly claim: Claim; readonly file: string; readonly socket: Server | undefined }

// The socket listens before the claim can be seen: a claim that is seen is alive.
const makeMine = async (dir: string): Promise<Mine> => {
  const id = newClaimId()
  const socket = await listenIn(dir, `${id}.sock`)
  const claim = claimOfMine(id, socket ? `${id}.sock` : null)
  const file = join(dir, `${id}.claim`)
  writeFileSync(file, JSON.stringify(claim), { mode: 0o600 })
  return { claim, file, socket }
}

/** False when somebody else was first. */
const linkMine = (dir: string, mine: Mine, name: string): boolean => {
  try {
    linkSync(mine.file, join(dir, name))
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
    throw error
  }
}

/** The claims from `root` on, each the successor of a dead one. */
const walk = (dir: string): readonly Claim[] => {
  const chain: Claim[] = []
  for (let next = readClaim(join(dir, "root")); next; next = readClaim(join(dir, `after-${next.id}`))) chain.push(next)
  return chain
}

const readClaim = (file: string): Claim | undefined => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Claim
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined
    throw error
  }
}

const settle = (dir: string, mine: Mine, chain: readonly Claim[]): Taken => {
  renameSync(mine.file, join(dir, "root"))
  // A rename between two names of one file does nothing and leaves both.
  rmSync(mine.file, { force: true })
  for (const name of readdirSync(dir)) if (name.startsWith("after-")) rmSync(join(dir, name), { force: true })
  for (const dead of chain.slice(0, -1)) rmSync(join(dir, `${dead.id}.sock`), { force: true })
  let released = false
  return {
    held: false,
    release: () => {
      if (released) return
      released = true
      rmSync(join(dir, "root"), { force: true })
      mine.socket?.close()
      rmSync(join(dir, `${mine.claim.id}.sock`), { force: true })
    },
  }
}

const discard = (dir: string, mine: Mine): void => {
  rmSync(mine.file, { force: true })
  mine.socket?.close()
  rmSync(join(dir, `${mine.claim.id}.sock`), { force: true })
}
