/** An input as a JSON body: bytes travel as `{"base64":"…"}`. */
export const toWire = (input: unknown): string =>
  JSON.stringify(input, (_, value) => (value instanceof Uint8Array ? { base64: btoa(latin1(value)) } : value))

/** A JSON body with its bytes put back. */
export const fromWire = (body: string): unknown =>
  JSON.parse(body, (_, value) => (isBytes(value) ? Uint8Array.from(atob(value.base64), (c) => c.charCodeAt(0)) : value))

const latin1 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join("")
}

const isBytes = (value: unknown): value is { readonly base64: string } =>
  typeof value === "object" &&
  value !== null &&
  "base64" in value &&
  typeof value.base64 === "string" &&
  Object.keys(value).length === 1
