import { call } from "../../app/index.ts"
import type { SourceKind } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { openPage } from "../page.ts"
import { monographText } from "../text/monograph.ts"
import { asOption } from "./read.ts"

export const checkCommand = (terminal: Terminal) =>
  command("check", "the page in its own order, each line with its verdict; --json gives the findings alone")
    .argument("<page>", "a text, HTML, Markdown or PDF file, or - for standard input")
    .addOption(asOption())
    .action((page: string, options: Common & { as?: SourceKind }) =>
      options.json
        ? carry(terminal, options, (ports) => openPage(page, options.as, (p) => call(ports, "check", p)), String)
        : carry(
            terminal,
            options,
            (ports) => openPage(page, options.as, (p) => call(ports, "monograph", p)),
            monographText,
          ),
    )
