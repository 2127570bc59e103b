import { useEffect, useState } from "react"
import type { Comparison } from "../../../../app/index.ts"
import type { Asked } from "../../../wire/desk/use-answer.ts"
import { ask } from "../../../wire/worker/ask.ts"
import type { Questions } from "../../../wire/worker/engine.ts"
import type { ChosenPage } from "./chosen.ts"

/** What the worker is asked about the chosen pages. */
export const asked = (pages: readonly ChosenPage[]): Questions["compare"] => ({
  pages: pages.map(({ given, corrections }) => ({ ...given, corrections })),
})

/** The comparison of the chosen pages, made anew whenever they change. A page may be bytes, so the question is told from the next by the list itself. */
export const useCompared = (pages: readonly ChosenPage[]): Asked<Comparison> => {
  const [answer, setAnswer] = useState<Asked<Comparison>>({ state: "waiting" })
  useEffect(() => {
    let stale = false
    ask("compare", asked(pages)).then(
      (r) => {
        if (!stale)
          setAnswer(
            r.ok ? { state: "answered", value: r.value, current: true } : { state: "problem", problem: r.problem },
          )
      },
      (error: unknown) => {
        const message = `A fault inside Posology, not in these pages: ${String(error)}`
        if (!stale) setAnswer({ state: "problem", problem: { code: "internal/fault", message } })
      },
    )
    return () => {
      stale = true
    }
  }, [pages])
  return answer
}
