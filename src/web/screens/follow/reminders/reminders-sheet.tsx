import { useEffect, useState } from "react"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { Asked, useCall, useSend } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { lookHere, type PushHere, subscribeHere, unsubscribeHere } from "./push-here.ts"
import { type Choices, RemindersView } from "./reminders-view.tsx"

/** Reminders on this very device: off until somebody asks for them, and what leaves the machine when they are on. */
export const RemindersSheet = ({ close }: { readonly close: () => void }) => {
  const [here, setHere] = useState<PushHere | null>(null)
  const [said, setSaid] = useState("")
  const endpoint = here?.state === "can" ? here.endpoint : null
  const push = useCall("push", endpoint === null ? {} : { endpoint })
  const on = useSend("push-on")
  const off = useSend("push-off")
  const ring = useSend("push-ring")
  useEffect(() => void lookHere().then(setHere), [])

  const switchOn = async (key: string, choices: Choices) => {
    setSaid("")
    const made = await subscribeHere(key)
    if (typeof made === "string") return setSaid(made)
    const reply = await on.send({ ...made, ...choices, key, zone: zoneHere() })
    setHere({ state: "can", endpoint: made.endpoint })
    if (reply.ok) setSaid("It is on. Let it ring once, to see that it does.")
  }
  const switchOff = async () => {
    const reply = await off.send(endpoint === null ? {} : { endpoint })
    if (!reply.ok) return
    if (!reply.value.shared) await unsubscribeHere()
    setHere(await lookHere())
    setSaid("It is off.")
  }
  const test = async () => {
    setSaid("")
    const reply = await ring.send(endpoint === null ? {} : { endpoint })
    if (reply.ok) setSaid(ringWords[reply.value.devices[0]?.became ?? "gone"])
  }
  const wrong = on.wrong ?? off.wrong ?? ring.wrong
  return (
    <Sheet title="Reminders on this device" close={close}>
      <Asked of={push} waiting="Looking whether this device is told …">
        {(answer) => (
          <RemindersView
            here={here}
            push={answer}
            busy={on.busy || off.busy || ring.busy}
            said={wrong ? wrong.problem.message : said}
            switchOn={(choices) => void (answer.key === null ? null : switchOn(answer.key, choices))}
            switchOff={() => void switchOff()}
            ring={() => void test()}
          />
        )}
      </Asked>
    </Sheet>
  )
}

const ringWords = {
  taken: "It was taken. If nothing rang within a minute, look at this device’s own settings for notifications.",
  gone: "This device no longer takes messages; switch it on again.",
  refused: "The push service refused it; switch it off and on again.",
  unreachable: "The push service does not answer. Reminders are tried again until it does.",
  lost: "This device trusts keys that are no longer here; switch it on again.",
} as const
