import { useEffect, useState } from "react"
import type { Problem } from "../../../base/index.ts"
import { ask } from "../worker/ask.ts"
import type { Answers, Questions } from "../worker/engine.ts"

export type Asked<T> =
  | { readonly state: "waiting" }
  /** `current` is false while a newer question is still being worked on. */
  | { readonly state: "answered"; readonly value: T; readonly current: boolean }
  | { readonly state: "problem"; readonly problem: Problem }

/** The worker's answer to a question that changes while somebody types. An answer that comes after a newer question is dropped; the last one stays in sight meanwhile. */
export const useAnswer = <Q extends keyof Questions>(question: Q, input: Questions[Q]): Asked<Answers[Q]> => {
  const [answer, setAnswer] = useState<Asked<Answers[Q]>>({ state: "waiting" })
  const [to, setTo] = useState("")
  const asked = JSON.stringify(input)
  useEffect(() => {
    let stale = false
    ask(question, JSON.parse(asked) as Questions[Q]).then(
      (r) => {
        if (stale) return
        setAnswer(
          r.ok ? { state: "answered", value: r.value, current: true } : { state: "problem", problem: r.problem },
        )
        setTo(asked)
      },
      (error: unknown) => {
        const message = `A fault inside Posology, not in what you typed: ${error instanceof Error ? error.message : String(error)}`
        if (!stale) setAnswer({ state: "problem", problem: { code: "internal/fault", message } })
      },
    )
    return () => {
      stale = true
    }
  }, [question, asked])
  return answer.state === "answered" ? { ...answer, current: to === asked } : answer
}
