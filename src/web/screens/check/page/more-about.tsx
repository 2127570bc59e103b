import { Link } from "wouter"
import type { Keeping } from "../../../wire/desk/keeping.ts"
import type { Source } from "../../../wire/desk/state.ts"
import { KeepNote } from "./keep-note.tsx"
import { PrintPage } from "./print-page.tsx"

const ways = [
  ["/ask", "Questions to take along"],
  ["/bottle", "Can my bottle do that?"],
  ["/picture", "Its doses beside labels and studies"],
  ["/together", "What is taken together"],
  ["/references", "Its references"],
  ["/compounds", "What the substance is"],
  ["/compare", "Beside other pages"],
] as const

/** Further ways of looking at the page, and whether it is kept. */
export const MoreAbout = ({ source, keeping }: { readonly source: Source; readonly keeping: Keeping }) => (
  <section className="more-about" aria-labelledby="more-about">
    <h2 id="more-about">More about this page</h2>
    <ul>
      {ways.map(([path, words]) => (
        <li key={path}>
          <Link href={path}>{words}</Link>
        </li>
      ))}
      <li>
        <PrintPage source={source} />
      </li>
    </ul>
    <KeepNote keeping={keeping} />
  </section>
)
