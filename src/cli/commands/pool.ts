import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { type Answer, call, type Input, type Outcome, type Ports } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { streamFile } from "../diary-file.ts"
import { given, type ModelWords, modelInputOf, withModelFlags } from "../model-flags.ts"
import { poolText } from "../text/pool.ts"

type Options = Common &
  ModelWords & {
    readonly id?: string
    readonly day?: string
    readonly outcome?: string
    readonly condition?: string
    readonly on?: string
    readonly covariates?: string
    readonly guess?: string
    readonly oneArm?: "leave" | "keep"
    readonly variance?: "moderated" | "shared"
  }

export const poolCommand = (terminal: Terminal) =>
  withModelFlags(
    command("pool", "many people's answer from their on and off days")
      .argument(
        "<people...>",
        "a CSV file of any size with the columns id, day, on and y, or - for standard input; or summary files (.json)",
      )
      .option("--id <column>", "the column that says whose row it is")
      .option("--day <column>", "the column that holds the date or day")
      .option("--outcome <column>", "the column that holds the score")
      .option("--condition <column>", "the column that says on or off")
      .option("--on <value>", "what that column says on an on day")
      .option("--covariates <columns>", "columns to take into account, each person's own: a,b")
      .option(
        "--guess <column>",
        "the column of what was guessed, taken into account: labels, 1 and 0, or the chance of on",
      )
      .option(
        "--one-arm <way>",
        "people with one condition only: left out (leave) or kept with what is expected of anybody (keep)",
      )
      .option("--variance <kind>", "each person's own scatter, moderated by everybody's, or one shared by all"),
  ).action((people: string[], o: Options) => carry(terminal, o, (ports) => ask(ports, people, o), poolText))

const ask = async (ports: Ports, people: readonly string[], o: Options): Promise<Outcome<Answer<"pool">>> => {
  if (people.every((file) => file.endsWith(".json"))) return poolFiles(ports, people)
  const [file, second] = people
  if (file === undefined || second !== undefined)
    return refused("input/files", "pool takes one CSV file, or several summary files that end in .json.", "call")
  const csv = streamFile(file)
  if (!csv.ok) return { ok: false, fault: "input", problem: csv.problem }
  return call(ports, "pool", {
    csv: csv.value,
    ...modelInputOf(o),
    ...given(o, ["id", "day", "outcome", "condition", "on", "guess", "oneArm", "variance"]),
    ...(o.covariates === undefined ? {} : { covariates: o.covariates.split(",").map((c) => c.trim()) }),
  })
}

const poolFiles = async (ports: Ports, files: readonly string[]): Promise<Outcome<Answer<"pool">>> => {
  const summaries: Input<"poolSummaries">["summaries"] = []
  for (const file of files) {
    try {
      summaries.push({ id: basename(file, ".json"), summary: JSON.parse(readFileSync(file, "utf8")) })
    } catch {
      return refused("input/summary", `${file} could not be read as JSON; make it with posology summary.`, "input")
    }
  }
  return call(ports, "poolSummaries", { summaries })
}

const refused = (code: string, message: string, fault: "input" | "call") =>
  ({ ok: false, fault, problem: { code, message } }) as const
