import { describe, expect, it } from "vitest"
import { isPublicAddress } from "./public-address.ts"

describe("an address is public", () => {
  it.each(["93.184.216.34", "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1"])(
    "where it is %s",
    (a) => expect(isPublicAddress(a)).toBe(true),
  )
  it.each(["2606:2800:220:1:248:1893:25c8:1946", "2a00:1450:4001::200e", "2400:cb00::1"])("where it is %s", (a) =>
    expect(isPublicAddress(a)).toBe(true),
  )
})

describe("an address is refused", () => {
  it.each([
    ["this machine", "127.0.0.1"],
    ["this machine, at its end", "127.255.255.254"],
    ["no network", "0.0.0.0"],
    ["private, ten", "10.1.2.3"],
    ["private, 172", "172.16.0.1"],
    ["private, 172 at its end", "172.31.255.255"],
    ["private, 192", "192.168.1.1"],
    ["link-local, where clouds keep their keys", "169.254.169.254"],
    ["shared with the provider", "100.64.0.1"],
    ["shared with the provider, at its end", "100.127.255.255"],
    ["assignments", "192.0.0.8"],
    ["measuring", "198.19.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["documentation", "203.0.113.5"],
    ["this machine in six", "::1"],
    ["nothing in six", "::"],
    ["link-local in six", "fe80::1"],
    ["link-local with a zone", "fe80::1%eth0"],
    ["private in six", "fd00::1"],
    ["multicast in six", "ff02::1"],
    ["four in six", "::ffff:127.0.0.1"],
    ["four in six, in hexadecimal", "::ffff:7f00:1"],
    ["four in six, long", "0:0:0:0:0:ffff:c0a8:0101"],
    ["four in six, old form", "::7f00:1"],
    ["a translated four", "64:ff9b::7f00:1"],
    ["a tunnelled four", "2002:7f00:1::"],
    ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    ["documentation in six", "2001:db8::1"],
    ["short", "127.1"],
    ["a number", "2130706433"],
    ["hexadecimal", "0x7f.0.0.1"],
    ["octal", "0177.0.0.1"],
    ["a name", "localhost"],
    ["nothing", ""],
    ["too many groups", "1:2:3:4:5:6:7:8:9"],
    ["two gaps", "2400::1::2"],
  ])("where it is %s", (_, a) => expect(isPublicAddress(a)).toBe(false))
})
