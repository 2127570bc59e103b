import { call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"

export const schemasCommand = (terminal: Terminal) =>
  command("schemas", "the JSON Schemas of what the other commands print").action((options: Common) =>
    carry(
      terminal,
      options,
      (ports) => call(ports, "schemas", {}),
      (answer) => JSON.stringify(answer, null, 2),
    ),
  )
