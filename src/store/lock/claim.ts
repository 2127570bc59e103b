import { randomBytes } from "node:crypto"
import { readFileSync, readlinkSync } from "node:fs"
import { hostname } from "node:os"

/** What a process leaves in the folder when it takes it: enough for another process to tell whether it still lives. */
export type Claim = {
  readonly id: string
  readonly pid: number
  /** When the process began, in the system's own counting; null where that cannot be known. A number that is used again has another start. */
  readonly started: string | null
  readonly host: string
  /** The boot of the machine; null where the system does not say. */
  readonly boot: string | null
  /** The namespace of process numbers (containers have their own); null outside Linux. */
  readonly numbers: string | null
  /** Name of the socket beside the claim that its process listens on; null where the file system has none. */
  readonly socket: string | null
}

/** A claim of this process. */
export const claimOfMine = (id: string, socket: string | null): Claim => ({
  id,
  pid: process.pid,
  started: startOf(process.pid) ?? null,
  ...thisPlace(),
  socket,
})

export const newClaimId = (): string => randomBytes(6).toString("hex")

/** The machine, boot and namespace that this process runs in. */
export const thisPlace = (): Pick<Claim, "host" | "boot" | "numbers"> => ({
  host: hostname(),
  boot: read("/proc/sys/kernel/random/boot_id") ?? null,
  numbers: link("/proc/self/ns/pid") ?? null,
})

/** When process `pid` began: field 22 of its stat, counted after the last bracket, because a program's name may hold any character. */
export const startOf = (pid: number): string | undefined => {
  const stat = read(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19]
}

const attempt = (look: () => string): string | undefined => {
  try {
    return look()
  } catch {
    return undefined
  }
}
const read = (file: string) => attempt(() => readFileSync(file, "utf8").trim())
const link = (file: string) => attempt(() => readlinkSync(file))
