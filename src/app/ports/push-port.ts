import type { Result } from "../../base/index.ts"
import type { Subscription } from "./store-port.ts"

/** What became of a message to a device. `gone` is for good: the device no longer wants any. `refused` needs a person; `unreachable` may pass. */
export type PushOutcome = "taken" | "gone" | "refused" | "unreachable"

/** What leaves the machine about a dose. Unless the person chose otherwise it names neither the substance nor the amount. */
export type Told = {
  /** The same for the same dose, however often and from wherever it is told: whoever shows it puts it in the place of an earlier one. */
  readonly tag: string
  readonly title: string
  readonly body: string
}

/** Tells devices through the push services of their browsers' makers. */
export type Push = {
  /** The public key a device has to trust, base64url. */
  readonly key: string
  /** Whether anything could ever be sent to an endpoint; where its name leads is looked at when something is sent. */
  readonly takes: (endpoint: string) => boolean
  readonly send: (to: Subscription, told: Told) => Promise<PushOutcome>
}

/** Makes the keys the first time and reads them later. Problem: `push/keys`, where they cannot be read or kept. */
export type OpenPush = () => Promise<Result<Push>>
