import type { Command } from "commander"
import type { Answer, Input } from "../../app/index.ts"
import { brand, markOf, textOfBytes } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { readInput } from "../input.ts"
import { keeping, zoneHere } from "../keeping.ts"
import { field } from "../text/lines.ts"

type Options = Common & {
  readonly dryRun?: boolean
  readonly plan?: string
  readonly format?: Input<"import-diary">["format"]
  readonly dates?: string
  readonly unit?: string
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
    .option("--dates <order>", "dmy, mdy or ymd, for dates such as 3/4/2026")
    .option("--unit <unit>", "the unit of amounts that have none, such as mg")
    .option("--column <meaning=name...>", "which column says what: date=When what=Drug amount=Dose")
    .action((file: string, o: Options) =>
      carry(
        terminal,
        o,
        async (ports) => {
          const bytes = await readInput(file)
          if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem } as const
          const text = textOfBytes(bytes.value, file, ports.decode)
          if (!text.ok) return { ok: false, fault: "input", problem: text.problem } as const
          const place = o.locale === undefined ? null : markOf(o.locale)
          return keeping(o, ports, (ask) =>
            ask("import-diary", {
              text: text.value,
              zone: zoneHere(o),
              dry: o.dryRun ?? false,
              ...(o.plan === undefined ? {} : { plan: brand(o.plan) }),
              ...(o.format === undefined ? {} : { format: o.format }),
              ...datesOf(o),
              ...(o.unit === undefined ? {} : { unit: o.unit }),
              ...(place?.ok ? { mark: place.value } : {}),
              ...(o.column === undefined ? {} : { columns: columnsOf(o.column) }),
            }),
          )
        },
        importText,
      ),
    )

/** The order of a date as it is said, else as the place that was said writes it. */
const datesOf = ({ dates, locale }: Options): Pick<Input<"import-diary">, "dates"> => {
  if (dates !== undefined) return { dates: orders[dates.toLowerCase()] ?? (dates as "day-first") }
  if (locale === undefined) return {}
  const first = new Intl.DateTimeFormat(locale).formatToParts(0).find((p) => ["day", "month", "year"].includes(p.type))
  return first === undefined ? {} : { dates: `${first.type as "day" | "month" | "year"}-first` }
}

const orders: Readonly<Record<string, Input<"import-diary">["dates"]>> = {
  dmy: "day-first",
  mdy: "month-first",
  ymd: "year-first",
}

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
      ? `${a.added} events, ${a.doses} of them doses, would be taken in, ${a.known} are there already. Nothing has been written.`
      : `${a.added} events, ${a.doses} of them doses, were taken in, ${a.known} were there already.`,
  ].join("\n")
