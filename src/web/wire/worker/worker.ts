import { loadHtml } from "virtual:late-html"
import type { Questions } from "./engine.ts"

// Loaded like this, because a module that waits while it is loaded would miss the first question.
const starting = import("./begin.ts")

self.onmessage = async ({ data }: MessageEvent<{ id: number; question: never; input: never }>) => {
  try {
    self.postMessage({ id: data.id, answer: await answered(data.question, data.input) })
  } catch (error) {
    self.postMessage({ id: data.id, fault: error instanceof Error ? error.message : String(error) })
  }
}

const answered = async (question: never, input: never): Promise<unknown> => {
  const { answer, looksLikePdf, textOfPdf } = await starting
  const { content, name } = input as Partial<Questions["open"]>
  if (content instanceof Uint8Array && looksLikePdf(content)) {
    const text = await textOfPdf(content)
    if (!text.ok) return text
    const named = { content: text.value, name: /\.pdf$/i.test(name ?? "") ? name : `${name}.pdf` }
    if (question === "textOf") return { ok: true, value: named }
    const opened = await late(() => answer("open", { ...(input as Questions["open"]), ...named } as Questions["open"]))
    return opened.ok ? { ok: true, value: { ...opened.value, taken: named } } : opened
  }
  return late(() => answer(question, input))
}

/** The first page of HTML finds no parser yet; it is fetched and asked again. */
const late = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Error && error.message === "html/late")) throw error
    await loadHtml()
    return ask()
  }
}
