import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import type { ArchiveCodec } from "../../../../app/index.ts"

/** Hashing and base64 in a browser, with or without a secure context. */
export const browserCodec: ArchiveCodec = {
  hash: () => {
    const hash = sha256.create()
    return { update: (text) => void hash.update(utf8ToBytes(text)), hex: () => bytesToHex(hash.digest()) }
  },
  toBase64: (bytes) => {
    let text = ""
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
    return btoa(text)
  },
  fromBase64: (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0)),
}
