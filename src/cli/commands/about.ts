import { call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { aboutText } from "../text/about.ts"

type Options = Common & { readonly with?: readonly string[]; readonly print?: boolean }

/** A name to what is known of it. An unknown name is an answer, not a fault. */
export const aboutCommand = (terminal: Terminal) =>
  command("about", "what is known of a substance by any of its names")
    .argument("<name...>", "ingredient, brand, salt or street name")
    .option("--with <names...>", "what is taken besides: the pairs with these instead of the gravest")
    .option("--print", "print it as one sheet of HTML for paper")
    .action((words: readonly string[], options: Options) => {
      const asked = { name: words.join(" "), with: [...(options.with ?? [])].flatMap((w) => w.split(",")) }
      return options.print
        ? carry(
            terminal,
            options,
            (ports) => call(ports, "aboutForm", asked),
            ({ text }) => text,
          )
        : carry(terminal, options, (ports) => call(ports, "about", asked), aboutText)
    })
