import { useHashLocation } from "wouter/use-hash-location"
import { TypedProtocol } from "./typed-protocol.tsx"

/** A prescription, or what somebody was told: it needs no page. */
export const PrescriptionScreen = () => {
  const [, go] = useHashLocation()
  return (
    <div className="sheet prescription">
      <div className="page-head">
        <h1>What were you prescribed?</h1>
        <p className="lede">Type what stands on it. What you leave blank stays missing; nothing is filled in.</p>
      </div>
      <TypedProtocol done={() => go("/")} />
    </div>
  )
}
