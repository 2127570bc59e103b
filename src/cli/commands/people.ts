import type { Command } from "commander"
import type { Answer, Outcome } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping } from "../keeping.ts"

type Options = Common & { readonly add?: string; readonly rename?: string }

/** Who lives in the house. */
export const peopleCommand = (terminal: Terminal): Command =>
  command("people", "who keeps a diary here; --add somebody, or --rename whoever --person names")
    .option("--add <name>", "somebody else, with a diary, plans and bottles of their own")
    .option("--rename <name>", "another name for the first person, or for the one that --person names")
    .action((o: Options) =>
      carry(
        terminal,
        o,
        (ports) =>
          keeping(o, ports, async (ask): Promise<Outcome<Answer<"people">>> => {
            if (o.add !== undefined) return ask("add-person", { name: o.add })
            return o.rename === undefined ? ask("people", {}) : ask("name-person", { name: o.rename })
          }),
        peopleText,
      ),
    )

const peopleText = ({ people }: Answer<"people">): string => people.map(({ name }) => name).join("\n")
