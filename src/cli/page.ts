import { Option } from "commander"
import { fetchPage, looksLikePdf, type Outcome, type PageInput, type Ports, pdfText, type Web } from "../app/index.ts"
import type { Problem, SourceKind } from "../base/index.ts"
import { readInput } from "./input.ts"
import { pdfPages } from "./pdf.ts"

/** Which page is meant: a file, or an address, and what it is where that is said. */
export type PageChoice = {
  readonly file?: string | undefined
  readonly url?: string | undefined
  readonly as?: SourceKind | undefined
}

export const urlOption = () =>
  new Option(
    "--url <address>",
    "fetch the page from the public web instead of opening a file; its server sees that you did",
  )

/** The page named on the command line, as the use cases take it. */
export const openPage = async <T>(
  ports: Pick<Ports, "web">,
  { file, url, as }: PageChoice,
  use: (page: PageInput) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  if (url !== undefined && file !== undefined)
    return wrong("call/two-pages", "Give a file or --url, not both.", "--url")
  if (url !== undefined && ports.web !== undefined) return fromWeb(ports.web, url, as, use)
  if (file === undefined) return wrong("call/page", "Which page? Give a file, - for standard input, or --url.", "page")
  const bytes = await readInput(file)
  if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem }
  const pdf = as === "pdf" || (as === undefined && looksLikePdf(bytes.value))
  return pdf ? fromPdf(bytes.value, file, use) : use({ content: bytes.value, name: file, as })
}

const fromWeb = async <T>(
  web: Web,
  url: string,
  as: SourceKind | undefined,
  use: (page: PageInput) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const page = await fetchPage(web, url)
  if (!page.ok)
    return { ok: false, fault: page.problem.code === "web/address" ? "call" : "input", problem: page.problem }
  const { bytes, charset } = page.value
  const kind = as ?? page.value.as
  if (kind === "pdf") return fromPdf(bytes, page.value.url, use)
  return use({ content: bytes, name: page.value.url, as: kind, ...(charset === null ? {} : { charset }) })
}

const fromPdf = async <T>(
  bytes: Uint8Array,
  name: string,
  use: (page: PageInput) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const text = await pdfText(bytes, pdfPages)
  return text.ok ? use({ content: text.value, name, as: "pdf" }) : { ok: false, fault: "input", problem: text.problem }
}

const wrong = (code: string, message: string, path: string): { ok: false; fault: "call"; problem: Problem } => ({
  ok: false,
  fault: "call",
  problem: { code, message, path },
})
