import { readFileSync } from "node:fs"
import type { Command } from "commander"
import { callUntyped } from "../../app/index.ts"
import { type Common, command, fixedClock, type Terminal } from "../command.ts"
import { EXIT, internalFault, refuse } from "../exit.ts"
import { keeping } from "../keeping.ts"
import { nodePorts } from "../node-ports.ts"
import { folderOf } from "../place.ts"

const manifest = new URL("../../../package.json", import.meta.url)

export const mcpCommand = ({ err, finish }: Terminal): Command =>
  command("mcp", "read, check, plan, diluent, day and analyse for an assistant, over standard input and output").action(
    async (options: Common) => {
      const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }
      const now = fixedClock(options)
      if (!now.ok) return finish(refuse(err, { ok: false, fault: "call", problem: now.problem }, options.json ?? false))
      const ports = nodePorts(now.value, folderOf(options))
      const fault = (error: unknown) => void internalFault(err, error, false)
      try {
        // Loaded here because no other command needs it.
        const { serveMcp } = await import("../mcp.ts")
        await serveMcp(
          version,
          // Only a day is about what is kept; everything else needs no data folder.
          (name, input) =>
            name === "day"
              ? keeping(options, ports, (ask) => ask("day", input as never))
              : callUntyped(ports, name, input),
          fault,
        )
        finish(EXIT.done)
      } catch (error) {
        finish(internalFault(err, error, options.json ?? false))
      }
    },
  )
