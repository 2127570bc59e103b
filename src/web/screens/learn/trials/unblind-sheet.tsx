import { useState } from "react"
import { Link } from "wouter"
import type { PlanId } from "../../../../base/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { useCall, useSend } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"

type Of = {
  readonly id: string
  readonly plan: PlanId
  readonly block: number
}

const reasons = [
  ["I feel unwell: show me now", "Felt unwell, emergency."],
  ["Somebody who treats me asks: show me now", "Asked for by somebody who treats the person, emergency."],
] as const

/** In an emergency: one tap to come here, one to see what the block is. It is written down before it is shown. */
export const UnblindSheet = ({ close, ...of }: Of & { readonly close: () => void }) => (
  <Sheet title={`Container ${of.block}`} close={close}>
    <Unblind {...of} />
  </Sheet>
)

/** The two reasons to look, and what is seen. */
export const Unblind = ({ id, plan, block }: Of) => {
  const { send, busy, wrong } = useSend("unblind-block")
  const [arm, setArm] = useState<string | null>(null)
  const kept = useCall("open-plan", { id: plan })
  const made = kept.state === "answered" ? kept.value.plan : null
  const asked = made?.delivery.asked ?? ""
  const substance = made?.compound ?? "the substance"
  const show = async (why: string) => {
    const reply = await send({ id, zone: zoneHere(), block, why })
    if (reply.ok) setArm(reply.value.arm)
  }
  return (
    <div className="stack">
      {arm === null ? (
        <>
          <p>
            That you looked stands in the report, and this block is no longer blinded. Call for help first if you need
            it: <Link href="/help">emergency help</Link>.
          </p>
          {reasons.map(([words, why]) => (
            <button key={why} type="button" className="button main tall" disabled={busy} onClick={() => void show(why)}>
              {words}
            </button>
          ))}
        </>
      ) : (
        <>
          <p className="answer-line" role="status">
            {sayArm(arm, substance)}
          </p>
          <p>
            {kept.state === "answered" && `The plan is “${kept.value.title}”, ${asked} a dose. `}
            Doses logged so far stand in <Link href="/history">History</Link>. Show this to whoever treats you, or call:{" "}
            <Link href="/help">emergency help</Link>.
          </p>
        </>
      )}
      {wrong && (
        <p className="wrong" role="alert">
          {wrong.problem.message}
        </p>
      )}
    </div>
  )
}

const sayArm = (arm: string, substance: string): string =>
  arm === "on" ? `It holds ${substance}.` : arm === "off" ? `It holds its match, without ${substance}.` : arm
