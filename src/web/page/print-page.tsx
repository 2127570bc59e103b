import { useCallback, useState } from "react"
import type { Source } from "../desk/state.ts"
import { PrintSheet } from "../parts/print-sheet.tsx"
import { ask } from "../worker/ask.ts"

/** Prints the checked page as a rendering of its own. */
export const PrintPage = ({ source }: { readonly source: Source }) => {
  const [paper, setPaper] = useState<string | null>(null)
  const printed = useCallback(() => setPaper(null), [])
  const from =
    source.kind === "example" ? "The example page" : source.kind === "given" ? `From ${source.name}` : "Typed in"
  const print = async () => {
    const r = await ask("printPage", { from })
    if (r.ok) setPaper(r.value)
  }
  return (
    <>
      <button type="button" className="plain link" onClick={() => void print()}>
        Print the checked page
      </button>
      {paper !== null && <PrintSheet document={paper} done={printed} />}
    </>
  )
}
