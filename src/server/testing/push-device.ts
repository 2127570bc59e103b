import { createDecipheriv, createECDH, hkdfSync, randomBytes, verify } from "node:crypto"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"

/** A message as it came to the push service, and what the device makes of it. */
export type Arrived = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** As it travelled: nobody but the device can read it. */
  readonly sealed: Buffer
}

/** For push to the service below, which alone is on this machine. */
export const toThisMachine = { mayReach: (address: string) => address === "127.0.0.1" }

/** A push service on this machine, and browsers that have their messages from it. Written from the standards alone. */
export const openPushService = async () => {
  const arrived: Arrived[] = []
  const answers = { status: 201 }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const status = answers.status
      if (status < 300)
        arrived.push({ path: request.url ?? "", headers: request.headers, sealed: Buffer.concat(parts) })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    arrived,
    /** Answers every message with this status from now on. */
    answer: (status: number) => {
      answers.status = status
    },
    /** A browser that subscribed here. */
    device: (name: string) => pushDevice(`${url}/${name}`),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}

const pushDevice = (endpoint: string) => {
  const pair = createECDH("prime256v1")
  const own = pair.generateKeys()
  const auth = randomBytes(16)
  return {
    endpoint,
    p256dh: own.toString("base64url"),
    auth: auth.toString("base64url"),
    /** Opens a message (RFC 8188 and 8291). Throws where it is not for this device or was changed on the way. */
    open: (sealed: Buffer): string => {
      const salt = sealed.subarray(0, 16)
      const idLength = sealed.readUInt8(20)
      const theirs = sealed.subarray(21, 21 + idLength)
      const rest = sealed.subarray(21 + idLength)
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), own, theirs])
      const ikm = derive(pair.computeSecret(theirs), auth, info, 32)
      const key = derive(ikm, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16)
      const nonce = derive(ikm, salt, Buffer.from("Content-Encoding: nonce\0"), 12)
      const opener = createDecipheriv("aes-128-gcm", key, nonce)
      opener.setAuthTag(rest.subarray(-16))
      const plain = Buffer.concat([opener.update(rest.subarray(0, -16)), opener.final()])
      // The record ends with a 2 and zeros after it.
      return plain.subarray(0, plain.lastIndexOf(2)).toString("utf8")
    },
  }
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length))

/** What the sender swears to in its Authorization header (RFC 8292), if the key it names has really signed it. */
export const swornIn = (
  header: string | undefined,
): { readonly key: string; readonly claims: { readonly exp: number } } | undefined => {
  const m = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), ?k=([\w-]+)$/.exec(header ?? "")
  const [, head = "", body = "", signature = "", key = ""] = m ?? []
  const point = Buffer.from(key, "base64url")
  if (!m || point.length !== 65) return undefined
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  }
  const holds = verify(
    "sha256",
    Buffer.from(`${head}.${body}`),
    { key: jwk, format: "jwk", dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  )
  return holds ? { key, claims: JSON.parse(Buffer.from(body, "base64url").toString("utf8")) } : undefined
}
