import { type Answer, call, type Outcome, type Ports, type Refusal } from "../../app/index.ts"
import { brand, type PlanId } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { readDiaryFile } from "../diary-file.ts"
import { type DiaryWords, diaryInputOf, withDiaryFlags } from "../diary-flags.ts"
import { keeping } from "../keeping.ts"
import { given, type ModelWords, modelInputOf, number, withModelFlags } from "../model-flags.ts"
import { analysisText } from "../text/analysis.ts"

type Options = Common &
  ModelWords &
  DiaryWords & {
    readonly fromDiary?: boolean
    readonly plan?: string
    readonly chosen?: "coin" | "plan" | "self"
    readonly robust?: "auto" | "none"
    readonly print?: boolean
    readonly markdown?: boolean
    readonly better?: "higher" | "lower"
    readonly worthwhile?: string
    readonly covariates?: string
    readonly others?: string
    readonly taken?: string
    readonly levels?: string
    readonly guess?: string
    readonly family?: "gaussian" | "count" | "negbin" | "ordinal" | "binary" | "hits"
    readonly of?: string
    readonly scatter?: string
  }

export const analyseCommand = (terminal: Terminal) =>
  withModelFlags(
    withDiaryFlags(
      command("analyse", "one person's answer from a diary of on and off days")
        .argument("[diary]", "a CSV file with a date or day, a condition and a score, or - for standard input")
        .option(
          "--from-diary",
          "join the doses taken for a plan with one outcome of the diary here, instead of reading a file",
        )
        .option("--plan <id>", "with --from-diary: the plan whose doses count"),
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
      .option("--taken <column>", "the column that says what was taken, where that was not always what was assigned")
      .option("--levels <labels>", "three arms or dose levels and more, the one without first: placebo,100 mg,200 mg")
      .option("--print", "print the report in the order of CENT 2015 as a page of HTML for paper")
      .option("--markdown", "print that report as Markdown")
      .option("--guess <column>", "the column that holds what the person believed they had taken"),
  ).action((diary: string | undefined, o: Options) =>
    carry(
      terminal,
      o,
      async (ports) => {
        if (o.fromDiary) return fromDiary(ports, diary, o)
        if (diary === undefined) return wrong("Say which CSV file, or --from-diary with --plan and --outcome.", "diary")
        if (o.plan !== undefined) return wrong("--plan belongs to --from-diary.", "plan")
        const csv = await readDiaryFile(diary)
        if (!csv.ok) return { ok: false, fault: "input", problem: csv.problem }
        return call(ports, "analyse", {
          csv: csv.value,
          ...diaryInputOf(o),
          ...howOf(o),
          ...given(o, ["taken"]),
          ...(o.levels === undefined ? {} : { levels: o.levels.split(",").map((l) => l.trim()) }),
        })
      },
      (a) => a.report ?? analysisText(a),
    ),
  )

const fromDiary = async (ports: Ports, diary: string | undefined, o: Options): Promise<Outcome<Answer<"analyse">>> => {
  if (diary !== undefined) return wrong("With --from-diary no file is read; leave it out.", "diary")
  if (o.plan === undefined || o.outcome === undefined)
    return wrong("With --from-diary say --plan and --outcome; measure outcomes lists what there is.", "plan")
  const column = columns.find((c) => o[c] !== undefined)
  if (column !== undefined) return wrong(`--${column} names a column of a file; the diary has none.`, column)
  const asked = { plan: brand<PlanId>(o.plan), outcome: o.outcome, ...howOf(o) }
  return keeping(o, ports, (ask) => ask("analyse-diary", asked))
}

const columns = [
  "day",
  "condition",
  "on",
  "off",
  "session",
  "pair",
  "se",
  "dates",
  "decimal",
  "scale",
  "taken",
  "levels",
] as const

/** How the diary is looked at, whatever its columns are. */
const howOf = (o: Options) => ({
  ...modelInputOf(o),
  ...given(o, ["chosen", "robust", "better", "worthwhile", "family", "of", "guess"]),
  ...(o.print || o.markdown ? { report: o.print ? ("print" as const) : ("markdown" as const) } : {}),
  ...(o.covariates === undefined ? {} : { covariates: o.covariates.split(",").map((c) => c.trim()) }),
  ...(o.scatter === undefined ? {} : { scatter: o.scatter.split(",").map(number) }),
  ...(o.others === undefined ? {} : { others: o.others.split(",").map((c) => c.trim()) }),
  ...(o.seed === undefined ? {} : { seed: number(o.seed) }),
})

const wrong = (message: string, path: string): Refusal => ({
  ok: false,
  fault: "call",
  problem: { code: "call/flag", message, path },
})
