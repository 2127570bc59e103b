import type { Problem } from "../../../../base/index.ts"
import type { AnalyseOptions, Outline } from "../../../../learn/index.ts"

/** A diary as it lies on the screen: its text, and what its columns hold and might be. */
export type Opened = Outline & { readonly name: string; readonly text: string }

/** What the person said about the columns; blank is not yet said. */
export type Choices = {
  readonly day: string
  readonly condition: string
  readonly on: string
  /** The label of an off day where there are not just two; "blank" for an empty cell. */
  readonly off: string
  /** How dates are written and which mark stands before the tenths, where the file does not show it. */
  readonly dates: "" | "dmy" | "mdy" | "ymd"
  readonly decimal: "" | "." | ","
  readonly outcome: string
  /** Who chose which days were on. */
  readonly chosen: "" | "coin" | "plan" | "self"
  readonly better: "" | "higher" | "lower"
  readonly worthwhile: string
  readonly family: "gaussian" | "count" | "ordinal" | "binary"
  readonly session: string
  readonly guess: string
}

/** A diary of one line a day has no business being larger. */
const MOST_BYTES = 5_000_000

/** Why a file is not even opened. */
export const tooLarge = (name: string, bytes: number): string | null =>
  bytes <= MOST_BYTES
    ? null
    : `${name} has ${Math.ceil(bytes / 1_000_000)} MB, over the limit of 5 MB for one person’s diary; one line a day is enough, and many people go to posology pool on the command line.`

/** What is offered for a diary: the likeliest column for each, to be looked at before anything is worked out. Which label is on,
 *  and which direction is better, is never guessed. */
export const offered = ({ offer, names }: Outline): Choices => ({
  day: offer.day[0] ?? "",
  condition: offer.condition[0] ?? "",
  on: "",
  off: "",
  dates: "",
  decimal: "",
  outcome: offer.outcome[0] ?? "",
  chosen: "",
  better: "",
  worthwhile: "0.2sd",
  family: "gaussian",
  session: names.find((n) => /^session$/i.test(n)) ?? "",
  guess: names.find((n) => /^guess$/i.test(n)) ?? "",
})

/** What is still to be said, in the order of the form; null when all is said. */
export const unsaid = (c: Choices, labels: Outline["labels"]): string | null =>
  c.day === ""
    ? "Say which column holds the day."
    : c.condition === ""
      ? "Say which column tells on from off."
      : c.on === ""
        ? "Say what that column holds on an on day."
        : c.off === "" && (labels[c.condition]?.length ?? 0) > 2
          ? "Say what that column holds on an off day."
          : c.outcome === ""
            ? "Say which column holds the score."
            : c.chosen === ""
              ? "Say who chose which days were on."
              : c.better === ""
                ? "Say whether higher or lower is better."
                : null

/** The same as the analysis takes it. */
export const optionsOf = (c: Choices): AnalyseOptions => ({
  day: c.day,
  condition: c.condition,
  on: c.on,
  ...(c.off === "" ? {} : { off: c.off }),
  ...(c.dates === "" ? {} : { dates: c.dates }),
  ...(c.decimal === "" ? {} : { decimal: c.decimal }),
  outcome: c.outcome,
  ...(c.chosen === "" ? {} : { chosen: c.chosen }),
  better: c.better === "lower" ? "lower" : "higher",
  worthwhile: c.worthwhile.trim() === "" ? undefined : c.worthwhile,
  family: c.family,
  ...(c.session === "" ? {} : { session: c.session }),
  ...(c.guess === "" ? {} : { guess: c.guess }),
})

/** The call that gives the same answer on the command line. */
export const commandOf = (name: string, c: Choices): string => {
  const word = (w: string) => (/^[\w./-]+$/.test(w) ? w : `'${w.replaceAll("'", "'\\''")}'`)
  const flags: readonly (readonly [string, string])[] = [
    ["day", c.day],
    ["condition", c.condition],
    ["on", c.on],
    ["off", c.off],
    ["dates", c.dates],
    ["decimal", c.decimal],
    ["outcome", c.outcome],
    ["chosen", c.chosen],
    ["better", c.better],
    ["worthwhile", c.worthwhile],
    ["family", c.family === "gaussian" ? "" : c.family],
    ["session", c.session],
    ["guess", c.guess],
  ]
  const said = flags.filter(([, value]) => value !== "").map(([flag, value]) => `--${flag} ${word(value)}`)
  return `posology analyse ${word(name)} ${said.join(" ")}`
}

/** What stands in the way, in words for the screen: where it names a flag of the command line, the form beside has a place for it. */
export const onScreen = ({ code, message }: Problem): string => {
  const says = inForm[code]
  return says === undefined ? message : message.replace(says[0], says[1]).replace(/ \(--dates \w+\)/gu, "")
}

const inForm: Readonly<Record<string, readonly [RegExp, string]>> = {
  "learn/date-order": [/; say which\.$/u, "; say in the form how dates are written."],
  "learn/condition": [
    /; if a blank there means off, say so with --off blank\.$/u,
    "; if nothing means off, say so in the form.",
  ],
  "learn/decimal": [/ with --decimal .*$/u, " in the form."],
  "learn/zone": [/; say it with --zone.*$/u, "; export the days as dates."],
  "learn/words": [/; say how they rank.*$/u, "; write them as numbers, the lowest as 1."],
  "learn/people": [/; keep the rows of one.*$/u, "; keep the rows of one."],
}
