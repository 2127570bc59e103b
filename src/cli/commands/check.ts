import { Option } from "commander"
import { askText, call } from "../../app/index.ts"
import type { SourceKind } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { openPage, urlOption } from "../page.ts"
import { monographText } from "../text/monograph.ts"
import { asOption } from "./read.ts"

type Options = Common & {
  readonly as?: SourceKind
  readonly url?: string
  readonly ask?: boolean
  readonly print?: boolean
  readonly online?: boolean
  readonly contact?: string
}

export const checkCommand = (terminal: Terminal) =>
  command("check", "the page in its own order, each line with its verdict; --json gives the findings alone")
    .argument("[page]", "a text, HTML, Markdown or PDF file, or - for standard input")
    .addOption(asOption())
    .addOption(urlOption())
    .option("--ask", "print the findings as questions for seller, pharmacist and doctor")
    .option("--print", "print it as a page of HTML for paper; with --ask, the questions")
    .option("--online", "also ask PubMed, Crossref and Europe PMC about the references; they learn what you read")
    .addOption(new Option("--contact <address>", "a mail address those services may write to; --online needs it"))
    .action((file: string | undefined, options: Options) => {
      const online = options.online ? { online: { contact: options.contact ?? "" } } : {}
      if (options.print) {
        const form = options.ask ? "ask" : "print"
        return carry(
          terminal,
          options,
          (ports) => openPage(ports, { file, ...options }, (p) => call(ports, "checkForm", { ...p, ...online, form })),
          ({ text }) => text,
        )
      }
      if (options.json || options.ask) {
        const ask = options.ask ?? false
        return carry(
          terminal,
          options,
          (ports) => openPage(ports, { file, ...options }, (p) => call(ports, "check", { ...p, ...online, ask })),
          (answer) => (answer.ask ? askText(answer.ask) : ""),
        )
      }
      return carry(
        terminal,
        options,
        (ports) => openPage(ports, { file, ...options }, (p) => call(ports, "monograph", { ...p, ...online })),
        monographText,
      )
    })
