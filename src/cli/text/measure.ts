import type { Answer } from "../../app/index.ts"
import { figure } from "./figure.ts"
import { field, wrap } from "./lines.ts"

/** The instruments as text: what each is, how long it takes, what comes out. */
export const instrumentsText = (a: Answer<"instruments">): string =>
  a.instruments
    .map((i) =>
      [
        `${i.id}  —  ${i.name}, ${figure(i.minutes)} min`,
        ...i.outcomes.map((o) => field(o.name, `${o.unit}, ${o.better} is better`)),
      ].join("\n"),
    )
    .join("\n\n")

/** What is promised and what measures it, then what to do every day. */
export const batteryText = (b: Answer<"battery">): string =>
  [
    b.name,
    ...b.benefits.flatMap((x) => ["", wrap(`“${x.value}”`), wrap(x.atBest, "  ")]),
    "",
    ...(b.daily.length === 0 ? [] : [`EVERY DAY, ${figure(b.minutes)} MINUTES`]),
    ...b.daily.map((p) => field(`${figure(p.minutes)} min`, `${p.name}: ${p.outcomes.join(", ")}  (${p.instrument})`)),
    ...(b.weekly.length === 0 ? [] : ["ONCE A WEEK AT MOST"]),
    ...b.weekly.map((p) => field(`${figure(p.minutes)} min`, `${p.name}  (${p.instrument})`)),
    ...(b.leftOut.length === 0 ? [] : ["NO ROOM LEFT FOR"]),
    ...b.leftOut.map((p) =>
      field(`${figure(p.minutes)} min`, `${p.name}: ${p.outcomes.join(", ")}  (${p.instrument})`),
    ),
    ...b.said.map((s) => wrap(s)),
  ].join("\n")

/** A session as it was kept. */
export const sessionText = ({ event, score, sealed }: Answer<"log-session">): string =>
  [
    sealed === undefined ? scoreText(score) : wrap(sealed),
    `Logged. Take it back with: posology undo --event ${event.id}`,
  ].join("\n")

/** What the diary has values of. */
export const outcomesText = (a: Answer<"outcomes">): string =>
  a.outcomes.length === 0
    ? "Nothing has been measured yet."
    : a.outcomes
        .map((o) =>
          field(
            o.name,
            [
              `${o.readings} from ${o.first} to ${o.last}`,
              o.unit,
              o.better === null ? "nobody has said which direction is better" : `${o.better} is better`,
              o.flagged === 0 ? null : `${o.flagged} doubtful`,
            ]
              .filter((part) => part !== null)
              .join(", "),
          ),
        )
        .join("\n")

/** The scores of one session as text; what is doubtful about it stands first. */
export const scoreText = (a: Answer<"score-session">): string =>
  [
    ...a.flags.map((f) => wrap(`▲ ${f.code}: ${f.why}.`)),
    ...a.scores.map((s) =>
      field(
        s.outcome,
        s.value === null ? "none" : s.se === null ? figure(s.value) : `${figure(s.value)} ± ${figure(s.se)}`,
      ),
    ),
  ].join("\n")
