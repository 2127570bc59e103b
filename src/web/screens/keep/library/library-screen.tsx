import { useState } from "react"
import { useHashLocation } from "wouter/use-hash-location"
import type { Shelf } from "../../../../app/index.ts"
import { Chips } from "../../../kit/form/chips.tsx"
import { Undo } from "../../../kit/parts/undo.tsx"
import { Asked, send, type Unanswered, useCall } from "../../../wire/api/index.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { type Item, type Kind, ShelfList } from "./shelf-list.tsx"
import { Where } from "./where.tsx"

type Moved = { readonly kind: Kind; readonly item: Item; readonly to: Shelf; readonly was: Shelf }

/** Everything that is kept: pages and plans, to open, put away, delete and put back. */
export const LibraryScreen = () => {
  const { openKept } = useDesk()
  const [, go] = useHashLocation()
  const [shelf, setShelf] = useState<Shelf>("kept")
  const [moved, setMoved] = useState<Moved | null>(null)
  const [wrong, setWrong] = useState<Unanswered | null>(null)
  const pages = useCall("pages", { shelf })
  const plans = useCall("plans", { shelf })

  const move = async (kind: Kind, item: Item, to: Shelf): Promise<Shelf | null> => {
    const reply = await send(kind === "page" ? "move-page" : "move-plan", { id: item.id, shelf: to })
    setWrong(reply.ok ? null : reply)
    return reply.ok ? reply.value.was : null
  }
  const put = (kind: Kind) => async (item: Item, to: Shelf) => {
    const was = await move(kind, item, to)
    if (was !== null) setMoved({ kind, item, to, was })
  }
  const undo = async ({ kind, item, was }: Moved) => {
    if ((await move(kind, item, was)) !== null) setMoved(null)
  }
  const openPage = async ({ id }: Item) => {
    await openKept(id)
    go("/")
  }

  return (
    <div className="sheet library">
      <div className="page-head">
        <h1>Saved pages and plans</h1>
        <p className="lede">The pages you read and the plans you kept, with what you put right in them.</p>
        <Where />
      </div>
      <Chips
        name="Show"
        value={shelf}
        options={[
          ["kept", "Kept"],
          ["archived", "Archived"],
          ["deleted", "Deleted"],
        ]}
        set={(value) => setShelf(value as Shelf)}
      />
      {moved && <Undo done={said(moved)} undo={() => void undo(moved)} dismiss={() => setMoved(null)} />}
      {wrong && (
        <p className="wrong" role="alert">
          {wrong.problem.message}
        </p>
      )}
      <div className="shelves">
        <section aria-labelledby="library-pages">
          <h2 id="library-pages">Pages</h2>
          <Asked of={pages}>
            {({ items }) => (
              <ShelfList items={items} empty={empty.page[shelf]} open={(i) => void openPage(i)} put={put("page")} />
            )}
          </Asked>
        </section>
        {pages.state === "answered" && (
          <section aria-labelledby="library-plans">
            <h2 id="library-plans">Plans</h2>
            <Asked of={plans}>
              {({ items }) => (
                <ShelfList
                  items={items}
                  empty={empty.plan[shelf]}
                  open={({ id }) => go(`/library/plan/${id}`)}
                  put={put("plan")}
                />
              )}
            </Asked>
          </section>
        )}
      </div>
    </div>
  )
}

const said = ({ item, to }: Moved): string =>
  ({ archived: `Archived “${item.title}”.`, deleted: `Deleted “${item.title}”.`, kept: `Put back “${item.title}”.` })[
    to
  ]

const empty = {
  page: {
    kept: "No page yet. Every page you check is kept here by itself; the example is kept once you correct something in it.",
    archived: "No page is archived.",
    deleted: "No page is deleted. What you delete can be put back for thirty days.",
  },
  plan: {
    kept: "No plan yet. Make one under Plan, and keep it there.",
    archived: "No plan is archived.",
    deleted: "No plan is deleted. What you delete can be put back for thirty days.",
  },
} as const
