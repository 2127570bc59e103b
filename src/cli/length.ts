/** A length of time in whole days; undefined where its unit is missing, which is not guessed at. */
export const days = (text: string): number | undefined => {
  const found = /^(\d+)\s*(d|days?|w|weeks?)$/i.exec(text.trim())
  return found ? Number(found[1]) * (found[2]?.toLowerCase().startsWith("w") ? 7 : 1) : undefined
}

/** The refusal of a length that cannot be read. */
export const notALength = (text: string, path = "--block") =>
  ({
    ok: false,
    fault: "call",
    problem: { code: "call/block", message: `"${text}" is not a length of time; write 7d or 2w.`, path },
  }) as const
