import { Command } from "commander"
import { call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { days, notALength } from "../length.ts"
import { type ModelWords, modelInputOf, number, withModelFlags } from "../model-flags.ts"
import { looksText } from "../text/looks.ts"
import { powerText } from "../text/power.ts"
import { changeTrialCommand, guessCommand, kitCommand, unblindCommand } from "./trial-kit.ts"
import {
  designCommand,
  listCommand,
  openTrialCommand,
  reportCommand,
  startCommand,
  statusCommand,
} from "./trial-run.ts"

type PowerOptions = Common &
  ModelWords & {
    readonly pairs: string
    readonly block: string
    readonly effect: string
    readonly rho: string
    readonly trueNoise?: string
    readonly trueHalfLife?: string
    readonly sessions?: string
    readonly trials?: string
  }

export const trialCommand = (terminal: Terminal): Command =>
  new Command("trial")
    .description("trials on yourself")
    .helpCommand(false)
    .addCommand(powerCommand(terminal))
    .addCommand(looksCommand(terminal))
    .addCommand(designCommand(terminal))
    .addCommand(startCommand(terminal))
    .addCommand(listCommand(terminal))
    .addCommand(statusCommand(terminal))
    .addCommand(openTrialCommand(terminal))
    .addCommand(reportCommand(terminal))
    .addCommand(kitCommand(terminal))
    .addCommand(guessCommand(terminal))
    .addCommand(unblindCommand(terminal))
    .addCommand(changeTrialCommand(terminal))

const powerCommand = (terminal: Terminal): Command =>
  withModelFlags(
    command("power", "what an on/off trial can show, before it starts")
      .requiredOption("--pairs <number>", "pairs of one on and one off block")
      .requiredOption("--block <length>", "how long a block lasts: 7d, 2w")
      .requiredOption("--effect <sd>", "the effect to find, in your own standard deviations: 0.5")
      .requiredOption("--rho <number>", "how much a day resembles the one before: 0.4")
      .option("--true-noise <share>", "the true noise share, when it differs from --noise")
      .option("--true-half-life <days>", "the true half-life, when it differs from --half-life")
      .option("--sessions <number>", "sessions a day")
      .option("--trials <number>", "how many trials to simulate"),
  ).action((o: PowerOptions) =>
    carry(
      terminal,
      o,
      async (ports) => {
        const blockDays = days(o.block)
        if (blockDays === undefined) return notALength(o.block)
        return call(ports, "power", {
          ...modelInputOf(o),
          pairs: number(o.pairs),
          blockDays,
          effect: number(o.effect),
          rho: number(o.rho),
          ...(o.trueNoise === undefined ? {} : { trueNoise: number(o.trueNoise) }),
          ...(o.trueHalfLife === undefined ? {} : { trueHalfLife: number(o.trueHalfLife) }),
          ...(o.sessions === undefined ? {} : { sessionsADay: number(o.sessions) }),
          ...(o.trials === undefined ? {} : { trials: number(o.trials) }),
          ...(o.seed === undefined ? {} : { seed: number(o.seed) }),
        })
      },
      powerText,
    ),
  )

type LooksOptions = Common & ModelWords & { readonly pairs: string; readonly block: string; readonly trials?: string }

const looksCommand = (terminal: Terminal): Command =>
  withModelFlags(
    command("looks", "how sure one has to be to stop a trial early, at the end of each pair")
      .requiredOption("--pairs <number>", "pairs of one on and one off block")
      .requiredOption("--block <length>", "how long a block lasts: 7d, 2w")
      .option("--trials <number>", "how many trials of nothing to simulate for each kind of errors"),
  ).action((o: LooksOptions) =>
    carry(
      terminal,
      o,
      async (ports) => {
        const blockDays = days(o.block)
        if (blockDays === undefined) return notALength(o.block)
        return call(ports, "looks", {
          ...modelInputOf(o),
          pairs: number(o.pairs),
          blockDays,
          ...(o.trials === undefined ? {} : { trials: number(o.trials) }),
          ...(o.seed === undefined ? {} : { seed: number(o.seed) }),
        })
      },
      looksText,
    ),
  )
