import { lazily } from "../base/index.ts"
import { spokenMedicines } from "./data/spoken-medicines.ts"
import { foldLoosely } from "./words.ts"

const rows = lazily(() =>
  spokenMedicines
    .trim()
    .split("\n")
    .map((line) => {
      const [ids = "", names = ""] = line.split("|")
      const pieces = names.split(";")
      const within = pieces.filter((n) => !n.startsWith("=")).map(pattern)
      const alone = pieces.filter((n) => n.startsWith("=")).map((n) => `^ (?:${ARTICLE} )?${pattern(n.slice(1))}(?= $)`)
      return { ids: ids.split(" "), said: new RegExp([` (?:${within.join("|")})(?= )`, ...alone].join("|"), "u") }
    }),
)

const ARTICLE = "(?:the|my|a|die|meine|eine|la|ma|mi|una)"

/** Words of a piece may each go on where the piece says so at its end; between them stands one space. */
const pattern = (piece: string): string =>
  `${foldLoosely(piece.replaceAll("*", "")).trim().replaceAll(" ", "\\S* ")}${piece.endsWith("*") ? "\\S*" : ""}`

const DENIED = / (?:no|not|none|never|without|kein\S*|nicht|ohne|pas|sans|aucun\S*|sin|ningun\S*|nunca|не|нет|без) /u

/** Whether what somebody says of a medicine is that they do not take it. */
export const isDenied = (said: string): boolean => DENIED.test(foldLoosely(said))

/** The ids that people's own words for a medicine may mean ("Blutverdünner", "my heart pills"); none where they name none, or deny one. */
export const spokenIds = (said: string): readonly string[] => {
  const folded = foldLoosely(said)
  return isDenied(said) ? [] : [...new Set(rows().flatMap((r) => (r.said.test(folded) ? r.ids : [])))]
}
