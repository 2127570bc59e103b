import { useCallback, useState } from "react"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import { ask } from "../../../wire/worker/ask.ts"

/** Prints the questions with a line to write on under each. */
export const PrintAsk = () => {
  const [paper, setPaper] = useState<string | null>(null)
  const printed = useCallback(() => setPaper(null), [])
  const print = async () => {
    const r = await ask("askPaper", { corrected: 0 })
    if (r.ok) setPaper(r.value)
  }
  return (
    <p>
      <button type="button" className="button" onClick={() => void print()}>
        Print the questions
      </button>
      {paper !== null && <PrintSheet document={paper} done={printed} />}
    </p>
  )
}
