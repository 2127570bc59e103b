import type { Command } from "commander"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping } from "../keeping.ts"
import { wrap } from "../text/lines.ts"

/** An address for calendar programs, and its end. */
export const feedCommand = (terminal: Terminal): Command =>
  command("feed", "an address a calendar program can read a kept plan from; shown once")
    .requiredOption("--plan <id>", "the plan, as plan --save printed it")
    .option("--revoke", "end every address of this plan, for good")
    .action((o: Common & { readonly plan: string; readonly revoke?: boolean }) =>
      o.revoke
        ? carry(
            terminal,
            o,
            (ports) => keeping(o, ports, (ask) => ask("end-feeds", { plan: o.plan })),
            ({ ended }) => (ended === 0 ? "This plan had no address." : `Revoked: ${ended}.`),
          )
        : carry(
            terminal,
            o,
            (ports) => keeping(o, ports, (ask) => ask("open-feed", { plan: o.plan })),
            ({ path }) =>
              [
                path,
                "",
                wrap(
                  "Put the address of your Posology before it, http://127.0.0.1:3673 as a rule, and give it to a calendar program on this machine. It is shown this once; whoever has it sees when and how many, and not what.",
                ),
              ].join("\n"),
          ),
    )
