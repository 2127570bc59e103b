import { z } from "zod"
import { fail, type Result } from "../../base/index.ts"
import type { Ports } from "../ports/ports.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"
import { type PageText, pageText, usableText } from "./page-text.ts"
import { pdfText } from "./pdf-text.ts"
import { fetchPage, type WebPage } from "./web-page/fetch-page.ts"

/** Gets the page at an address, because somebody asked for this one: its text, and what it is, as `read` and `check` take it. */
export const getPage = useCase({
  name: "get-page",
  summary: "the page at an address of the public web",
  input: z.strictObject({ url: z.string().min(1).max(2000) }),
  output: z.strictObject({
    /** Where the page was in the end. */
    url: z.string(),
    as: z.enum(["text", "html", "markdown", "pdf"]),
    content: z.string(),
    /** What had to be guessed or mended on the way from bytes to characters. */
    notes: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  }),
  run: async (ports, { url }) => {
    if (ports.web === undefined)
      return wrongCall({
        code: "web/none",
        message: "No page can be fetched from here; open it and paste its text.",
        path: "url",
      })
    const page = await fetchPage(ports.web, url)
    if (!page.ok)
      return page.problem.code === "web/address" ? wrongCall({ ...page.problem, path: "url" }) : unusable(page.problem)
    const text = await textOf(ports, page.value)
    if (!text.ok) return unusable(text.problem)
    const notes = text.value.notes.map(({ code, message }) => ({ code, message }))
    return done({ url: page.value.url, as: page.value.as, content: text.value.text, notes })
  },
})

const textOf = async (ports: Pick<Ports, "decode" | "pdf">, page: WebPage): Promise<Result<PageText>> => {
  if (page.as !== "pdf") return pageText(page.bytes, ports.decode, page.charset)
  if (ports.pdf === undefined) return fail("web/pdf", "A PDF cannot be read from here; save it and open the file.")
  const text = await pdfText(page.bytes, ports.pdf)
  return text.ok ? usableText(text.value) : text
}
