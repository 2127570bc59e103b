import type { Command } from "commander"
import { done, type Outcome, sayTest, unusable, wrongCall } from "../../app/index.ts"
import { problem } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping } from "../keeping.ts"
import { folderOf } from "../place.ts"
import { type AddressFlags, addressesOf, withAddresses } from "./reminding.ts"

type Options = Common & AddressFlags & { readonly database?: string; readonly push?: boolean }

/** Who was rung, and what became of it. */
type Rung = { readonly rung: readonly { readonly to: string; readonly became: string }[] }

/** "Did it ring?": one reminder about nothing, to wherever real ones would go. */
export const ringCommand = (terminal: Terminal): Command =>
  withAddresses(command("ring", "send a test to wherever reminders go"))
    .option("--push", "to every device that is told by push")
    .option("--database <address>", "the PostgreSQL database in which the devices stand")
    .action((o: Options) => carry(terminal, o, (ports) => ring(o, ports), ringText))

const ring = async (o: Options, ports: Parameters<typeof keeping>[1]): Promise<Outcome<Rung>> => {
  const addresses = addressesOf(o, process.env)
  if (!addresses.ok) return wrongCall(addresses.problem)
  const { webhook, mailbox } = addresses.value
  if (webhook === null && mailbox === null && !o.push)
    return wrongCall(problem("call/flag", "Say whom to ring: --remind, --mail or --push.", { path: "--remind" }))
  const { openPush, toMailbox, toWebhook } = await import("../../server/index.ts")
  const told = sayTest(ports.clock.now().toString())
  const rung: Rung["rung"][number][] = []
  if (webhook !== null) rung.push({ to: webhook, became: (await toWebhook(webhook)(told)) ? "taken" : "not taken" })
  if (mailbox !== null) rung.push({ to: mailbox.to, became: (await toMailbox(mailbox)(told)) ? "taken" : "not taken" })
  if (o.push) {
    const devices = await keeping(o, { ...ports, push: openPush(folderOf(o)) }, (ask) => ask("push-ring", {}))
    if (!devices.ok) return devices
    if (devices.value.devices.length === 0)
      return unusable(problem("push/nobody", "No device is told by push; switch it on under Today, on the device."))
    for (const { through, became } of devices.value.devices)
      rung.push({ to: `a device through ${through}`, became: became === "taken" ? became : pushWords[became] })
  }
  const [failed] = rung.filter((r) => r.became !== "taken")
  return failed
    ? unusable(problem("remind/not-taken", `The test to ${failed.to} was ${failed.became}; check what stands there.`))
    : done({ rung })
}

const pushWords = {
  gone: "not taken, for the device no longer wants any and was taken out",
  refused: "refused by its push service",
  unreachable: "not taken, for its push service did not answer",
  lost: "not sent, for the device trusts keys that are no longer here",
} as const

const ringText = ({ rung }: Rung): string =>
  `${rung.map((r) => `${r.to}: it was taken.`).join("\n")}\nIf nothing rang, look at what stands behind that address.`
