import { type Answer, archiveWhose } from "../../../../app/index.ts"
import { call, type Reply } from "../../../wire/api/index.ts"

type Records = Answer<"archive">["records"]
/** Whose records: everybody's in the house, or those of the person this device is for. */
export type Of = "everybody" | "me"
type Restored = Answer<"restore">

/** A call that brought no answer, on its way through a stream of records. */
export class NoAnswer extends Error {}

const answered = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new NoAnswer(reply.problem.message)
  return reply.value
}

/** Everything that is kept, part by part. Throws {@link NoAnswer} where the server does not go on. */
export const everything = async function* (of: Of): AsyncGenerator<Records[number]> {
  let after: Answer<"archive">["next"] = null
  do {
    const part: Answer<"archive"> = answered(await call("archive", { after, of }))
    yield* part.records
    after = part.next
  } while (after !== null)
}

const MOST = 500

/** Puts records in, part by part; what is there stays. Throws {@link NoAnswer} where the server does not go on: what went in stays in,
 *  and doing it again adds the rest. */
export const putIn = async (records: readonly unknown[], told: (done: number) => void): Promise<Restored> => {
  const total: Restored = { added: 0, known: 0, different: [] }
  const whose = archiveWhose()
  for (const record of records) whose.take(record)
  answered(await call("restore", { records: [], whose: whose.all() }))
  for (let i = 0; i < records.length; i += MOST) {
    const part = records.slice(i, i + MOST) as Records
    const { added, known, different } = answered(await call("restore", { records: part }))
    total.added += added
    total.known += known
    total.different.push(...different)
    told(i + part.length)
  }
  return total
}

/** The version of the Posology that keeps the records. */
export const serverVersion = async (): Promise<string> => {
  const said = await fetch("/api").then(
    (r): Promise<unknown> => r.json(),
    () => null,
  )
  if (typeof said === "object" && said !== null && "posology" in said) return String(said.posology)
  throw new NoAnswer("Posology on this machine does not answer; start it again.")
}
