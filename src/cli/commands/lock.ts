import { type Command, Option } from "commander"
import type { Outcome } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keepingPorts } from "../keeping.ts"
import { passphraseIn } from "../passphrase.ts"
import { placeOf } from "../place.ts"

type Options = Common & {
  readonly off?: boolean
  readonly passphraseFile?: string
  readonly after?: number
  readonly database?: string
}
type Came = { readonly minutes: number | null }

/** The lock of the screens, from the machine whose disk the diary lies on: whoever owns that needs no passphrase. */
export const lockCommand = (terminal: Terminal): Command =>
  command("lock", "whether the screens have a lock; put one on, or take off one that is forgotten")
    .option("--passphrase-file <file>", "put the lock on, with the first line of this file")
    .addOption(
      new Option("--after <minutes>", "lock a device that nobody touches for so long, from 1 to 240").argParser(
        (text) => (/^\d{1,3}$/.test(text) ? Number(text) : 0),
      ),
    )
    .option("--off", "take the lock off; nothing else changes")
    .option("--database <address>", "the PostgreSQL database it is kept in, instead of the data folder")
    .action((o: Options) => carry(terminal, o, (ports) => came(o, keepingPorts(ports, "terminal")), said))

const came = async (o: Options, ports: ReturnType<typeof keepingPorts>): Promise<Outcome<Came>> => {
  const wrong = (message: string, path: string): Outcome<Came> => ({
    ok: false,
    fault: "call",
    problem: { code: "call/flag", message, path },
  })
  if (o.off && o.passphraseFile !== undefined)
    return wrong("Give --off or --passphrase-file: a lock is off or on.", "--off")
  const after = o.after ?? 15
  if (after < 1 || after > 240) return wrong("The minutes are a number from 1 to 240.", "--after")
  const words = passphraseIn(o.passphraseFile)
  if (!words.ok) return { ok: false, fault: "call", problem: words.problem }
  const place = placeOf(o)
  if (!place.ok) return { ok: false, fault: "call", problem: place.problem }
  const { lockKeeper } = await import("../../server/index.ts")
  const opened = await lockKeeper(place.value, ports)
  if (!opened.ok) return { ok: false, fault: "input", problem: opened.problem }
  const keeper = opened.value
  try {
    const done = o.off ? await keeper.remove() : words.value ? await keeper.put(words.value.words, after) : null
    if (done && !done.ok) return { ok: false, fault: "input", problem: done.problem }
    const minutes = await keeper.minutes()
    return minutes.ok
      ? { ok: true, value: { minutes: minutes.value } }
      : { ok: false, fault: "input", problem: minutes.problem }
  } finally {
    await keeper.close()
  }
}

const said = ({ minutes }: Came): string =>
  minutes === null
    ? "The screens have no lock."
    : `The screens are locked at every start, and after ${minutes} minutes that nobody touches them. Whoever reads this disk reads the diary all the same, unless the disk is encrypted.`
