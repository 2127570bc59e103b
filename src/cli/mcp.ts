import {
  type CallToolResult,
  fromJsonSchema,
  type JsonSchemaValidator,
  type jsonSchemaValidator,
  McpServer,
} from "@modelcontextprotocol/server"
import { serveStdio } from "@modelcontextprotocol/server/stdio"
import { jsonSchema, type Outcome, saidProblem, type UseCaseName, useCases } from "../app/index.ts"

/** What an assistant may ask for: what reads, checks and works out, and what a day asks for. Nothing here writes. */
export const mcpTools = ["read", "check", "plan", "diluent", "day", "analyse"] as const satisfies readonly UseCaseName[]
export type McpTool = (typeof mcpTools)[number]

export type McpAsk = (name: McpTool, input: unknown) => Promise<Outcome<unknown>>

const instructions = [
  "Posology reads a dosing page, argues with it, and works out exactly what a bottle and a device can deliver.",
  "Say to the person what it says: stops first, then what nobody knows, in its own words.",
  "A refusal is an answer: do not look for a way around it. `unknown` is an answer too, and never a reassurance.",
  "Amounts are text with a unit (300mcg) and are not to be recalculated or rounded.",
].join(" ")

/** Serves the table to an assistant over standard input and output until the assistant hangs up. */
export const serveMcp = (version: string, ask: McpAsk, fault: (error: unknown) => void): Promise<void> =>
  new Promise((resolve) => {
    serveStdio(
      () => {
        const server = new McpServer({ name: "posology", version }, { instructions, capabilities: { tools: {} } })
        for (const name of mcpTools) {
          const { summary, input } = useCases[name]
          server.registerTool(
            name,
            {
              description: summary,
              inputSchema: fromJsonSchema(jsonSchema(input, "input"), anyInput),
              annotations: { readOnlyHint: true, openWorldHint: false },
            },
            async (said) => toolResult(await ask(name, said).catch(failed(fault))),
          )
        }
        return server
      },
      { onerror: fault },
    )
    process.stdin.once("end", resolve)
    process.stdin.once("close", resolve)
  })

/** Takes whatever comes: what does not fit is told by the use case itself, in one sentence. */
const anyInput: jsonSchemaValidator = {
  getValidator: <T>(): JsonSchemaValidator<T> => {
    return (said) => ({ valid: true, data: said as T, errorMessage: undefined })
  },
}

/** An answer as the command line prints it; a refusal is marked as an error, so that no assistant takes it for one. */
const toolResult = (outcome: Outcome<unknown>): CallToolResult =>
  outcome.ok
    ? { content: [{ type: "text", text: JSON.stringify(outcome.value) }] }
    : { content: [{ type: "text", text: JSON.stringify(saidProblem(outcome.problem)) }], isError: true }

const failed =
  (fault: (error: unknown) => void) =>
  (error: unknown): Outcome<unknown> => {
    fault(error)
    return {
      ok: false,
      fault: "input",
      problem: { code: "internal/fault", message: "A fault inside Posology, not in your input; nothing was changed." },
    }
  }
