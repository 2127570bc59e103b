import { lazy, Suspense } from "react"
import { Link } from "wouter"
import { FileEntry } from "./file-entry.tsx"

/** What is measured lives in the diary, which the one file does not have. */
const Measured = /* @__PURE__ */ lazy(async () => ({ default: (await import("./measured.tsx")).Measured }))

type Props = { readonly read: (file: File | undefined) => void }

/** What this person has to show for it: what was measured, or what would stand here and the one next step. */
export const OwnResults = ({ read }: Props) => (
  <div className="sheet trial">
    {__SERVER__ ? (
      <Suspense fallback={<p className="soft">Opening the diary …</p>}>
        <Measured />
      </Suspense>
    ) : (
      <div className="page-head">
        <h1>You have no results yet.</h1>
        <p className="lede">Here will stand how on days differ from off days, and what that cannot rule out.</p>
      </div>
    )}
    <section className="stack" aria-labelledby="from-file">
      <h2 id="from-file">A diary in a file</h2>
      <FileEntry name={null} rows={0} example read={read} />
    </section>
    <p className="row">
      <Link href="/trial/example" className="link">
        See an example of an answer
      </Link>
    </p>
  </div>
)
