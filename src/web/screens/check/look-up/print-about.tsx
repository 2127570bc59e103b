import { useCallback, useState } from "react"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import { ask } from "../../../wire/worker/ask.ts"

/** Prints what is known of a name on one sheet. */
export const PrintAbout = ({ name, beside }: { readonly name: string; readonly beside: readonly string[] }) => {
  const [paper, setPaper] = useState<string | null>(null)
  const printed = useCallback(() => setPaper(null), [])
  const print = async () => {
    const r = await ask("aboutPaper", { name, with: beside })
    if (r.ok) setPaper(r.value)
  }
  return (
    <p>
      <button type="button" className="button" onClick={() => void print()}>
        Print it on one sheet
      </button>
      {paper !== null && <PrintSheet document={paper} done={printed} />}
    </p>
  )
}
