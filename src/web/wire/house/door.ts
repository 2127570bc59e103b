import { useEffect, useState } from "react"
import { type Reply, replyOf, unreachable } from "../api/call.ts"
import { announce, onChange, setLocked } from "../api/index.ts"

/** How this device stands at the door of the house. */
export type DoorState = {
  /** Null where there is no lock. */
  readonly lock: { readonly locked: boolean; readonly minutes: number } | null
  /** True for a device that reaches the house from another machine. */
  readonly outside: boolean
  readonly letIn: boolean
  /** The names the house answers to from outside. */
  readonly hosts: readonly string[]
}

export type LetIn = { readonly id: string; readonly name: string; readonly madeAt: string }

type Doings = {
  readonly state: DoorState
  readonly invite: { readonly token: string; readonly minutes: number }
  readonly devices: { readonly devices: readonly LetIn[] }
}
type Answer<W extends string> = W extends keyof Doings ? Doings[W] : object

/** Asks at the door: about a connection, never about a diary. */
export const atDoor = async <W extends string>(what: W, input: object = {}): Promise<Reply<Answer<W>>> => {
  try {
    const headers = { "content-type": "application/json" }
    const response = await fetch(`/door/${what}`, { method: "POST", headers, body: JSON.stringify(input) })
    return replyOf<Answer<W>>(response.status, await response.text())
  } catch {
    return unreachable
  }
}

/** The same for what changes something: every screen looks again. */
export const doAtDoor = async <W extends string>(what: W, input: object = {}): Promise<Reply<Answer<W>>> => {
  const reply = await atDoor(what, input)
  if (reply.ok) announce()
  return reply
}

/** How this device stands, asked again whenever something changed; null until the first answer. */
export const useDoor = (): DoorState | null => {
  const [state, setState] = useState<DoorState | null>(null)
  useEffect(() => {
    const look = () =>
      void atDoor("state").then((reply) => {
        if (!reply.ok) return
        setState(reply.value)
        setLocked(reply.value.lock === null ? "none" : reply.value.lock.locked ? "locked" : "open")
      })
    look()
    return onChange(look)
  }, [])
  return state
}
