import { type Answer, call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { wrap } from "../text/lines.ts"

type Options = Common & { readonly stale?: boolean }

/** The state of the facts that come with Posology. */
export const factsCommand = (terminal: Terminal) =>
  command("facts", "how old the facts are that come with Posology")
    .option("--stale", "list each one that has to be read again")
    .action((options: Options) =>
      carry(
        terminal,
        options,
        (ports) => call(ports, "facts", {}),
        (answer) => factsText(answer, options.stale ?? false),
      ),
    )

const factsText = (a: Answer<"facts">, list: boolean): string => {
  const next = a.next === null ? "" : ` The next one is due after ${a.next}.`
  const state =
    a.stale.length === 0
      ? `Facts of ${a.version}: none of ${a.rows} rows and values has passed its shelf life on ${a.on}.${next}`
      : `Facts of ${a.version}: ${a.stale.length} of ${a.rows} rows and values have passed their shelf life on ${a.on}; what rests on them is shown as unconfirmed.${next}`
  return [
    wrap(state),
    ...(list
      ? a.stale.map((s) => wrap(`${s.list}: ${s.about}, read on ${s.checkedOn}, good until ${s.until}`, "  "))
      : []),
  ].join("\n")
}
