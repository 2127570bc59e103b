import { call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { streamFile } from "../diary-file.ts"
import { type ModelWords, modelInputOf, withModelFlags } from "../model-flags.ts"
import { poolText } from "../text/pool.ts"

export const poolCommand = (terminal: Terminal) =>
  withModelFlags(
    command("pool", "many people's answer from their on and off days").argument(
      "<people>",
      "a CSV file of any size with the columns id, day, on and y, or - for standard input",
    ),
  ).action((people: string, o: Common & ModelWords) =>
    carry(
      terminal,
      o,
      async (ports) => {
        const csv = streamFile(people)
        if (!csv.ok) return { ok: false, fault: "input", problem: csv.problem }
        return call(ports, "pool", { csv: csv.value, ...modelInputOf(o) })
      },
      poolText,
    ),
  )
