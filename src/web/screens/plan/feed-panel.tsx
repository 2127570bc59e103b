import { useState } from "react"
import type { Answer } from "../../../app/index.ts"
import { sayDay } from "../../kit/words/dates.ts"
import { Asked, useCall, useSend } from "../../wire/api/index.ts"
import "./tools.css"

/** The addresses from which calendar programs read this plan: made, shown once, revoked. */
export const FeedPanel = ({ plan }: { readonly plan: string }) => {
  const feeds = useCall("feeds", { plan })
  const opening = useSend("open-feed")
  const ending = useSend("end-feeds")
  const [address, setAddress] = useState<string | null>(null)
  const wrong = opening.wrong ?? ending.wrong

  const make = async () => {
    const reply = await opening.send({ plan })
    if (reply.ok) setAddress(`${location.origin}${reply.value.path}`)
  }
  const revoke = async () => {
    const reply = await ending.send({ plan })
    if (reply.ok) setAddress(null)
  }

  return (
    <section className="plan-tool stack" aria-labelledby="feed">
      <h2 id="feed">In your calendar</h2>
      <p className="small soft">
        A calendar program can read this plan from an address of its own, changes and pauses included. It shows when and
        how many drops or presses, and not what. Whoever has the address can read it, until you revoke it.
      </p>
      {address !== null && <FeedAddress address={address} />}
      <Asked of={feeds} waiting="Looking for addresses …">
        {(f) => (
          <FeedButtons
            {...f}
            busy={opening.busy || ending.busy}
            make={() => void make()}
            revoke={() => void revoke()}
          />
        )}
      </Asked>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong.problem.message}
        </p>
      )}
    </section>
  )
}

type Buttons = Answer<"feeds"> & { readonly busy: boolean; readonly make: () => void; readonly revoke: () => void }

export const FeedButtons = ({ feeds, busy, make, revoke }: Buttons) => (
  <>
    {feeds.length > 0 && (
      <p>
        {feeds.length === 1 ? "One address is open" : `${feeds.length} addresses are open`}, made on{" "}
        {feeds.map((f) => sayDay(f.madeAt.slice(0, 10))).join(" and ")}.
      </p>
    )}
    <div className="row">
      <button type="button" className="button" disabled={busy} onClick={make}>
        {feeds.length === 0 ? "Make an address" : "Make another one"}
      </button>
      {feeds.length > 0 && (
        <button type="button" className="button" disabled={busy} onClick={revoke}>
          {feeds.length === 1 ? "Revoke it" : "Revoke them all"}
        </button>
      )}
    </div>
  </>
)

/** The address, this one time. */
export const FeedAddress = ({ address }: { readonly address: string }) => {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="entry" role="status">
      <label htmlFor="feed-address">The address, shown this once</label>
      <input id="feed-address" readOnly value={address} onFocus={(e) => e.target.select()} />
      <span className="row">
        <button type="button" className="button" onClick={() => void copy()}>
          {copied ? "Copied" : "Copy it"}
        </button>
        <span className="small soft">Only its fingerprint is kept here; if you lose it, make another one.</span>
      </span>
    </div>
  )
}
