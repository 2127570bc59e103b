import { call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { readDiaryFile } from "../diary-file.ts"
import { given, type ModelWords, modelInputOf, withModelFlags } from "../model-flags.ts"

type Options = Common &
  ModelWords & {
    readonly day?: string
    readonly session?: string
    readonly pair?: string
    readonly se?: string
    readonly outcome?: string
    readonly condition?: string
    readonly on?: string
  }

export const summaryCommand = (terminal: Terminal) =>
  withModelFlags(
    command("summary", "a diary as figures that others can pool, without a day or a score; always JSON")
      .argument("<diary>", "a CSV file, or - for standard input")
      .option("--day <column>", "the column that holds the date or day")
      .option("--session <column>", "the column that numbers the sessions of a day")
      .option("--pair <column>", "the column that numbers the pairs of blocks")
      .option("--se <column>", "the column that holds each score's standard error")
      .option("--outcome <column>", "the column that holds the score")
      .option("--condition <column>", "the column that says on or off")
      .option("--on <value>", "what that column says on an on day"),
  ).action((diary: string, o: Options) =>
    carry(
      terminal,
      o,
      async (ports) => {
        const csv = await readDiaryFile(diary)
        if (!csv.ok) return { ok: false, fault: "input", problem: csv.problem }
        return call(ports, "summary", {
          csv: csv.value,
          ...modelInputOf(o),
          ...given(o, ["day", "outcome", "condition", "on", "session", "pair", "se"]),
        })
      },
      (answer) => JSON.stringify(answer),
    ),
  )
