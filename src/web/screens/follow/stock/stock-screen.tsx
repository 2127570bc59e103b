import { useState } from "react"
import { Link } from "wouter"
import { Asked, newId, useCall } from "../../../wire/api/index.ts"
import { diaryHere, useDiaryHere, useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { ContainerSheet } from "../today/container-sheet.tsx"
import "../today/today.css"
import "./stock.css"
import { StockView } from "./stock-view.tsx"

/** What is in each container, how sure that is, how far it goes, and where a lot went. */
export const StockScreen = () => {
  const stock = useCall("stock", {})
  const { folded } = useDiaryHere()
  const now = useNow()
  const [opening, setOpening] = useState<string | null>(null)
  const plan = folded.plans.find((p) => p.id === opening)
  return (
    <div className="sheet stock">
      <div className="page-head">
        <h1>Stock</h1>
        <p className="lede">
          What is left is worked out from what was logged, and is as sure as that and the device allow. Nothing here is
          weighed.
        </p>
      </div>
      <Asked of={stock} waiting="Counting …">
        {(value) =>
          value.plans.length === 0 ? (
            <p>
              You have no plan yet. <Link href="/">Check a page</Link>
            </p>
          ) : (
            <StockView plans={value.plans} open={setOpening} />
          )
        }
      </Asked>
      {plan && (
        <ContainerSheet
          plan={plan}
          newId={newId}
          now={now}
          zone={zoneHere()}
          log={(body) => {
            setOpening(null)
            void diaryHere().log([{ body }])
          }}
          close={() => setOpening(null)}
        />
      )}
    </div>
  )
}
