import type { ReactNode } from "react"
import type { Call } from "./use-call.ts"

type Props<T> = {
  readonly of: Call<T>
  readonly children: (value: T) => ReactNode
  /** What is being waited for, as it is shown: "Looking up the day …". */
  readonly waiting?: string
}

/** What a call brought: the answer, that it is on its way, or in one sentence why there is none and what to do about it. */
export const Asked = <T,>({ of, children, waiting = "Looking it up …" }: Props<T>) => {
  if (of.state === "answered") return children(of.value)
  if (of.state === "waiting")
    return (
      <p className="soft" role="status">
        {waiting}
      </p>
    )
  return (
    <div className="unanswered" role={of.why === "keeps-nothing" ? "note" : "alert"}>
      <p>{of.problem.message}</p>
      {of.why !== "keeps-nothing" && (
        <button type="button" className="button" onClick={of.again}>
          Try again
        </button>
      )}
    </div>
  )
}
