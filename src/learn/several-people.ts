import type { Problem } from "../base/index.ts"
import { columnOf, type Found } from "./columns.ts"
import { isMissing, type Table } from "./csv.ts"

/** Why a table is not one person's diary: a column that says whose each row is names several people. A column "name" only counts where days come
 *  twice, for it may be the name of what was taken; one that differs in every row is a number of rows. */
export const severalPeople = (table: Table, found: Found, day: Int32Array): Problem | null => {
  const used = Object.values(found)
  const twice = new Set(day).size < day.length
  for (const name of table.names) {
    if (used.includes(name) || !(whose.test(name) || (twice && named.test(name)))) continue
    const cells = columnOf(table, name).filter((c) => !isMissing(c))
    const people = [...new Set(cells)]
    if (people.length < 2 || people.length > cells.length / 2) continue
    return {
      code: "learn/people",
      message: `Column "${name}" holds ${people.length} people (${people.slice(0, 3).join(", ")}${people.length > 3 ? " …" : ""}), and this is one person's answer; keep the rows of one, or give the file to posology pool --id ${/\s/.test(name) ? `"${name}"` : name}.`,
      path: name,
    }
  }
  return null
}

const whose =
  /^(id|person|people|participant|subject|patient|user|user[ _]?id|subject[ _]?id|participant[ _]?id|who|member|client)$/i
const named = /^(name|first ?name|email|e-mail)$/i
