import { z } from "zod"
import type { Outcome } from "../app/index.ts"
import { keyHeader } from "./door/door.ts"
import { fromWire, personHeader, toWire } from "./wire.ts"

const refused = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    path: z.string().optional(),
    span: z.tuple([z.number(), z.number()]).optional(),
  }),
})

/** Asks the Posology at `url` instead of doing it here: how a second process works on a folder that the first one has.
 *  Throws when nobody answers, or not in Posology's words. */
export const callRunning = async (
  url: string,
  name: string,
  input: unknown,
  { person, key }: { readonly person?: string | undefined; readonly key?: string | undefined } = {},
): Promise<Outcome<unknown>> => {
  const response = await fetch(`${url}/api/${name}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(person === undefined ? {} : { [personHeader]: encodeURIComponent(person) }),
      ...(key === undefined ? {} : { [keyHeader]: key }),
    },
    body: toWire(input),
  })
  const body = fromWire(await response.text())
  if (response.ok) return { ok: true, value: body }
  const { code, message, path, span } = refused.parse(body).error
  if (response.status >= 500) throw new Error(`${code}: ${message}`)
  return {
    ok: false,
    fault: response.status === 422 ? "input" : "call",
    problem: { code, message, ...(path ? { path } : {}), ...(span ? { spans: [span] } : {}) },
  }
}

/** Whether the process `pid` answers at `url`, as it wrote into its data folder. Another program may have its port by now. */
export const answersAt = async (url: string, pid: number): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/api`, { signal: AbortSignal.timeout(3000) })
    const body: unknown = await response.json()
    return typeof body === "object" && body !== null && "pid" in body && body.pid === pid
  } catch {
    return false
  }
}
