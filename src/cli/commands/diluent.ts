import type { Command } from "commander"
import { type Answer, call, type Input } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { wrap } from "../text/lines.ts"

const flags = [
  ["device", "--device <id>", "the syringe by its id: u100-0.5ml"],
  ["syringe", "--syringe <text>", "or described: u100-0.5mL"],
  ["least", "--least <amount>", "the least volume to try"],
  ["step", "--step <amount>", "in which steps diluent can be measured in; 0.1mL, if left out"],
  ["compound", "--compound <name>", "what it is"],
] as const

type Options = Common & Omit<Input<"diluent">, "least" | "step"> & Partial<Record<(typeof flags)[number][0], string>>

/** Diluent advice: arithmetic about lines and volumes, not about whether to. */
export const diluentCommand = (terminal: Terminal): Command => {
  const made = command("diluent", "which diluent volume makes a dose land on a printed line of a syringe")
    .requiredOption("--vial <amount>", "what the vial holds: 5mg")
    .requiredOption("--dose <amount>", "one dose: 250mcg")
    .requiredOption("--most <amount>", "the most that fits into the vial: 3mL")
  for (const [, flag, help] of flags) made.option(flag, help)
  return made.action((o: Options) =>
    carry(
      terminal,
      o,
      (ports) =>
        call(ports, "diluent", {
          vial: o.vial,
          dose: o.dose,
          most: o.most,
          ...Object.fromEntries(flags.flatMap(([name]) => (o[name] === undefined ? [] : [[name, o[name]]]))),
        }),
      text,
    ),
  )
}

const text = ({ vial, dose, barrel, choices, none }: Answer<"diluent">): string =>
  [
    `${dose} out of ${vial}, with ${barrel}`,
    "",
    ...(none === null
      ? choices.map((c) => `   ${c.diluent} of diluent: draw to ${c.units} units (${c.draw}), ${c.doses} doses`)
      : [wrap(none)]),
    "",
    wrap("Units on a syringe are volumes and never IU. This is arithmetic; whether to take it is another question."),
  ].join("\n")
