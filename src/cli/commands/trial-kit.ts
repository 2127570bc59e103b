import type { Command } from "commander"
import { brand } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping, zoneHere } from "../keeping.ts"
import { number } from "../model-flags.ts"
import { eventText } from "../text/diary.ts"
import { kitText } from "../text/trial.ts"

export const kitCommand = (terminal: Terminal): Command =>
  command("kit", "the labels of a blinded trial, and the preparation sheet, sealed to the preparer")
    .argument("<id>", "the trial")
    .option("--print", "print the labels as a page of HTML for paper")
    .action((id: string, o: Common & { readonly print?: boolean }) =>
      carry(
        terminal,
        o,
        (ports) => keeping(o, ports, (ask) => ask("trial-kit", { id: brand(id), print: o.print ?? false })),
        kitText,
      ),
    )

export const guessCommand = (terminal: Terminal): Command =>
  command("guess", "what you think a block was; the first guess of a block counts")
    .argument("<id>", "the trial")
    .requiredOption("--block <number>", "which block, from 1")
    .requiredOption("--guess <arm>", "on, off or unsure")
    .action((id: string, o: Common & { readonly block: string; readonly guess: "on" | "off" | "unsure" }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("guess-block", { id: brand(id), zone: zoneHere(o), block: number(o.block), guess: o.guess }),
          ),
        eventText,
      ),
    )

export const unblindCommand = (terminal: Terminal): Command =>
  command("unblind", "look what a block is, in an emergency; it is written down first")
    .argument("<id>", "the trial")
    .requiredOption("--block <number>", "which block, from 1")
    .requiredOption("--why <text>", "why; it stands in the report")
    .action((id: string, o: Common & { readonly block: string; readonly why: string }) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, (ask) =>
            ask("unblind-block", { id: brand(id), zone: zoneHere(o), block: number(o.block), why: o.why }),
          ),
        (u) => `Block ${u.block}: ${u.arm}`,
      ),
    )

type Change = Common & {
  readonly primary?: string
  readonly better?: string
  readonly worthwhile?: string
  readonly why: string
}

export const changeTrialCommand = (terminal: Terminal): Command =>
  command("change", "write down another outcome, direction or size than was settled; the report says both")
    .argument("<id>", "the trial")
    .option("--primary <outcome>", "another outcome")
    .option("--better <direction>", "another direction")
    .option("--worthwhile <size>", "another size")
    .requiredOption("--why <text>", "why; it stands in the report")
    .action((id: string, o: Change) =>
      carry(
        terminal,
        o,
        async (ports) => {
          const said = (["primary", "better", "worthwhile"] as const).flatMap((what) => {
            const to = o[what]
            return to === undefined ? [] : [{ what, to }]
          })
          const [only, ...more] = said
          return only === undefined || more.length > 0
            ? oneAtATime
            : keeping(o, ports, (ask) => ask("change-trial", { id: brand(id), zone: zoneHere(o), ...only, why: o.why }))
        },
        eventText,
      ),
    )

const oneAtATime = {
  ok: false,
  fault: "call",
  problem: {
    code: "call/flag",
    message: "Say one of --primary, --better and --worthwhile; each change is written down for itself.",
    path: "--primary",
  },
} as const
