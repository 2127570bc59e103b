import type { Command } from "commander"
import { call, type Input, type Outcome } from "../../app/index.ts"
import { brand } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { jsonIn } from "../json-file.ts"
import { keeping, zoneHere } from "../keeping.ts"
import { days, notALength } from "../length.ts"
import { type ModelWords, modelInputOf, number, withModelFlags } from "../model-flags.ts"
import { designText, openedText, reportText, startedText, statusText } from "../text/trial.ts"

type DesignOptions = Common &
  ModelWords & {
    readonly pairs?: string
    readonly block: string
    readonly plan?: string
    readonly arms?: string
    readonly runIn?: string
    readonly washout?: string
    readonly effect?: string
    readonly rho?: string
    readonly trials?: string
  }

export const designCommand = (terminal: Terminal): Command =>
  withModelFlags(
    command("design", "lay a trial out: what it can answer, how likely, and what it costs to know")
      .option("--pairs <number>", "pairs of one block of each arm; as many as the plan has days for, if left out")
      .requiredOption("--block <length>", "how long a block lasts: 7d, 2w")
      .option("--plan <id>", "the kept plan that is to be tried")
      .option("--arms <two>", "on,off or two amounts: 300mcg,600mcg", "on,off")
      .option("--run-in <length>", "days before the first block on which nothing is taken: 7d")
      .option("--washout <length>", "first days of each block that are not scored: 2d")
      .option("--effect <sd>", "the effect to find, in your own standard deviations: 0.5")
      .option("--rho <number>", "how much a day resembles the one before: 0.4")
      .option("--trials <number>", "how many trials to simulate"),
  ).action((o: DesignOptions) =>
    carry(
      terminal,
      o,
      async (ports) => {
        const [block, runIn, washout] = [o.block, o.runIn ?? "0d", o.washout].map((t) =>
          t === undefined ? undefined : days(t),
        )
        if (block === undefined) return notALength(o.block)
        if (runIn === undefined) return notALength(o.runIn ?? "", "--run-in")
        if (o.washout !== undefined && washout === undefined) return notALength(o.washout, "--washout")
        const input: Input<"design-trial"> = {
          ...modelInputOf(o),
          ...(o.pairs === undefined ? {} : { pairs: number(o.pairs) }),
          blockDays: block,
          runInDays: runIn,
          arms: (o.arms ?? "on,off").split(","),
          ...(washout === undefined ? {} : { washoutDays: washout }),
          ...(o.plan === undefined ? {} : { plan: brand(o.plan) }),
          ...(o.effect === undefined ? {} : { effect: number(o.effect) }),
          ...(o.rho === undefined ? {} : { rho: number(o.rho) }),
          ...(o.trials === undefined ? {} : { trials: number(o.trials) }),
          ...(o.seed === undefined ? {} : { seed: number(o.seed) }),
        }
        // Without a plan there is nothing to look up, and no reason to open the data.
        return o.plan === undefined
          ? call(ports, "design-trial", input)
          : keeping(o, ports, (ask) => ask("design-trial", input))
      },
      designText,
    ),
  )

type StartOptions = Common & {
  readonly design: string
  readonly plan: string
  readonly primary: string
  readonly better: "higher" | "lower"
  readonly worthwhile?: string
  readonly preparer?: string
  readonly start?: string
}

export const startCommand = (terminal: Terminal): Command =>
  command("start", "begin a trial: its order is drawn once, sealed, and committed to before the first dose")
    .requiredOption("--design <file>", "what trial design --json printed")
    .requiredOption("--plan <id>", "the kept plan that is tried")
    .requiredOption("--primary <outcome>", "the score that the answer will be about")
    .requiredOption("--better <direction>", "whether higher or lower scores are better")
    .option("--worthwhile <size>", "the smallest effect worth having: 0.2sd, or in the score's own units")
    .option("--preparer <recipient>", "the age recipient (age1…) of whoever fills numbered containers")
    .option("--start <date>", "the first day; the plan's own, or tomorrow, if left out")
    .action((o: StartOptions) =>
      carry(
        terminal,
        o,
        async (ports) => {
          if (o.seed !== undefined) return noSeed
          const design = await designIn(o.design)
          if (!design.ok) return design
          return keeping(o, ports, (ask) =>
            ask("start-trial", {
              design: design.value,
              plan: brand(o.plan),
              primary: o.primary,
              better: o.better,
              zone: zoneHere(o),
              ...(o.worthwhile === undefined ? {} : { worthwhile: o.worthwhile }),
              ...(o.preparer === undefined ? {} : { preparer: o.preparer }),
              ...(o.start === undefined ? {} : { start: o.start }),
            }),
          )
        },
        startedText,
      ),
    )

const noSeed = {
  ok: false,
  fault: "call",
  problem: {
    code: "trial/seed",
    message: "A trial draws its order from the system's own chance; with --seed anybody could know it beforehand.",
    path: "--seed",
  },
} as const

type Design = Input<"start-trial">["design"]

/** A design out of a file: what `trial design --json` printed, or its design alone. The use case says what is wrong with one. */
const designIn = async (file: string): Promise<Outcome<Design>> => {
  const read = await jsonIn(file, {
    code: "trial/design-file",
    message: `${file} is no JSON; give the file that posology trial design --json was written to.`,
    path: file,
  })
  if (!read.ok) return read
  const said = read.value
  return {
    ok: true,
    value: (typeof said === "object" && said !== null && "design" in said ? said.design : said) as Design,
  }
}

export const statusCommand = (terminal: Terminal): Command =>
  command("status", "where a trial stands, and what may be known of today and tomorrow")
    .argument("<id>", "the trial, as trial start printed it")
    .action((id: string, o: Common) =>
      carry(terminal, o, (ports) => keeping(o, ports, (ask) => ask("trial-status", { id: brand(id) })), statusText),
    )

export const listCommand = (terminal: Terminal): Command =>
  command("list", "the trials of this diary, newest first").action((o: Common) =>
    carry(
      terminal,
      o,
      (ports) => keeping(o, ports, (ask) => ask("trials", {})),
      ({ trials }) => trials.map((t) => `${t.id}\n${statusText(t)}`).join("\n\n") || "No trial was begun here.",
    ),
  )

type OpenOptions = Common & { readonly early?: boolean; readonly why?: string }

export const openTrialCommand = (terminal: Terminal): Command =>
  command("open", "open a trial: what was drawn, and all that is needed to check the commitment by hand")
    .argument("<id>", "the trial")
    .option("--early", "before its last day is over; every report says so")
    .option("--why <text>", "why it is opened early")
    .action((id: string, o: OpenOptions) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("open-trial", {
              id: brand(id),
              zone: zoneHere(o),
              early: o.early ?? false,
              ...(o.why === undefined ? {} : { why: o.why }),
            }),
          ),
        openedText,
      ),
    )

type ReportOptions = Common & { readonly print?: boolean; readonly markdown?: boolean }

export const reportCommand = (terminal: Terminal): Command =>
  command("report", "what a trial found, what it rules out, and everything that was not as settled")
    .argument("<id>", "the trial")
    .option("--print", "print the report in the order of CENT 2015 as a page of HTML for paper")
    .option("--markdown", "print that report as Markdown")
    .action((id: string, o: ReportOptions) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("report-trial", {
              id: brand(id),
              ...(o.print || o.markdown ? { report: o.print ? ("print" as const) : ("markdown" as const) } : {}),
            }),
          ),
        reportText,
      ),
    )
