import { connect } from "node:net"
import { type Claim, startOf, thisPlace } from "./claim.ts"
import { withSocketPath } from "./socket.ts"

export type Liveness = "alive" | "dead" | "elsewhere"

/** Whether the process that made a claim still lives. The kernel knows best: its socket takes a call exactly as long as the
 *  process exists, through containers too and however busy it is. Where there is no socket, the process number decides,
 *  together with the moment that process began. In doubt the answer is "alive". `elsewhere` is another machine on a shared folder. */
export const liveness = async (folder: string, claim: Claim): Promise<Liveness> => {
  const here = thisPlace()
  const sameBoot = claim.boot !== null && claim.boot === here.boot
  if (!sameBoot && claim.host !== here.host) return "elsewhere"
  if (!sameBoot && claim.boot !== null && here.boot !== null) return "dead"
  if (claim.socket !== null) {
    const answer = await knock(folder, claim.socket)
    if (answer === "open") return "alive"
    if (answer === "refused") return "dead"
    if (answer === "unclear") return "alive"
  }
  // Without a socket only numbers are left, and another container's numbers mean nothing here.
  if (claim.numbers !== here.numbers) return claim.socket === null ? "alive" : "dead"
  return numberLives(claim) ? "alive" : "dead"
}

const numberLives = ({ pid, started }: Claim): boolean => {
  const now = startOf(pid)
  if (now !== undefined && started !== null) return now === started
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

type Answer = "open" | "refused" | "gone" | "unclear"

const knock = (folder: string, name: string): Promise<Answer> =>
  withSocketPath(
    folder,
    name,
    (path) =>
      new Promise<Answer>((resolve) => {
        const call = connect(path)
        const end = (answer: Answer) => {
          call.destroy()
          resolve(answer)
        }
        call.once("connect", () => end("open"))
        call.once("error", (error: NodeJS.ErrnoException) =>
          end(error.code === "ECONNREFUSED" ? "refused" : error.code === "ENOENT" ? "gone" : "unclear"),
        )
        call.setTimeout(2000, () => end("unclear"))
      }),
    () => Promise.resolve("unclear" as const),
  )
