import { z } from "zod"
import { problem } from "../../base/index.ts"
import { zoneSchema } from "../contract/event.ts"
import type { Ports } from "../ports/ports.ts"
import type { Push, PushOutcome, Told } from "../ports/push-port.ts"
import type { Store, Subscription } from "../ports/store-port.ts"
import { done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { toWrite, withStore } from "../with-store.ts"
import { parseQuiet, sayTest } from "./reminder-words.ts"

const MOST_DEVICES = 20

const endpointSchema = z.string().max(2000)
const saysSchema = z.enum(["nothing", "what"])

export const push = useCase({
  name: "push",
  summary: "whether devices can be told by push, and which ones are",
  input: z.strictObject({ endpoint: endpointSchema.optional() }),
  output: z.object({
    /** What a device has to trust; null where push is not to be had, and why. */
    key: z.string().nullable(),
    why: z.string().nullable(),
    devices: z.array(
      z.object({
        /** True for the device of the endpoint that was asked about. */
        here: z.boolean(),
        /** Whose push service takes its messages. */
        through: z.string(),
        says: saysSchema,
        quiet: z.string().nullable(),
        zone: z.string(),
        madeAt: z.string(),
        /** True where it trusts keys that this Posology no longer has: it hears nothing until it is switched on again. */
        lost: z.boolean(),
      }),
    ),
  }),
  run: (ports, { endpoint }) =>
    withStore(ports, async (store) => {
      const opened = await openPush(ports)
      const key = opened.ok ? opened.value.key : null
      const devices = await store.subscriptions.of(ports.who)
      return done({
        key,
        why: opened.ok ? null : opened.problem.message,
        devices: devices.map((s) => ({
          here: s.endpoint === endpoint,
          through: throughOf(s),
          says: s.says,
          quiet: s.quiet,
          zone: s.zone,
          madeAt: s.madeAt,
          lost: s.key !== key,
        })),
      })
    }),
})

export const pushOn = useCase({
  name: "push-on",
  summary: "tell a device by push from now on, or otherwise than before",
  input: z.strictObject({
    endpoint: endpointSchema,
    p256dh: z.string().regex(/^B[\w-]{86}$/, "a point of the curve P-256 in base64url"),
    auth: z.string().regex(/^[\w-]{22}$/, "16 bytes in base64url"),
    /** The key the device trusts, as `push` gave it. */
    key: z.string().max(200),
    says: saysSchema.default("nothing"),
    quiet: z.string().max(20).nullable().default(null),
    zone: zoneSchema,
  }),
  output: z.object({ devices: z.number().int() }),
  run: (ports, { endpoint, quiet, ...said }) =>
    toWrite(ports, async (store) => {
      const opened = await openPush(ports)
      if (!opened.ok) return opened
      const hours = quiet === null ? null : parseQuiet(quiet)
      if (hours && !hours.ok) return wrongCall({ ...hours.problem, path: "quiet" })
      if (!opened.value.takes(endpoint))
        return wrongCall(
          problem("push/endpoint", "A device is told over https only, through a service on the public internet.", {
            path: "endpoint",
          }),
        )
      if (said.key !== opened.value.key)
        return unusable(
          problem("push/keys-changed", "This device trusts keys that are no longer here; switch it off and on again."),
        )
      const devices = await store.subscriptions.of(ports.who)
      const id = ports.hash.sha256(endpoint)
      const before = devices.find((d) => d.id === id)
      if (!before && devices.length >= MOST_DEVICES)
        return unusable(problem("push/many", `${MOST_DEVICES} devices are told already; switch one off first.`))
      const { practice, person } = ports.who
      const madeAt = before?.madeAt ?? ports.clock.now().toString()
      await store.subscriptions.put({ ...said, practice, person, id, endpoint, quiet, madeAt })
      return done({ devices: devices.length + (before ? 0 : 1) })
    }),
})

export const pushOff = useCase({
  name: "push-off",
  summary: "tell a device nothing more; without an endpoint, no device",
  input: z.strictObject({ endpoint: endpointSchema.optional() }),
  output: z.object({
    ended: z.number().int(),
    /** True where somebody else of the house is still told at that endpoint. */
    shared: z.boolean(),
  }),
  run: (ports, { endpoint }) =>
    toWrite(ports, async (store) => {
      let ended = 0
      for (const s of await store.subscriptions.of(ports.who))
        if (endpoint === undefined || s.endpoint === endpoint)
          ended += (await store.subscriptions.end(ports.who, s.id)) ? 1 : 0
      const others = await store.subscriptions.all(ports.who.practice)
      return done({ ended, shared: others.some((s) => s.endpoint === endpoint) })
    }),
})

export const pushRing = useCase({
  name: "push-ring",
  summary: "did it ring? a test to every device that is told by push, or to one",
  input: z.strictObject({ endpoint: endpointSchema.optional() }),
  output: z.object({
    devices: z.array(
      z.object({ through: z.string(), became: z.enum(["taken", "gone", "refused", "unreachable", "lost"]) }),
    ),
  }),
  run: (ports, { endpoint }) =>
    withStore(ports, async (store) => {
      const opened = await openPush(ports)
      if (!opened.ok) return opened
      const all = await store.subscriptions.of(ports.who)
      const asked = endpoint === undefined ? all : all.filter((s) => s.endpoint === endpoint)
      const told = sayTest(ports.clock.now().toString())
      const ring = async (s: Subscription) => ({
        through: throughOf(s),
        became: await tellDevice(store, opened.value, s, told),
      })
      return done({ devices: await Promise.all(asked.map(ring)) })
    }),
})

/** Sends one message to a device. One that is gone for good is taken out; one that trusts other keys is not tried. */
export const tellDevice = async (
  store: Pick<Store, "subscriptions">,
  { key, send }: Push,
  device: Subscription,
  told: Told,
): Promise<PushOutcome | "lost"> => {
  if (device.key !== key) return "lost"
  const became = await send(device, told)
  if (became === "gone") await store.subscriptions.end(device, device.id)
  return became
}

const openPush = async (ports: Ports): Promise<Outcome<Push>> => {
  const opened = await ports.push?.()
  if (opened === undefined)
    return unusable(problem("push/none", "No device can be told from here; start Posology with posology serve."))
  return opened.ok ? opened : unusable(opened.problem)
}

const throughOf = ({ endpoint }: Subscription): string => /^https?:\/\/([^/?#]*)/.exec(endpoint)?.[1] ?? ""
