/** What Windows-1252 puts on the bytes 0x80–0x9f; Latin-1 covers the rest. */
export const windows1252High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

/** The text of bytes in Windows-1252, which any bytes are. By hand because Node 20 decodes this label as Latin-1, which turns every dash into a
 *  control character. */
export const windows1252 = (bytes: Uint8Array): string =>
  textOfUnits(Uint16Array.from(bytes, (b) => (b >= 0x80 && b < 0xa0 ? windows1252High.charCodeAt(b - 0x80) : b)))

/** The text of UTF-16 units, piece by piece: a call takes only so many arguments. */
export const textOfUnits = (units: Uint16Array): string => {
  const parts: string[] = []
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.subarray(i, i + 8192)))
  return parts.join("")
}
