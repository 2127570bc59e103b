import { Option } from "commander"
import { call } from "../../app/index.ts"
import type { SourceKind } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { openPage, urlOption } from "../page.ts"
import { notFhir } from "../protocol-file.ts"
import { readingText } from "../text/reading.ts"

export const asOption = () =>
  new Option("--as <kind>", "what the page is, when it cannot be told").choices(["text", "html", "markdown", "pdf"])

export const readCommand = (terminal: Terminal) =>
  command("read", "what the page states, field by field, and what was not understood")
    .argument("[page]", "a text, HTML, Markdown or PDF file, or - for standard input")
    .addOption(asOption())
    .addOption(urlOption())
    .action((file: string | undefined, options: Common & { as?: SourceKind; url?: string }) =>
      carry(
        terminal,
        options,
        (ports) => openPage(ports, { file, ...options }, (p) => notFhir(p, (page) => call(ports, "read", page))),
        readingText,
      ),
    )
