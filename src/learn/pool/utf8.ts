/** Writes the character at i as UTF-8 to `out` from `at` on; gives the place after it. */
export const writeUtf8 = (text: string, i: number, out: Uint8Array, at: number): number => {
  const c = text.codePointAt(i) as number
  if (c < 0x80) {
    out[at] = c
    return at + 1
  }
  if (c < 0x800) {
    out[at] = 0xc0 | (c >> 6)
    out[at + 1] = 0x80 | (c & 63)
    return at + 2
  }
  const high = c >= 0x10000
  if (high) out[at] = 0xf0 | (c >> 18)
  const k = high ? at + 1 : at
  out[k] = high ? 0x80 | ((c >> 12) & 63) : 0xe0 | (c >> 12)
  out[k + 1] = 0x80 | ((c >> 6) & 63)
  out[k + 2] = 0x80 | (c & 63)
  return k + 3
}

/** The text of `length` bytes of UTF-8. */
export const readUtf8 = (bytes: Uint8Array, length: number): string => {
  let text = ""
  for (let i = 0; i < length; ) {
    const b = bytes[i] as number
    const more = b < 0x80 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3
    let c = more === 0 ? b : b & (0x3f >> more)
    for (let k = 1; k <= more; k++) c = (c << 6) | ((bytes[i + k] ?? 0x80) & 63)
    text += String.fromCodePoint(c > 0x10ffff ? 0xfffd : c)
    i += more + 1
  }
  return text
}
