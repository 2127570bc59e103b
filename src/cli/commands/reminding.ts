import { type Command, Option } from "commander"
import { type Ports, parseQuiet, type Quiet, type Store } from "../../app/index.ts"
import { fail, ok, type Result } from "../../base/index.ts"
import type { Mailbox } from "../../server/index.ts"
import { zoneHere } from "../keeping.ts"

/** Where reminders go besides the devices that asked for them. */
export type AddressFlags = { readonly remind?: string; readonly mail?: string }

/** What `serve` is told about reminders. */
export type RemindFlags = AddressFlags & {
  readonly zone?: string
  readonly remindSays?: "nothing" | "what"
  readonly quiet?: string
}

/** Declares the flags that name an address. */
export const withAddresses = (c: Command): Command =>
  c
    .option("--remind <address>", "post each reminder to this address of your own, such as http://127.0.0.1:8123/ring")
    .option("--mail <address>", "mail each reminder to this address; POSOLOGY_SMTP says through which mail server")

/** Declares the flags that say how. */
export const withManner = (c: Command): Command =>
  c
    .addOption(
      new Option("--remind-says <what>", "whether a reminder names substance and amount").choices(["nothing", "what"]),
    )
    .option("--quiet <hours>", "tell nothing in these hours, such as 22:00-07:00, and what fell due when they end")

/** The addresses as they were checked; null where none was given. */
export type Addresses = { readonly webhook: string | null; readonly mailbox: Mailbox | null }

export type Reminding = Addresses & {
  readonly says: "nothing" | "what"
  readonly quiet: Quiet | null
  readonly zone: string
}

/** What the flags say about reminders. */
export const remindingOf = (o: RemindFlags, env: NodeJS.ProcessEnv = process.env): Result<Reminding> => {
  const addresses = addressesOf(o, env)
  if (!addresses.ok) return addresses
  const { webhook, mailbox } = addresses.value
  if (o.remindSays !== undefined && webhook === null && mailbox === null)
    return fail("call/flag", "--remind-says goes with --remind or --mail; a device chooses for itself.", {
      path: "--remind-says",
    })
  const quiet = o.quiet === undefined ? ok(null) : parseQuiet(o.quiet)
  if (!quiet.ok) return { ok: false, problem: { ...quiet.problem, path: "--quiet" } }
  return ok({ webhook, mailbox, says: o.remindSays ?? "nothing", quiet: quiet.value, zone: zoneHere(o) })
}

/** The addresses that the flags and the environment give. Problems: `remind/address`, `remind/mail`. */
export const addressesOf = ({ remind, mail }: AddressFlags, env: NodeJS.ProcessEnv): Result<Addresses> => {
  const webhook = remind === undefined ? ok(null) : webAddress(remind)
  if (!webhook.ok) return webhook
  const mailbox = mail === undefined ? ok(null) : mailboxOf(mail, env)
  return mailbox.ok ? ok({ webhook: webhook.value, mailbox: mailbox.value }) : mailbox
}

/** An address that reminders may be posted to. Problem: `remind/address`. */
const webAddress = (text: string): Result<string> => {
  const url = urlOf(text)
  return url?.protocol === "http:" || url?.protocol === "https:"
    ? ok(url.href)
    : fail("remind/address", `"${text}" is no http address; write for example http://127.0.0.1:8123/ring.`, {
        path: "--remind",
      })
}

const mailboxOf = (to: string, env: NodeJS.ProcessEnv): Result<Mailbox> => {
  const from = env.POSOLOGY_MAIL_FROM || to
  for (const address of [to, from])
    if (!/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(address))
      return fail("remind/mail", `"${address}" is no mail address; write for example you@example.org.`, {
        path: "--mail",
      })
  const smtp = urlOf(env.POSOLOGY_SMTP ?? "")
  // What it holds may be a password, so it is not said back.
  return smtp && (smtp.protocol === "smtp:" || smtp.protocol === "smtps:") && smtp.hostname !== ""
    ? ok({ smtp: smtp.href, from, to })
    : fail(
        "remind/mail",
        "Say in the environment through which server mail goes, as POSOLOGY_SMTP=smtps://name:password@mail.example.org:465.",
        { path: "POSOLOGY_SMTP" },
      )
}

const urlOf = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** What leaves this machine and where it goes, in a line or two: said at every start. */
export const whatLeaves = async (
  { webhook, mailbox }: Addresses,
  store: Pick<Store, "subscriptions">,
  { push, who }: Pick<Ports, "push" | "who">,
): Promise<string> => {
  const devices = await store.subscriptions.all(who.practice)
  const opened = devices.length === 0 ? undefined : await push?.()
  if (opened && !opened.ok) return opened.problem.message
  const heard = devices.filter((d) => d.key === opened?.value.key).length
  const lost = devices.length - heard
  const to = [
    ...(webhook === null ? [] : [webhook]),
    ...(mailbox === null ? [] : [mailbox.to]),
    ...(heard === 0 ? [] : [`${counted(heard)} through the push service of its browser's maker`]),
  ]
  const goes = to.length === 0 ? "Nothing leaves this machine." : `Reminders go to ${listed(to)}; nothing else leaves.`
  return lost === 0
    ? goes
    : `${goes}\nThe keys for push are not those of before: ${counted(lost)} that had them switched on ${lost === 1 ? "hears" : "hear"} nothing until they are switched on there again.`
}

const counted = (n: number): string => (n === 1 ? "a device" : `${n} devices`)
const listed = (all: readonly string[]): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`
