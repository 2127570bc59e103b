import { Command } from "commander"
import type { Outcome, Ports } from "../app/index.ts"
import { type Instant, parseInstant } from "../base/index.ts"
import { EXIT, internalFault, refuse } from "./exit.ts"
import { typedInPlace } from "./locale.ts"
import { nodePorts } from "./node-ports.ts"
import { folderOf } from "./place.ts"

/** Options that every command takes. */
export type Common = {
  readonly json?: boolean
  readonly data?: string
  readonly now?: string
  readonly zone?: string
  readonly seed?: string
  readonly person?: string
  readonly locale?: string
}

/** A subcommand with the options every command takes. */
export const command = (name: string, summary: string): Command =>
  new Command(name)
    .description(summary)
    .option("--json", "print the published JSON shape")
    .option("--data <dir>", "the data folder")
    .option("--now <instant>", "take this as the present moment, to repeat an output exactly")
    .option("--zone <zone>", "the IANA time zone, such as Africa/Johannesburg")
    .option("--person <name>", "whose diary, plans and bottles; those of the first person, if left out")
    .option("--locale <locale>", "how numbers are typed and times are shown, such as de-DE; JSON stays exact")
    .hook("preAction", (_, called) => typedInPlace(called))
    .option("--seed <number>", "the seed of everything that is drawn")

/** Where a command prints, and where it leaves its exit code. */
export type Terminal = {
  readonly out: (text: string) => Promise<void> | void
  readonly err: (text: string) => void
  readonly finish: (code: number) => void
}

/** Makes the call and prints what comes back: JSON, or the text that `show` makes of it. */
export const carry = async <Answer>(
  { out, err, finish }: Terminal,
  common: Common,
  ask: (ports: Ports) => Promise<Outcome<Answer>>,
  show: (answer: Answer) => string,
): Promise<void> => {
  const json = common.json ?? false
  try {
    const now = fixedClock(common)
    if (!now.ok) return finish(refuse(err, { ok: false, fault: "call", problem: now.problem }, json))
    const outcome = await ask(nodePorts(now.value, folderOf(common)))
    if (!outcome.ok) return finish(refuse(err, outcome, json))
    const text = json ? JSON.stringify(outcome.value) : show(outcome.value)
    await out(text.endsWith("\n") ? text : `${text}\n`)
    finish(EXIT.done)
  } catch (error) {
    finish(internalFault(err, error, json))
  }
}

/** The moment that `--now` fixes, or undefined where the machine's clock is meant. */
export const fixedClock = (common: Common) => {
  if (common.now === undefined) return { ok: true, value: undefined as Instant | undefined } as const
  const parsed = parseInstant(common.now)
  return parsed.ok ? parsed : ({ ok: false, problem: { ...parsed.problem, path: "--now" } } as const)
}
