import { useCallback, useEffect, useState } from "react"
import type { Answer, Input, UseCaseName } from "../../../app/index.ts"
import type { Problem } from "../../../base/index.ts"
import { call, type Reply, type Why } from "./call.ts"
import { onChange } from "./changes.ts"

/** Where a call to the server stands. */
export type Call<T> =
  | { readonly state: "waiting" }
  | { readonly state: "answered"; readonly value: T }
  | { readonly state: "unanswered"; readonly why: Why; readonly problem: Problem; readonly again: () => void }

const LOOK_AGAIN_MS = 3000

/** What the server says to a question, asked again whenever something was kept here, in another tab, or while nobody looked; and,
 *  when nobody answers, until somebody does. The last answer to the same question stays in sight meanwhile. */
export const useCall = <N extends UseCaseName>(name: N, input: Input<N>): Call<Answer<N>> => {
  const question = `${name} ${JSON.stringify(input)}`
  const [round, setRound] = useState(0)
  const [got, setGot] = useState<{ readonly question: string; readonly reply: Reply<Answer<N>> } | null>(null)
  const again = useCallback(() => setRound((n) => n + 1), [])

  useEffect(() => onChange(again), [again])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is what the input says; a new round asks it again
  useEffect(() => {
    let stale = false
    let later: ReturnType<typeof setTimeout> | undefined
    void call(name, input).then((reply) => {
      if (stale) return
      setGot({ question, reply })
      if (!reply.ok && reply.why === "unreachable") later = setTimeout(again, LOOK_AGAIN_MS)
    })
    return () => {
      stale = true
      clearTimeout(later)
    }
  }, [question, round, again])

  if (got === null || got.question !== question) return { state: "waiting" }
  const { reply } = got
  return reply.ok
    ? { state: "answered", value: reply.value }
    : { state: "unanswered", why: reply.why, problem: reply.problem, again }
}
