import { useCallback, useState } from "react"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import type { Source } from "../../../wire/desk/state.ts"
import { ask } from "../../../wire/worker/ask.ts"

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
