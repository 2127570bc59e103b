/** What this browser can do about push, and whether it has an address for it. */
export type PushHere =
  | { readonly state: "cannot"; readonly why: string }
  | { readonly state: "can"; readonly endpoint: string | null }

/** An address at which this browser takes sealed messages. */
export type Endpoint = { readonly endpoint: string; readonly p256dh: string; readonly auth: string }

/** Looks what this browser can do; asks nobody for anything. */
export const lookHere = async (): Promise<PushHere> => {
  const manager = await managerHere()
  return typeof manager === "string"
    ? { state: "cannot", why: manager }
    : { state: "can", endpoint: (await manager.getSubscription())?.endpoint ?? null }
}

/** Asks the person for permission and the browser for an address that trusts `key`; a sentence where either says no. */
export const subscribeHere = async (key: string): Promise<Endpoint | string> => {
  const manager = await managerHere()
  if (typeof manager === "string") return manager
  if ((await Notification.requestPermission()) !== "granted") return notAllowed
  try {
    const before = await manager.getSubscription()
    if (before && keyOf(before) !== key) await before.unsubscribe()
    const made = await manager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
    const { p256dh = "", auth = "" } = made.toJSON().keys ?? {}
    return { endpoint: made.endpoint, p256dh, auth }
  } catch {
    return "The push service of this browser's maker could not be reached, so nothing was switched on."
  }
}

/** Gives this browser's address up for good. */
export const unsubscribeHere = async (): Promise<void> => {
  const manager = await managerHere()
  if (typeof manager !== "string") await (await manager.getSubscription())?.unsubscribe()
}

const notAllowed =
  "This browser has been told to show no notifications from here. Allow them in its settings for this page, then come back."

const managerHere = async (): Promise<PushManager | string> => {
  if (!isSecureContext)
    return "A browser takes push from an address it trusts only, and this is none: open Posology on the machine it runs on, or behind a proxy that has a certificate."
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window))
    return "This browser takes no push. On an iPhone or iPad it does once Posology has been put on the home screen."
  if (Notification.permission === "denied") return notAllowed
  const ready = await Promise.race([navigator.serviceWorker.ready, soon()])
  return ready?.pushManager ?? "This browser has not kept the screens yet; load this page anew and look again."
}

const PATIENCE_MS = 4000
const soon = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS))

const keyOf = ({ options }: PushSubscription): string => {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")
}
