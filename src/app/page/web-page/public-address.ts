import ipaddr from "ipaddr.js"

/** Whether an address, as a resolver or the text of a page's address gives it, is one of the public internet. Everything else is refused:
 *  this machine, its network, what it shares with its provider, multicast, documentation, and every form of IPv6 that carries an address
 *  of IPv4 inside. What cannot be read as an address is not public, and neither is one in another form than its usual one (octal,
 *  hexadecimal, short, one number): two programs read those differently. */
export const isPublicAddress = (address: string): boolean => {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === "unicast"
  if (!/^[0-9a-f:]+$/i.test(address) || !ipaddr.IPv6.isValid(address)) return false
  const six = ipaddr.IPv6.parse(address)
  // 2000::/3 is all of IPv6 that has been given out.
  return six.match(globalSix) && six.range() === "unicast"
}

const globalSix = ipaddr.IPv6.parseCIDR("2000::/3")

/** Whether an address is of this machine or of the network at home. What is neither this nor public (link-local, where clouds keep their
 *  keys; multicast; no address at all) is nobody's to be sent anything. */
export const isHouseAddress = (address: string): boolean => {
  if (ipaddr.IPv4.isValidFourPartDecimal(address))
    return ["loopback", "private", "carrierGradeNat"].includes(ipaddr.IPv4.parse(address).range())
  if (!/^[0-9a-f:]+$/i.test(address) || !ipaddr.IPv6.isValid(address)) return false
  return ["loopback", "uniqueLocal"].includes(ipaddr.IPv6.parse(address).range())
}
