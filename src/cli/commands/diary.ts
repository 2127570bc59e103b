import { type Command, Option } from "commander"
import type { Input } from "../../app/index.ts"
import { brand } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping, zoneHere } from "../keeping.ts"
import { dayText, eventText, stockText } from "../text/diary.ts"

type Moment = Common & { readonly plan: string; readonly at?: string; readonly due?: string }

export const takeCommand = (terminal: Terminal): Command =>
  command("take", "log a dose; said twice it is logged once")
    .requiredOption("--plan <id>", "the plan, as plan --save printed it")
    .option("--at <instant>", "when it was taken; now, if left out")
    .option("--due <instant>", "which planned dose; the nearest, if left out")
    .option("--amount <amount>", "what was really taken; the planned amount, if left out")
    .option("--site <text>", "where: left nostril, right thigh")
    .option("--again", "another dose for a moment that already has one")
    .action((o: Moment & { amount?: string; site?: string; again?: boolean }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("take", {
              plan: brand(o.plan),
              zone: zoneHere(o),
              ...said(o, ["at", "due", "amount", "site"]),
              again: o.again ?? false,
            }),
          ),
        eventText,
      ),
    )

export const skipCommand = (terminal: Terminal): Command =>
  command("skip", "log that a planned dose was left out")
    .requiredOption("--plan <id>", "the plan")
    .option("--at <instant>", "a moment near the dose; now, if left out")
    .option("--due <instant>", "which planned dose; the nearest, if left out")
    .option("--reason <text>", "why")
    .action((o: Moment & { reason?: string }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("skip", {
              plan: brand(o.plan),
              zone: zoneHere(o),
              ...said(o, ["at", "due", "reason"]),
            }),
          ),
        eventText,
      ),
    )

export const snoozeCommand = (terminal: Terminal): Command =>
  command("snooze", "have a due dose told again in a while")
    .requiredOption("--plan <id>", "the plan")
    .option("--due <instant>", "which planned dose; the nearest, if left out")
    .addOption(new Option("--minutes <number>", "how long").choices(["10", "30", "60"]).default("30"))
    .action((o: Moment & { minutes: "10" | "30" | "60" }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("snooze", {
              plan: brand(o.plan),
              zone: zoneHere(o),
              ...said(o, ["at", "due"]),
              minutes: ({ 10: 10, 30: 30, 60: 60 } as const)[o.minutes],
            }),
          ),
        eventText,
      ),
    )

export const answerCommand = (terminal: Terminal): Command =>
  command("answer", "answer a warning of a kept plan, as day lists it")
    .argument(
      "<code=asked|go-on>",
      "the warning's code, and that you asked or go on without; unknown=… answers every unknown",
    )
    .requiredOption("--plan <id>", "the plan")
    .action((said: string, o: Common & { plan: string }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) => {
            const [code = "", ...answer] = said.split("=")
            return ask("answer", {
              plan: brand(o.plan),
              zone: zoneHere(o),
              code,
              // What is no answer is passed on as it stands, and the schema says so.
              answer: answer.join("=") as Input<"answer">["answer"],
            })
          }),
        eventText,
      ),
    )

export const undoCommand = (terminal: Terminal): Command =>
  command("undo", "take an earlier event back; undo the undoing to have it again")
    .requiredOption("--event <id>", "the event, as take printed it")
    .action((o: Common & { event: string }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) => ask("amend", { of: brand(o.event), zone: zoneHere(o), replacement: null })),
        eventText,
      ),
    )

export const openCommand = (terminal: Terminal): Command =>
  command("open", "start a new container of a plan; its strength is typed off it again")
    .requiredOption("--plan <id>", "the plan")
    .option("--strength <text>", "the strength, typed off the new container")
    .option("--preparer-read <text>", "of a blinded container: the strength, typed by the preparer")
    .option("--code <text>", "the code, typed off it by the participant")
    .option("--expected-code <text>", "the code that comes next, from the preparer's list")
    .option("--at <instant>", "when it was opened; now, if left out")
    .option("--container <id>", "a name for it")
    .option("--holds <amount>", "what a full one holds: 3mL")
    .option("--lot <text>", "the lot printed on it")
    .option("--expiry <date>", "the date printed on it")
    .option("--expired", "it is opened although that date is over")
    .option("--cost <text>", "what it cost, with its currency: '950 ZAR'")
    .action((o: Common & { plan: string; expired?: boolean } & Record<string, string>) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("open-container", {
              plan: brand(o.plan),
              zone: zoneHere(o),
              ...blindedSaid(o),
              expired: o.expired === true,
              ...said(o, ["strength", "at", "container", "holds", "lot", "expiry", "cost"]),
            }),
          ),
        eventText,
      ),
    )

/** What was read off a blinded container; a part left out is read as nothing, which no lock takes. */
const blindedSaid = ({ preparerRead, code, expectedCode }: Record<string, string | undefined>) =>
  preparerRead === undefined && code === undefined && expectedCode === undefined
    ? {}
    : { blinded: { preparerRead: preparerRead ?? "", code: code ?? "", expectedCode: expectedCode ?? "" } }

export const dayCommand = (terminal: Terminal): Command =>
  command("day", "what a day asks for: due, taken, late, missed")
    .option("--date <date>", "the day; today, if left out")
    .action((o: Common & { date?: string }) =>
      carry(
        terminal,
        o,
        (ports) => keeping(o, ports, (ask) => ask("day", said(o, ["date", "zone"]))),
        (d) => dayText(d, o.locale),
      ),
    )

export const stockCommand = (terminal: Terminal): Command =>
  command("stock", "what is left in each container, and how far it goes")
    .option("--plan <id>", "one plan only")
    .action((o: Common & { plan?: string }) =>
      carry(terminal, o, (ports) => keeping(o, ports, (ask) => ask("stock", said(o, ["plan"]))), stockText),
    )

/** The options that were given, as they were typed; the schema says what is wrong with one. */
const said = <O extends object, K extends keyof O>(o: O, names: readonly K[]): { [N in K]?: NonNullable<O[N]> } =>
  Object.fromEntries(names.flatMap((name) => (o[name] === undefined ? [] : [[name, o[name]]]))) as {
    [N in K]?: NonNullable<O[N]>
  }
