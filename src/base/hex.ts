/** Bytes in lower-case hexadecimal, two digits each. */
export const hexOf = (bytes: Iterable<number>): string =>
  [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("")
