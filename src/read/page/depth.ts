const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "))
/** Elements that end themselves when the next one of their kind begins, so that many of them do not nest. */
const SELF_CLOSING = new Set("p li td th tr dt dd option thead tbody tfoot html head body".split(" "))

/** True when a page nests elements deeper than `most`. Counted on the tags alone, before parsing, because a parser needs time that grows
 *  with the square of the depth. */
export const deeperThan = (html: string, most: number): boolean => {
  let depth = 0
  const tags = /<(\/?)([a-z][a-z0-9]*)/gi
  for (let m = tags.exec(html); m !== null; m = tags.exec(html)) {
    const name = (m[2] ?? "").toLowerCase()
    if (VOID.has(name) || SELF_CLOSING.has(name)) continue
    if (name === "script" || name === "style") {
      const close = html.indexOf(`</${m[2]}`, tags.lastIndex)
      if (m[1] === "" && close >= 0) tags.lastIndex = close + name.length + 2
      continue
    }
    depth = m[1] === "/" ? Math.max(0, depth - 1) : depth + 1
    if (depth > most) return true
  }
  return false
}
