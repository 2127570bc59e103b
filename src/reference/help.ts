import { helpLines } from "./data/help-lines.ts"
import type { HelpRow } from "./format/help-line.ts"

/** Whom to call, in one country. Every number is recalled and undialled, and says so; when in doubt it is the emergency number. */
export const helpFor = (country: string): HelpRow | undefined =>
  helpLines.find((h) => h.country === country.toUpperCase())

/** Every country there is a help page for, by name. The names are plain English: asking the language for its own order would cost the
 *  first screen of a slow telephone a twelfth of a second. */
export const helpCountries: readonly HelpRow[] = [...helpLines].sort((a, b) => (a.name < b.name ? -1 : 1))

/** The help page as plain text: no network, nobody watching, and it says so. Whoever took something asks the poison centre first. */
export const helpText = (row: HelpRow): string =>
  [
    `${row.name}: in danger now, call ${row.emergency}.`,
    ...row.poison.map((l) => `Poisoning: ${l.name}, ${l.number}.`),
    ...(row.poison.length === 0 ? [`Poisoning: call ${row.emergency}.`] : []),
    ...row.crisis.map((l) => `To talk to somebody: ${l.name}, ${l.number}.`),
    `Nobody is watching this app. Do not stop a treatment because of anything it shows; talk to whoever prescribed it.`,
    `Numbers as known on ${row.checkedOn}, unconfirmed. If one does not answer, call ${row.emergency}.`,
  ].join("\n")
