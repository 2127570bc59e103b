import type { Answer, Shelf } from "../../../../app/index.ts"
import { sayDay } from "../../../kit/words/dates.ts"

export type Item = Answer<"pages">["items"][number]
export type Kind = "page" | "plan"

type Props = {
  readonly items: readonly Item[]
  /** What is said when there is nothing. */
  readonly empty: string
  readonly open: (item: Item) => void
  readonly put: (item: Item, to: Shelf) => void
}

/** What lies on a shelf, newest first, and what can be done with each. */
export const ShelfList = ({ items, empty, open, put }: Props) =>
  items.length === 0 ? (
    <p className="soft">{empty}</p>
  ) : (
    <ul className="shelf">
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" className="plain title" onClick={() => open(item)}>
            {item.title}
          </button>
          <span className="small soft">{sayDay(item.savedAt.slice(0, 10))}</span>
          <span className="row small">
            {moves[item.shelf].map(([to, words]) => (
              <button
                key={to}
                type="button"
                className="plain link"
                aria-label={`${words}: ${item.title}`}
                onClick={() => put(item, to)}
              >
                {words}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )

const moves: Readonly<Record<Shelf, readonly (readonly [Shelf, string])[]>> = {
  kept: [
    ["archived", "Archive"],
    ["deleted", "Delete"],
  ],
  archived: [
    ["kept", "Put back"],
    ["deleted", "Delete"],
  ],
  deleted: [["kept", "Put back"]],
}
