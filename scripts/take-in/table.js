/** A table as one template string: one line a row, cells between bars. */
export const file = (name, what, rows) => {
  const text = [...rows].sort().join("\n").replaceAll("\\", "\\\\").replaceAll("`", "'").replaceAll("${", "$ {")
  return `/** Written by scripts/take-in-facts.js, one row a line: ${what}. */\nexport const ${name}: string = \`\n${text}\n\`\n`
}

/** A row; a bar inside a cell would end it. */
export const line = (...cells) =>
  cells
    .map((c) =>
      String(c ?? "")
        .replaceAll("|", "/")
        .replaceAll("\n", " "),
    )
    .join("|")

/** In our own words: nothing is called what nobody here can judge. */
export const inOurWords = (text) => text.replace(/\bworks\b/gu, "acts").replace(/\bsafe\b/giu, "harmless")

/** How a draft is known: what rests on nothing but memory is unconfirmed, whatever it says of itself. */
export const known = (row, sources, pack) => {
  const own = (row.sources ?? []).filter((s) => s !== "general-knowledge")
  const said = row.howKnown ?? row.basis
  const recalled = own.length === 0 || said === "general-knowledge"
  const kept = recalled ? [] : own.map((s) => sources.use(pack, s)).filter((s) => s !== undefined)
  if (kept.length === 0)
    return { basis: "general-knowledge", confidence: atMost(row.confidence, "medium"), sources: "" }
  const mixed = said === "mixed" || kept.length < (row.sources ?? []).length
  return { basis: mixed ? "mixed" : "found", confidence: row.confidence ?? "low", sources: kept.join(" ") }
}

const order = ["low", "medium", "high"]
const atMost = (confidence, most) => order[Math.min(order.indexOf(confidence ?? "low"), order.indexOf(most))] ?? "low"
