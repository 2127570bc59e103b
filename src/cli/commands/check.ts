import { readFileSync } from "node:fs"
import { Option } from "commander"
import { askText, call, type Input, type Outcome } from "../../app/index.ts"
import type { SourceKind } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { openPage, urlOption } from "../page.ts"
import { notFhir } from "../protocol-file.ts"
import { answerText, monographText } from "../text/monograph.ts"
import { asOption } from "./read.ts"

type Options = Common & {
  readonly as?: SourceKind
  readonly url?: string
  readonly all?: boolean
  readonly ask?: boolean
  readonly print?: boolean
  readonly online?: boolean
  readonly contact?: string
  readonly facts?: string
}

export const checkCommand = (terminal: Terminal) =>
  command(
    "check",
    "what is wrong with a page, gravest first; --all sets the whole page, --json gives the findings alone",
  )
    .argument("[page]", "a text, HTML, Markdown or PDF file, or - for standard input")
    .addOption(asOption())
    .addOption(urlOption())
    .option("--all", "the page line by line, with everything that was found at each")
    .option("--ask", "print the findings as questions for seller, pharmacist and doctor")
    .option("--print", "print it as a page of HTML for paper; with --ask, the questions")
    .option("--online", "also ask PubMed, Crossref and Europe PMC about the references; they learn what you read")
    .addOption(new Option("--contact <address>", "a mail address those services may write to; --online needs it"))
    .option("--facts <file>", "facts of your own, as JSON, beside those that come with Posology")
    .action((file: string | undefined, options: Options) => {
      const online = options.online ? { online: { contact: options.contact ?? "" } } : {}
      const asked = <Answer>(use: (more: More) => Promise<Outcome<Answer>>): Promise<Outcome<Answer>> => {
        const facts = ownFacts(options.facts)
        return facts.ok ? use({ ...online, ...facts.value }) : Promise.resolve(facts)
      }
      if (options.print) {
        const form = options.ask ? "ask" : "print"
        return carry(
          terminal,
          options,
          (ports) =>
            asked((more) =>
              openPage(ports, { file, ...options }, (p) =>
                notFhir(p, (page) => call(ports, "checkForm", { ...page, ...more, form })),
              ),
            ),
          ({ text }) => text,
        )
      }
      if (options.json || options.ask) {
        const ask = options.ask ?? false
        return carry(
          terminal,
          options,
          (ports) =>
            asked((more) =>
              openPage(ports, { file, ...options }, (p) =>
                notFhir(p, (page) => call(ports, "check", { ...page, ...more, ask })),
              ),
            ),
          (answer) => (answer.ask ? askText(answer.ask) : ""),
        )
      }
      return carry(
        terminal,
        options,
        (ports) =>
          asked((more) =>
            openPage(ports, { file, ...options }, (p) =>
              notFhir(p, (page) => call(ports, "monograph", { ...page, ...more })),
            ),
          ),
        options.all ? monographText : answerText,
      )
    })

type More = Pick<Input<"check">, "online" | "facts">

const ownFacts = (file: string | undefined): Outcome<Pick<More, "facts">> => {
  if (file === undefined) return { ok: true, value: {} }
  try {
    return { ok: true, value: { facts: JSON.parse(readFileSync(file, "utf8")) } }
  } catch {
    const message = `${file} could not be read as JSON; docs/add-a-compound.md shows the form of a file of facts.`
    return { ok: false, fault: "input", problem: { code: "facts/own", message, path: "--facts" } }
  }
}
