import { type OpenPush, parseQuiet, type Quiet, type Store, tellDevice } from "../../app/index.ts"
import type { PracticeId } from "../../base/index.ts"
import { type Ask, tellNow } from "./tell.ts"

type House = {
  readonly store: Pick<Store, "subscriptions">
  readonly practice: PracticeId
  readonly push: OpenPush
  /** The quiet hours of the house; a device may have its own besides. */
  readonly quiet: Quiet | null
  /** ISO instant. */
  readonly now: () => string
}

/** Tells every device of the house that asked for it by push what is due to its own person, each reminder once to each; gives how many were taken. */
export const tellDevices = async (ask: Ask, { store, practice, push, quiet, now }: House): Promise<number> => {
  const all = await store.subscriptions.all(practice)
  const opened = all.length === 0 ? null : await push()
  if (!opened?.ok) return 0
  const sending = opened.value
  // One that trusts other keys claims nothing, so that it is told once it trusts these.
  const devices = all.filter((d) => d.key === sending.key)
  const told = await Promise.all(
    devices.map((device) => {
      const own = device.quiet === null ? null : parseQuiet(device.quiet)
      let gone = false
      return tellNow(ask, {
        send: async (words) => {
          if (gone) return false
          const became = await tellDevice(store, sending, device, words)
          gone = became === "gone"
          return became === "taken"
        },
        says: device.says,
        quiet: [quiet, own?.ok ? own.value : null],
        zone: device.zone,
        of: device.person,
        to: device.id.slice(0, 32),
        from: device.madeAt,
        now,
      })
    }),
  )
  return told.reduce((sum, n) => sum + n, 0)
}
