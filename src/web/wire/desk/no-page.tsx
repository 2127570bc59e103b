import { Link } from "wouter"
import { useDesk } from "./desk.tsx"

/** What a screen shows that needs a protocol when there is none. */
export const NoPage = () => {
  const { desk } = useDesk()
  if (desk.page.status === "reading")
    return (
      <p className="sheet soft" role="status">
        Reading the page …
      </p>
    )
  return (
    <div className="sheet page-head">
      <h1>No protocol yet.</h1>
      <p className="lede">This screen works out a protocol that a page states, or one that you type in.</p>
      <WaysIn />
    </div>
  )
}

/** The two ways to a protocol, for whoever has none. */
export const WaysIn = () => (
  <p className="row">
    <Link href="/new" className="button main">
      Check a page
    </Link>
    <Link href="/prescription" className="button">
      I already have a prescription
    </Link>
  </p>
)
