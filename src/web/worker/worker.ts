import { answerer } from "./engine.ts"
import { browserPorts } from "./ports.ts"

const answer = answerer(browserPorts)

self.onmessage = async ({ data }: MessageEvent<{ id: number; question: never; input: never }>) => {
  try {
    self.postMessage({ id: data.id, answer: await answer(data.question, data.input) })
  } catch (error) {
    self.postMessage({ id: data.id, fault: error instanceof Error ? error.message : String(error) })
  }
}
