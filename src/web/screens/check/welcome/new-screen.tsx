import { Link } from "wouter"
import { PageField } from "./page-field.tsx"

/** Another page in the place of the one that is open. */
export const NewScreen = () => (
  <div className="sheet welcome">
    <div className="page-head">
      <h1>Check another page</h1>
    </div>
    <PageField />
    <p className="row">
      <Link href="/prescription" className="button">
        I already have a prescription
      </Link>
      <Link href="/example" className="button">
        See an example
      </Link>
    </p>
  </div>
)
