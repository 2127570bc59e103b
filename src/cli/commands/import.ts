import type { Command } from "commander"
import type { Answer, Input } from "../../app/index.ts"
import { brand } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { readInput } from "../input.ts"
import { keeping, zoneHere } from "../keeping.ts"
import { field } from "../text/lines.ts"

type Options = Common & {
  readonly dryRun?: boolean
  readonly plan?: string
  readonly format?: Input<"import-diary">["format"]
  readonly dates?: Input<"import-diary">["dates"]
  readonly column?: readonly string[]
}

export const importCommand = (terminal: Terminal): Command =>
  command("import", "take in another program's diary; taken in twice it is there once")
    .argument(
      "<file>",
      "a table (CSV), a medTimer backup or table, or a PsychonautWiki Journal export; - for standard input",
    )
    .option("--dry-run", "only say what each row would do")
    .option("--plan <id>", "the kept plan that the doses were of")
    .option("--format <format>", "table, med-timer or journal, when it cannot be told")
    .option("--dates <order>", "day-first or month-first, for dates such as 3/4/2026")
    .option("--column <meaning=name...>", "which column says what: date=When what=Drug amount=Dose")
    .action((file: string, o: Options) =>
      carry(
        terminal,
        o,
        async (ports) => {
          const bytes = await readInput(file)
          if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem } as const
          const text = ports.decode(bytes.value, "utf-8")
          if (text === undefined)
            return {
              ok: false,
              fault: "input",
              problem: { code: "import/encoding", message: `${file} is not UTF-8; save it as UTF-8 and try again.` },
            } as const
          return keeping(o, ports, (ask) =>
            ask("import-diary", {
              text,
              zone: zoneHere(o),
              dry: o.dryRun ?? false,
              ...(o.plan === undefined ? {} : { plan: brand(o.plan) }),
              ...(o.format === undefined ? {} : { format: o.format }),
              ...(o.dates === undefined ? {} : { dates: o.dates }),
              ...(o.column === undefined ? {} : { columns: columnsOf(o.column) }),
            }),
          )
        },
        importText,
      ),
    )

/** "date=When": what is not of that form is passed on, and the schema says what is wrong with it. */
const columnsOf = (given: readonly string[]): NonNullable<Input<"import-diary">["columns"]> =>
  Object.fromEntries(given.map((g) => [g.split("=")[0] ?? g, g.split("=").slice(1).join("=")]))

const importText = (a: Answer<"import-diary">): string =>
  [
    ...a.rows
      .filter((r) => r.result !== "known")
      .map((r) => field(`${r.row} ${r.result}`, `${r.text}${r.why ? `  —  ${r.why}` : ""}`)),
    "",
    a.dry
      ? `${a.added} events would be taken in, ${a.known} are there already. Nothing has been written.`
      : `${a.added} events were taken in, ${a.known} were there already.`,
  ].join("\n")
