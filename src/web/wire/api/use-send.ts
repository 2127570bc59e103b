import { useCallback, useState } from "react"
import type { Answer, Input, UseCaseName } from "../../../app/index.ts"
import { type Reply, send, type Unanswered } from "./call.ts"

type Sending<N extends UseCaseName> = {
  /** Sends it; the reply also stands here until the next one. */
  readonly send: (input: Input<N>) => Promise<Reply<Answer<N>>>
  readonly busy: boolean
  readonly wrong: Unanswered | null
}

/** For a button that writes: whether it is at work, and what went wrong the last time. */
export const useSend = <N extends UseCaseName>(name: N): Sending<N> => {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Unanswered | null>(null)
  const sending = useCallback(
    async (input: Input<N>) => {
      setBusy(true)
      const reply = await send(name, input)
      setBusy(false)
      setWrong(reply.ok ? null : reply)
      return reply
    },
    [name],
  )
  return { send: sending, busy, wrong }
}
