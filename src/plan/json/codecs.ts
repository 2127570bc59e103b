import { z } from "zod"
import { exact, parseDate, parseQuantity, parseTime, type Quantity, type Result, showExact } from "../../base/index.ts"

/** A string that `parse` reads; what it objects to becomes the schema's own issue. */
const read = <T>(parse: (text: string) => Result<T>) =>
  z.string().transform((text, ctx) => {
    const r = parse(text)
    if (r.ok) return r.value
    ctx.issues.push({ code: "custom", message: r.problem.message, input: text })
    return z.NEVER
  })

export const quantityCodec = read(parseQuantity)
export const dateCodec = read(parseDate)
/** "08:00:00", as Temporal writes it. */
export const timeCodec = read((text) => parseTime(text.replace(/^(\d\d:\d\d):00$/, "$1")))
export const exactCodec = z
  .string()
  .regex(/^-?\d{1,30}(?:\.\d{1,30}|\/[1-9]\d{0,29})?$/)
  .transform((text) => exact(text))

const isExact = (x: object): x is Quantity["value"] => "s" in x && "n" in x && "d" in x && typeof x.n === "bigint"

/** A value as plain JSON: exact numbers and quantities as text, dates and times as ISO text. */
export const plainJson = (x: unknown): unknown => {
  if (Array.isArray(x)) return x.map(plainJson)
  if (typeof x !== "object" || x === null) return x
  if (isExact(x)) return showExact(x)
  if ("toJSON" in x && typeof x.toJSON === "function") return x.toJSON()
  const { value, unit, ...rest } = x as Record<string, unknown>
  if (Object.keys(rest).length === 0 && typeof value === "object" && value !== null && isExact(value)) {
    return `${plainJson(value)} ${unit}`
  }
  return Object.fromEntries(Object.entries(x).flatMap(([k, v]) => (v === undefined ? [] : [[k, plainJson(v)]])))
}
