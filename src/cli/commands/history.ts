import { type Command, Option } from "commander"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping, zoneHere } from "../keeping.ts"
import { historyText } from "../text/diary.ts"

type Options = Common & {
  readonly from: string
  readonly to: string
  readonly search?: string
  readonly csv?: boolean
  readonly fhir?: "r4"
}

export const historyCommand = (terminal: Terminal): Command =>
  command("history", "a stretch of the diary, and what became of the planned doses")
    .requiredOption("--from <date>", "the first day")
    .requiredOption("--to <date>", "the last day")
    .option("--search <words>", "only what these words are written in")
    .option("--csv", "print a table instead")
    .addOption(new Option("--fhir <version>", "print a FHIR Bundle instead").choices(["r4"]))
    .action((o: Options) => {
      const stretch = {
        from: o.from,
        to: o.to,
        zone: zoneHere(o),
        ...(o.search === undefined ? {} : { search: o.search }),
      }
      const form = o.csv ? "csv" : o.fhir ? "fhir-r4" : null
      return form === null
        ? carry(terminal, o, (ports) => keeping(o, ports, (ask) => ask("history", stretch)), historyText)
        : carry(
            terminal,
            { ...o, json: false },
            (ports) => keeping(o, ports, (ask) => ask("history-form", { ...stretch, form })),
            (answer) => answer.text,
          )
    })
