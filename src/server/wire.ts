/** Who calls, by id or name, percent-encoded; without it the first person of the house. */
export const personHeader = "posology-person"

/** Bytes in a JSON body: `{"base64":"…"}` stands for them wherever a use case takes bytes. */
export const fromWire = (body: string): unknown =>
  JSON.parse(body, (_, value) => (isBytes(value) ? new Uint8Array(Buffer.from(value.base64, "base64")) : value))

/** The same the other way round. */
export const toWire = (input: unknown): string =>
  // A Buffer turns itself into JSON before a replacer sees it, so the holder is asked for the value itself.
  JSON.stringify(input, function (this: Record<string, unknown>, key, value) {
    const own = this[key]
    return own instanceof Uint8Array ? { base64: Buffer.from(own).toString("base64") } : value
  })

const isBytes = (value: unknown): value is { readonly base64: string } =>
  typeof value === "object" &&
  value !== null &&
  "base64" in value &&
  typeof value.base64 === "string" &&
  Object.keys(value).length === 1
