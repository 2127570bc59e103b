import type { Command } from "commander"
import { call } from "../../app/index.ts"
import type { SourceKind } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { number } from "../model-flags.ts"
import { openPage, urlOption } from "../page.ts"
import { batteryText } from "../text/measure.ts"
import { asOption } from "./read.ts"

type Options = Common & {
  readonly as?: SourceKind
  readonly url?: string
  readonly protocol: string
  readonly with?: string
  readonly minutes?: string
}

export const batteryCommand = (terminal: Terminal): Command =>
  command("battery", "what measures the benefits of a protocol, and a battery of at most eight minutes a day")
    .argument("[page]", "a text, HTML, Markdown or PDF file, or - for standard input")
    .addOption(asOption())
    .addOption(urlOption())
    .requiredOption("--protocol <number>", "which protocol of the page, from 1")
    .option("--with <instruments>", "what you choose, in your order: ratings,pvt-b")
    .option("--minutes <number>", "at most so many minutes a day, up to 8")
    .action((file: string | undefined, o: Options) =>
      carry(
        terminal,
        o,
        (ports) =>
          openPage(ports, { file, ...o }, (page) =>
            call(ports, "battery", {
              ...page,
              protocol: number(o.protocol),
              ...(o.with === undefined ? {} : { with: o.with.split(",").map((w) => w.trim()) }),
              ...(o.minutes === undefined ? {} : { minutes: number(o.minutes) }),
            }),
          ),
        batteryText,
      ),
    )
