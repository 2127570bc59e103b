import { Link } from "wouter"
import { useHashLocation } from "wouter/use-hash-location"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { PageField } from "../intake/page-field.tsx"

/** The field for a page that comes on the desk, and what there is for somebody who has none. */
export const WaysIn = () => {
  const { open } = useDesk()
  const [, go] = useHashLocation()
  return (
    <>
      <PageField
        label="Paste the page here"
        action="Check it"
        rows={8}
        take={(given, notes) => {
          open(given, notes)
          go("/")
          return null
        }}
      />
      <p className="row">
        <Link href="/prescription" className="button">
          I already have a prescription
        </Link>
        <Link href="/example" className="button">
          See an example
        </Link>
      </p>
    </>
  )
}
