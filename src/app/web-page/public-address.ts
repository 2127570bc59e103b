/** Whether an address, as a resolver or the text of a page's address gives it, is one of the public internet. Everything else is refused:
 *  this machine, its network, what it shares with its provider, multicast, documentation, and every form of IPv6 that carries an address
 *  of IPv4 inside. What cannot be read as an address is not public. Ranges: IANA's special-purpose registries (RFC 6890). */
export const isPublicAddress = (address: string): boolean => {
  const four = fourOf(address)
  if (four !== undefined) return !notPublic.some(([network, bits]) => four >>> (32 - bits) === network >>> (32 - bits))
  const six = sixOf(address)
  // 2000::/3 is all that has been given out; within it some blocks are not for hosts, or lead to an address of IPv4.
  return six !== undefined && within(six, [0x2000], 3) && !insideSix.some(([start, bits]) => within(six, start, bits))
}

const at = (a: number, b: number, c = 0, d = 0): number => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0

const notPublic: readonly (readonly [network: number, bits: number])[] = [
  [at(0, 0), 8], // this network
  [at(10, 0), 8], // private
  [at(100, 64), 10], // shared with the provider
  [at(127, 0), 8], // this machine
  [at(169, 254), 16], // link-local; cloud metadata
  [at(172, 16), 12], // private
  [at(192, 0, 0), 24], // protocol assignments
  [at(192, 0, 2), 24], // documentation
  [at(192, 88, 99), 24], // relays to IPv6
  [at(192, 168), 16], // private
  [at(198, 18), 15], // measuring of devices
  [at(198, 51, 100), 24], // documentation
  [at(203, 0, 113), 24], // documentation
  [at(224, 0), 3], // multicast, reserved, broadcast
]

const insideSix: readonly (readonly [start: readonly number[], bits: number])[] = [
  [[0x2001, 0], 23], // protocol assignments; Teredo, which carries IPv4
  [[0x2001, 0xdb8], 32], // documentation
  [[0x2002], 16], // 6to4, which carries IPv4
  [[0x3fff], 20], // documentation
]

/** Four decimal numbers with points between, without leading zeros; nothing shorter, and no other base. */
const fourOf = (address: string): number | undefined => {
  const parts = address.split(".")
  if (parts.length !== 4 || !parts.every((p) => /^(?:0|[1-9]\d{0,2})$/.test(p) && Number(p) < 256)) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number)
  return at(a, b, c, d)
}

/** The eight groups of an address of IPv6; undefined for a zone ("%eth0"), an embedded address of IPv4, or nonsense. */
const sixOf = (address: string): readonly number[] | undefined => {
  const halves = address.split("::")
  if (halves.length > 2 || !/^[0-9a-fA-F:]+$/.test(address)) return undefined
  const [head = [], tail = []] = halves.map((h) => (h === "" ? [] : h.split(":")))
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  const groups = [...head, ...new Array<string>(missing).fill("0"), ...tail]
  return groups.every((g) => /^[0-9a-fA-F]{1,4}$/.test(g)) ? groups.map((g) => Number.parseInt(g, 16)) : undefined
}

/** Whether the first `bits` of an address are those of a network. */
const within = (address: readonly number[], network: readonly number[], bits: number): boolean => {
  for (let k = 0; k * 16 < bits; k++) {
    const mask = (0xffff << Math.max(0, 16 - (bits - k * 16))) & 0xffff
    if (((address[k] ?? 0) & mask) !== ((network[k] ?? 0) & mask)) return false
  }
  return true
}
