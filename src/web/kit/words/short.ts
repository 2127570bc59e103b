/** A name fit for a list: one line of at most `most` letters. A seller's heading is cut where it explains itself, at a bracket, a colon or a dash, else behind a word. */
export const shortName = (name: string, most = 40): string => {
  const line = name.replace(/\s+/g, " ").trim()
  if (line.length <= most) return line
  const [head = ""] = line.split(/\s*[([]|[:;|]\s|\s[–—-]\s/)
  if (head.length >= 3 && head.length <= most) return head.trim()
  const cut = line.slice(0, most - 1)
  const word = cut.lastIndexOf(" ")
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,.;:–—-]+$/, "")}…`
}
