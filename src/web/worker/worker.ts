import { loadHtml } from "virtual:late-html"
import { browserPorts } from "./ports.ts"

// Loaded like this, because a module that waits while it is loaded would miss the first question.
const starting = import("./engine.ts").then(({ answerer }) => answerer(browserPorts))

self.onmessage = async ({ data }: MessageEvent<{ id: number; question: never; input: never }>) => {
  try {
    self.postMessage({ id: data.id, answer: await answered(data.question, data.input) })
  } catch (error) {
    self.postMessage({ id: data.id, fault: error instanceof Error ? error.message : String(error) })
  }
}

const answered = async (question: never, input: never): Promise<unknown> => {
  const answer = await starting
  try {
    return answer(question, input)
  } catch (error) {
    // The first page of HTML finds no parser yet; it is fetched and asked again.
    if (!(error instanceof Error && error.message === "html/late")) throw error
    await loadHtml()
    return answer(question, input)
  }
}
