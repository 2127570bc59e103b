import { Hono } from "hono"
import { call, type Ports } from "../app/index.ts"
import { refuse } from "./answer.ts"

/** Calendar feeds: `GET /feed/<secret>.ics`. A calendar program that looks again with the tag it was given hears that nothing has changed. */
export const calendarFeed = (ports: Ports): Hono =>
  new Hono().get("/:file", async (c) => {
    const secret = /^([0-9a-f]{64})\.ics$/.exec(c.req.param("file"))?.[1] ?? ""
    const found = await call(ports, "feed", { secret })
    if (!found.ok)
      return refuse(c, found.problem.code === "feed/none" ? 404 : 503, found.problem.code, found.problem.message)
    const { text, etag } = found.value
    c.header("ETag", etag)
    if (asked(c.req.header("if-none-match")).includes(etag)) return c.body(null, 304)
    c.header("Content-Type", "text/calendar; charset=utf-8")
    c.header("Content-Disposition", 'inline; filename="plan.ics"')
    return c.body(text)
  })

/** The tags of an If-None-Match, weak ones as strong. */
const asked = (header: string | undefined): readonly string[] =>
  (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""))
