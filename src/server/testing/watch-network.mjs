// Loaded before a program (node --import): every address that it tries to reach outside this machine is written to the
// file named in POSOLOGY_NETWORK_LOG, and the attempt fails.
import { appendFileSync } from "node:fs"
import { createRequire, syncBuiltinESMExports } from "node:module"

const require = createRequire(import.meta.url)
const net = require("node:net")
const dns = require("node:dns")
const dgram = require("node:dgram")

const own = new Set(["127.0.0.1", "::1", "localhost", "", undefined])
const note = (what) => appendFileSync(process.env.POSOLOGY_NETWORK_LOG, `${what}\n`)

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const host = typeof first === "object" ? first.host : typeof args[1] === "string" ? args[1] : undefined
  const isFile = typeof first === "object" ? first.path !== undefined : typeof first === "string"
  if (!isFile && !own.has(host)) {
    note(`connect ${host}`)
    throw new Error(`the network is watched: ${host}`)
  }
  return connect.apply(this, args)
}
const lookup = dns.lookup
dns.lookup = (name, ...rest) => {
  if (!own.has(name)) note(`lookup ${name}`)
  return lookup(name, ...rest)
}
dgram.Socket.prototype.send = () => note("datagram")
syncBuiltinESMExports()
