import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { keepsNothing, type Ports } from "../../../app/index.ts"
import { instant } from "../../../base/index.ts"
import { decode } from "../decode.ts"

/** What a browser brings to the use cases: its clock and decoders, and hashing that needs no secure context. */
export const browserPorts: Ports = {
  ...keepsNothing,
  clock: { now: () => instant(new Date().toISOString()) },
  hash: { sha256: (text) => bytesToHex(sha256(utf8ToBytes(text))) },
  decode,
}
