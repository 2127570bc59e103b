import { Link } from "wouter"
import { useDesk } from "../../../wire/desk/desk.tsx"
import type { Keeping } from "../../../wire/desk/keeping.ts"

/** Whether the page is kept, in a line; nothing for the example, which is there anyway. */
export const KeepNote = ({ keeping }: { readonly keeping: Keeping }) => {
  const { keep } = useDesk()
  switch (keeping.state) {
    case "no":
      return null
    case "busy":
      return (
        <p className="small soft" role="status">
          Saving it …
        </p>
      )
    case "kept":
      return (
        <p className="small soft row" role="status">
          <span>{shelves[keeping.shelf]}</span> <Link href="/library">Saved pages</Link>{" "}
          <Link href="/newer">Read a newer copy</Link>
        </p>
      )
    case "failed":
      return (
        <p className="small soft" role="status">
          {keeping.why === "keeps-nothing" ? "" : "Not saved. "}
          {keeping.message}{" "}
          {keeping.why !== "keeps-nothing" && (
            <button type="button" className="plain link" onClick={() => void keep()}>
              Save it
            </button>
          )}
        </p>
      )
  }
}

const shelves = {
  kept: "Saved, with your corrections.",
  archived: "Archived, with your corrections.",
  deleted: "Deleted; it can still be put back.",
} as const
