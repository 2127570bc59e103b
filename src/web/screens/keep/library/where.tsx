import type { Answer } from "../../../../app/index.ts"
import { useCall } from "../../../wire/api/index.ts"

/** Where the data lies, in one sentence. */
export const Where = () => {
  const where = useCall("where", {})
  return where.state === "answered" ? <p className="small soft">{say(where.value)}</p> : null
}

const say = (where: Answer<"where">) => {
  switch (where.kind) {
    case "folder":
      return (
        <>
          All of it lies in <code>{where.folder}</code> on this machine, and nowhere else.
        </>
      )
    case "postgres":
      return (
        <>
          All of it lies in the database at <code>{where.address}</code>.
        </>
      )
    case "memory":
      return "It lies in this program’s memory, and is forgotten when the program ends."
  }
}
