import { call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { readDiaryFile } from "../diary-file.ts"
import { type DiaryWords, diaryInputOf, withDiaryFlags } from "../diary-flags.ts"
import { given, type ModelWords, modelInputOf, number, withModelFlags } from "../model-flags.ts"
import { analysisText } from "../text/analysis.ts"

type Options = Common &
  ModelWords &
  DiaryWords & {
    readonly chosen?: "coin" | "plan" | "self"
    readonly robust?: "auto" | "none"
    readonly print?: boolean
    readonly markdown?: boolean
    readonly better?: "higher" | "lower"
    readonly worthwhile?: string
    readonly covariates?: string
    readonly others?: string
    readonly guess?: string
    readonly family?: "gaussian" | "count" | "negbin" | "ordinal" | "binary" | "hits"
    readonly of?: string
    readonly scatter?: string
  }

export const analyseCommand = (terminal: Terminal) =>
  withModelFlags(
    withDiaryFlags(
      command("analyse", "one person's answer from a diary of on and off days").argument(
        "<diary>",
        "a CSV file with a date or day, a condition and a score, or - for standard input",
      ),
    )
      .option("--chosen <who>", "who chose which days were on: coin, plan or self; not said counts as self")
      .option("--better <direction>", "whether higher or lower scores are better")
      .option("--worthwhile <size>", "the smallest effect worth having: 0.2sd, or in the score's own units")
      .option("--covariates <columns>", "columns to take into account: a,b")
      .option("--robust <kind>", "scores far out are set aside (auto) or all kept (none)")
      .option("--family <kind>", "how a score comes about: gaussian, count, negbin, ordinal, binary or hits")
      .option("--of <number>", "out of how many hits are: a number, or the column that says it")
      .option("--scatter <sd>", "possible day-to-day scatter behind counts and categories, in sd: 0 or 0,0.4")
      .option("--others <columns>", "further scores, judged together after the first: a,b")
      .option("--print", "print the report in the order of CENT 2015 as a page of HTML for paper")
      .option("--markdown", "print that report as Markdown")
      .option("--guess <column>", "the column that holds what the person believed they had taken"),
  ).action((diary: string, o: Options) =>
    carry(
      terminal,
      o,
      async (ports) => {
        const csv = await readDiaryFile(diary)
        if (!csv.ok) return { ok: false, fault: "input", problem: csv.problem }
        return call(ports, "analyse", {
          csv: csv.value,
          ...modelInputOf(o),
          ...diaryInputOf(o),
          ...given(o, ["chosen", "robust", "better", "worthwhile", "family", "of", "guess"]),
          ...(o.print || o.markdown ? { report: o.print ? ("print" as const) : ("markdown" as const) } : {}),
          ...(o.covariates === undefined ? {} : { covariates: o.covariates.split(",").map((c) => c.trim()) }),
          ...(o.scatter === undefined ? {} : { scatter: o.scatter.split(",").map(number) }),
          ...(o.others === undefined ? {} : { others: o.others.split(",").map((c) => c.trim()) }),
          ...(o.seed === undefined ? {} : { seed: number(o.seed) }),
        })
      },
      (a) => a.report ?? analysisText(a),
    ),
  )
