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
          Keeping it …
        </p>
      )
    case "kept":
      return (
        <p className="small soft" role="status">
          {shelves[keeping.shelf]} <Link href="/library">Library</Link> · <Link href="/newer">Read a newer copy</Link>
        </p>
      )
    case "failed":
      return (
        <p className="small soft" role="status">
          {keeping.why === "keeps-nothing" ? "" : "Not kept. "}
          {keeping.message}{" "}
          {keeping.why !== "keeps-nothing" && (
            <button type="button" className="plain link" onClick={() => void keep()}>
              Keep it
            </button>
          )}
        </p>
      )
  }
}

const shelves = {
  kept: "Kept, with what you put right in it.",
  archived: "Archived, with what you put right in it.",
  deleted: "Deleted; it can still be put back.",
} as const
