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
      <h1>There is no protocol on the desk.</h1>
      <p className="lede">
        This screen works out a protocol that a page states or that you type in. <Link href="/">Go to the page</Link>,
        or read another one.
      </p>
    </div>
  )
}
