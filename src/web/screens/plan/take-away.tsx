import { useCallback, useState } from "react"
import { PrintSheet } from "../../kit/parts/print-sheet.tsx"
import { hasServer } from "../../wire/api/index.ts"
import { useDesk } from "../../wire/desk/desk.tsx"
import type { Choices } from "../../wire/desk/state.ts"
import { ask } from "../../wire/worker/ask.ts"
import type { PlanForm } from "../../wire/worker/papers.ts"

const files = {
  ics: ["Calendar file", "posology-plan.ics", "text/calendar"],
  csv: ["Table of doses", "posology-plan.csv", "text/csv"],
} as const

/** The plan in the forms a person can carry: one printed page, a calendar, a table. */
export const TakeAway = ({ choices, zone }: { readonly choices: Choices; readonly zone: string }) => {
  const { desk } = useDesk()
  const [paper, setPaper] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const printed = useCallback(() => setPaper(null), [])

  const take = async (form: PlanForm) => {
    const r = await ask("planAs", { form, label: desk.label, choices, zone })
    setWrong(r.ok ? null : r.problem.message)
    if (!r.ok) return
    if (form === "paper") setPaper(r.value)
    else save(r.value, files[form][1], files[form][2])
  }

  return (
    <>
      <button type="button" className={hasServer ? "button" : "button main"} onClick={() => void take("paper")}>
        Print this plan
      </button>
      {(["ics", "csv"] as const).map((form) => (
        <button key={form} type="button" className="button" onClick={() => void take(form)}>
          {files[form][0]}
        </button>
      ))}
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {paper !== null && <PrintSheet document={paper} done={printed} />}
    </>
  )
}

const save = (text: string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
