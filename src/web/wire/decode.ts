import type { Decode } from "../../base/index.ts"

/** Strict decoding: what is not valid in the encoding is undefined, never mended. */
export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
