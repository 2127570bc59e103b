import type { Command } from "commander"
import { brand, type PlanId } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping, zoneHere } from "../keeping.ts"
import { given, number } from "../model-flags.ts"
import { sessionFrom } from "../session-file.ts"
import { eventText } from "../text/diary.ts"
import { outcomesText, sessionText } from "../text/measure.ts"

type When = Common & { readonly at?: string }

const at = ["--at <instant>", "when it began; now, if left out"] as const

export const logCommand = (terminal: Terminal): Command =>
  command("log", "write a session into the diary: its raw trials, scores and flags")
    .argument("<file>", "the raw trials as JSON, or - for standard input")
    .option(...at)
    .action((file: string, o: When) =>
      carry(
        terminal,
        o,
        async (ports) => {
          const session = await sessionFrom(file)
          if (!session.ok) return session
          const asked = { zone: zoneHere(o), ...given(o, ["at"]), session: session.value }
          return keeping(o, ports, (ask) => ask("log-session", asked))
        },
        sessionText,
      ),
    )

export const rateCommand = (terminal: Terminal): Command =>
  command("rate", "write into the diary how you feel now: mood=70 calm=40")
    .argument("<ratings...>", "what and how much, each from 0 to 100")
    .option(...at)
    .action((ratings: readonly string[], o: When) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("rate", { zone: zoneHere(o), ...given(o, ["at"]), ratings: Object.fromEntries(ratings.map(ratingOf)) }),
          ),
        eventText,
      ),
    )

export const numberCommand = (terminal: Terminal): Command =>
  command("number", "write a number into the diary: weight, pulse, a value from a laboratory")
    .argument("<name>", "what it is: weight")
    .argument("<value>", "how much: 81.4")
    .option("--unit <unit>", "in which unit: kg")
    .option("--better <direction>", "which direction is the good one: higher or lower")
    .option(...at)
    .action((name: string, value: string, o: When & { unit?: string; better?: "higher" | "lower" }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("enter-number", {
              zone: zoneHere(o),
              ...given(o, ["at", "unit", "better"]),
              name,
              value,
            }),
          ),
        eventText,
      ),
    )

export const effectCommand = (terminal: Terminal): Command =>
  command("effect", "write a side effect into the diary")
    .argument("<what>", "in your own words: nausea")
    .requiredOption("--severity <number>", "0 gone, 1 mild, 2 moderate, 3 severe")
    .option("--ongoing", "it goes on")
    .option("--plan <id>", "the plan you put it down to")
    .option(...at)
    .action((what: string, o: When & { severity: string; ongoing?: boolean; plan?: string }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("record", {
              zone: zoneHere(o),
              ...given(o, ["at"]),
              body: {
                kind: "side-effect",
                plan: o.plan === undefined ? null : brand<PlanId>(o.plan),
                what,
                // What is none of the four is passed on, and the schema says what is wrong.
                severity: number(o.severity) as 0 | 1 | 2 | 3,
                ongoing: o.ongoing ?? false,
              },
            }),
          ),
        eventText,
      ),
    )

export const outcomesCommand = (terminal: Terminal): Command =>
  command("outcomes", "what the diary has scores, numbers and side effects of").action((o: Common) =>
    carry(terminal, o, (ports) => keeping(o, ports, (ask) => ask("outcomes", {})), outcomesText),
  )

export const daysCommand = (terminal: Terminal): Command =>
  command("days", "the doses of a plan and one outcome by day, as CSV that analyse reads")
    .requiredOption("--plan <id>", "the plan")
    .requiredOption("--outcome <name>", "the outcome, as measure outcomes names it")
    .action((o: Common & { plan: string; outcome: string }) =>
      carry(
        terminal,
        o,
        (ports) => keeping(o, ports, (ask) => ask("outcome-days", { plan: brand<PlanId>(o.plan), outcome: o.outcome })),
        (d) => {
          const flags = Object.entries(d.flags).flatMap(([flag, value]) =>
            value === undefined ? [] : [`--${flag} ${quoted(value)}`],
          )
          for (const sentence of d.said) terminal.err(`${sentence}\n`)
          terminal.err(`posology analyse - ${flags.join(" ")}\n`)
          return d.csv
        },
      ),
    )

const ratingOf = (text: string): readonly [string, number] => {
  const [, item = text, value = ""] = /^([^=]+)=(.*)$/.exec(text) ?? []
  return [item, number(value)]
}

const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
