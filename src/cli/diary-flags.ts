import type { Command } from "commander"
import { given } from "./model-flags.ts"

/** How the columns and cells of a diary are named on the command line. */
export type DiaryWords = {
  readonly day?: string
  readonly session?: string
  readonly pair?: string
  readonly se?: string
  readonly outcome?: string
  readonly condition?: string
  readonly on?: string
  readonly off?: string
  readonly dates?: "dmy" | "mdy" | "ymd"
  readonly decimal?: "." | ","
  readonly scale?: string
  readonly zone?: string
}

export const withDiaryFlags = (made: Command): Command =>
  made
    .option("--day <column>", "the column that holds the date or day")
    .option("--session <column>", "the column that numbers the sessions of a day")
    .option("--pair <column>", "the column that numbers the pairs of blocks")
    .option("--se <column>", "the column that holds each score's standard error")
    .option("--outcome <column>", "the column that holds the score")
    .option("--condition <column>", "the column that says on or off")
    .option("--on <value>", "what that column says on an on day")
    .option("--off <value>", "what it says on an off day, where it says more than two things; blank for an empty cell")
    .option("--dates <order>", "how dates such as 3/4/2026 are written: dmy, mdy or ymd")
    .option("--decimal <mark>", "the mark before the tenths, where 7,200 could be either: . or ,")
    .option("--scale <words>", "the words that a score is written in, the lowest first: awful,bad,good")

/** The flags as the use cases take them. */
export const diaryInputOf = (o: DiaryWords) => ({
  ...given(o, ["day", "session", "pair", "se", "outcome", "condition", "on", "off", "dates", "decimal", "zone"]),
  ...(o.scale === undefined ? {} : { scale: o.scale.split(",").map((w) => w.trim()) }),
})
