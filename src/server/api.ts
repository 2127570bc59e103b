import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { asPerson, callUntyped, isUseCase, type Ports, type UseCaseName, useCases } from "../app/index.ts"
import { answer, refuse } from "./answer.ts"
import type { Door } from "./door/door.ts"
import { fromWire, personHeader } from "./wire.ts"

/** A PDF of 20 MB in base64, and room for what goes with it. Each use case has lower limits of its own for what it takes. */
const MAX_BODY = 28 * 1024 * 1024

/** What writes into the diaries of everybody at once, past every rule of a single entry: never from a device outside. */
const homeOnly: ReadonlySet<string> = new Set<UseCaseName>(["restore"])

/** The table of use cases over HTTP: `POST /api/<name>` with the input as JSON. `GET /api` says who answers. */
export const api = (
  ports: Ports,
  self: { readonly version: string; readonly pid: number },
  { guard, isAtHome }: Pick<Door, "guard" | "isAtHome">,
): Hono =>
  new Hono()
    .get("/", (c) => c.json({ posology: self.version, pid: self.pid, useCases: Object.keys(useCases) }))
    // Before a body is read at all.
    .use("/:name", guard)
    .use("/:name", async (c, next) =>
      homeOnly.has(c.req.param("name")) && !isAtHome(c)
        ? refuse(c, 403, "device/outside", "That is done on the machine that Posology runs on.")
        : next(),
    )
    .use(
      "/:name",
      bodyLimit({
        maxSize: MAX_BODY,
        onError: (c) => {
          // The rest of the body is not read, so this connection cannot carry another request.
          c.header("Connection", "close")
          return refuse(
            c,
            413,
            "input/too-large",
            "This is over the limit of 28 MB; cut out the part that gives the doses.",
          )
        },
      }),
    )
    .post("/:name", async (c) => {
      const name = c.req.param("name")
      if (!isUseCase(name)) return refuse(c, 404, "call/unknown", `"${name}" is not something Posology can do.`)
      // A form of another page can send any other kind of body without asking first.
      if (!/^application\/json\b/i.test(c.req.header("content-type") ?? ""))
        return refuse(c, 415, "call/type", "Send the input as application/json.")
      const input = parsed(await c.req.text())
      if (input === undefined) return refuse(c, 400, "call/json", "The input is not JSON.")
      const theirs = await asPerson(ports, personIn(c.req.header(personHeader)) ?? ports.who.person)
      return answer(c, theirs.ok ? await callUntyped(theirs.value, name, input) : theirs)
    })
    .all("/:name", (c) => refuse(c, 405, "call/method", "Use cases are called with POST."))

/** The person named in a header, where a name may have letters that headers have not. */
const personIn = (header: string | undefined): string | undefined => {
  try {
    return header === undefined ? undefined : decodeURIComponent(header)
  } catch {
    return header
  }
}

const parsed = (body: string): unknown => {
  try {
    return fromWire(body)
  } catch {
    return undefined
  }
}
