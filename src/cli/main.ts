import { readFileSync } from "node:fs"
import { Command, CommanderError } from "commander"
import type { Terminal } from "./command.ts"
import { aboutCommand } from "./commands/about.ts"
import { analyseCommand } from "./commands/analyse.ts"
import { exportCommand, moveCommand, restoreCommand } from "./commands/archive.ts"
import { changeCommand } from "./commands/change.ts"
import { checkCommand } from "./commands/check.ts"
import {
  answerCommand,
  dayCommand,
  openCommand,
  skipCommand,
  snoozeCommand,
  stockCommand,
  takeCommand,
  undoCommand,
} from "./commands/diary.ts"
import { diluentCommand } from "./commands/diluent.ts"
import { factsCommand } from "./commands/facts.ts"
import { feedCommand } from "./commands/feed.ts"
import { historyCommand } from "./commands/history.ts"
import { importCommand } from "./commands/import.ts"
import { lockCommand } from "./commands/lock.ts"
import { mcpCommand } from "./commands/mcp.ts"
import { measureCommand } from "./commands/measure.ts"
import { peopleCommand } from "./commands/people.ts"
import { planCommand } from "./commands/plan.ts"
import { poolCommand } from "./commands/pool.ts"
import { readCommand } from "./commands/read.ts"
import { ringCommand } from "./commands/ring.ts"
import { schemasCommand } from "./commands/schemas.ts"
import { serveCommand, serveUntilStopped } from "./commands/serve.ts"
import { summaryCommand } from "./commands/summary.ts"
import { trialCommand } from "./commands/trial.ts"
import { EXIT, refuse } from "./exit.ts"

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string
}

const commands = [
  readCommand,
  checkCommand,
  aboutCommand,
  factsCommand,
  planCommand,
  analyseCommand,
  poolCommand,
  summaryCommand,
  trialCommand,
  measureCommand,
  serveCommand,
  mcpCommand,
  exportCommand,
  restoreCommand,
  moveCommand,
  schemasCommand,
  takeCommand,
  skipCommand,
  snoozeCommand,
  answerCommand,
  undoCommand,
  openCommand,
  changeCommand,
  feedCommand,
  diluentCommand,
  dayCommand,
  stockCommand,
  importCommand,
  historyCommand,
  ringCommand,
  peopleCommand,
  lockCommand,
]

/** Runs one command line and gives the contract's exit code. */
export const main = async (
  args: readonly string[],
  streams: Pick<Terminal, "out" | "err"> = processStreams,
): Promise<number> => {
  let code: number = EXIT.done
  const terminal: Terminal = {
    ...streams,
    finish: (made) => {
      code = made
    },
  }
  const program = new Command("posology")
    .description("Check the page before you follow it.")
    .usage("[command] [options]")
    .version(version)
    .helpCommand(false)
    .argument("[command]")
    .allowUnknownOption()
    .allowExcessArguments()
    .action((word?: string) =>
      word === undefined ? serveUntilStopped(terminal, { open: true }) : program.error(`unknown command '${word}'`),
    )
  for (const make of commands) program.addCommand(make(terminal))
  for (const c of withSubcommands(program))
    c.exitOverride().configureOutput({ writeErr: () => {}, writeOut: (text) => void terminal.out(text) })
  try {
    await program.parseAsync([...args], { from: "user" })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return EXIT.done
    const message = `${error.message.replace(/^error: /, "").replace(/\.?$/, ".")} See posology --help.`
    const refusal = { ok: false, fault: "call", problem: { code: "call/flag", message } } as const
    return refuse(terminal.err, refusal, args.includes("--json"))
  }
}

const withSubcommands = (c: Command): Command[] => [c, ...c.commands.flatMap(withSubcommands)]

const processStreams: Pick<Terminal, "out" | "err"> = {
  /** Waits until stdout has taken everything, and is content when the reader (`| head`) has had enough. */
  out: (text) =>
    new Promise<void>((resolve) => {
      process.stdout.once("error", () => resolve())
      process.stdout.write(text, () => resolve())
    }),
  err: (text) => void process.stderr.write(text),
}
