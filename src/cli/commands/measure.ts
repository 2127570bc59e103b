import { Command } from "commander"
import { call, type Outcome } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { number } from "../model-flags.ts"
import { sessionFrom } from "../session-file.ts"
import { instrumentsText, scoreText } from "../text/measure.ts"
import { batteryCommand } from "./battery.ts"
import { daysCommand, effectCommand, logCommand, numberCommand, outcomesCommand, rateCommand } from "./measured.ts"

export const measureCommand = (terminal: Terminal): Command =>
  new Command("measure")
    .description("what a person can be measured with, and what a session says")
    .helpCommand(false)
    .addCommand(listCommand(terminal))
    .addCommand(simulateCommand(terminal))
    .addCommand(scoreCommand(terminal))
    .addCommand(batteryCommand(terminal))
    .addCommand(logCommand(terminal))
    .addCommand(rateCommand(terminal))
    .addCommand(numberCommand(terminal))
    .addCommand(effectCommand(terminal))
    .addCommand(outcomesCommand(terminal))
    .addCommand(daysCommand(terminal))

const listCommand = (terminal: Terminal): Command =>
  command("list", "the instruments, their outcomes and what they record").action((o: Common) =>
    carry(terminal, o, (ports) => call(ports, "instruments", {}), instrumentsText),
  )

const simulateCommand = (terminal: Terminal): Command =>
  command("simulate", "the raw trials of a made-up person, as JSON; --person takes that person as JSON here")
    .argument("<instrument>", "its id, as measure list prints it")
    .action((instrument: string, o: Common) =>
      carry(
        terminal,
        o,
        async (ports) => {
          if (o.seed === undefined)
            return wrong("call/seed", "Say --seed: the same seed gives the same trials.", "seed")
          const person = personOf(o.person)
          if (!person.ok) return person
          return call(ports, "simulate-session", { instrument, seed: number(o.seed), person: person.value })
        },
        (session) => JSON.stringify(session, null, 2),
      ),
    )

const scoreCommand = (terminal: Terminal): Command =>
  command("score", "the scores of one session, with their standard errors")
    .argument("<instrument>", "its id, as measure list prints it")
    .argument("<file>", "the raw trials as JSON, or - for standard input")
    .action((instrument: string, file: string, o: Common) =>
      carry(
        terminal,
        o,
        async (ports) => {
          const session = await sessionFrom(file)
          if (!session.ok) return session
          return call(ports, "score-session", { instrument, session: session.value })
        },
        scoreText,
      ),
    )

const personOf = (said: string | undefined): Outcome<Record<string, unknown>> => {
  if (said === undefined) return { ok: true, value: {} }
  const value = parsed(said)
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? { ok: true, value: value as Record<string, unknown> }
    : wrong("call/person", `--person takes JSON here, such as '{"behaviour":"random"}'.`, "person")
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const wrong = (code: string, message: string, path: string) =>
  ({ ok: false, fault: "call", problem: { code, message, path } }) as const
