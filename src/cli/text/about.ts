import { type Answer, aboutFoot, sayCeiling, sayWhatItIs } from "../../app/index.ts"
import { rule, wrap } from "./lines.ts"

type AboutAnswer = Answer<"about">
type Basis = AboutAnswer["hazards"][number]["basis"]

/** What is known of a name, for a terminal: gravest first, each line with its source. */
export const aboutText = (a: AboutAnswer): string => {
  if (a.ingredient === null) return wrap(a.sentence)
  const part = <T extends { readonly basis: Basis }>(title: string, rows: readonly T[], say: (row: T) => string) =>
    rows.length === 0
      ? []
      : [
          "",
          title,
          ...rows.flatMap((row) => [
            wrap(say(row), "  "),
            ...row.basis.map((b) => wrap(resting(b), "    – ", "      ")),
          ]),
        ]
  return [
    sayWhatItIs(a),
    ...(a.classes.length > 0 ? [wrap(`Belongs to: ${a.classes.join(", ")}.`)] : []),
    ...part("WHAT CAN HURT", a.hazards, (h) => `▲ ${h.sentence}`),
    ...part("WHO MUST NOT", a.never, (n) => `${n.who}${n.level === "avoid" ? " (avoid)" : ""}`),
    ...part("THE MOST THAT IS KNOWN TO BE GIVEN", a.ceilings, sayCeiling),
    ...part("STEPS OF THE LABEL", a.ladder ?? [], (s) => `${s.what}: ${s.when}, ${s.dose}`),
    ...part("WITH SOMETHING ELSE", a.pairs, (p) => `${p.with}: ${p.severity}; ${p.what}`),
    ...part("WHERE IT STANDS", a.status, (s) => `${s.place}: ${s.value ?? "looked for and not found"}`),
    ...(a.unknown.length > 0 ? ["", "WHAT IS NOT KNOWN", ...a.unknown.map((u) => wrap(u, "  "))] : []),
    rule,
    wrap(aboutFoot),
  ].join("\n")
}

const resting = (b: Basis[number]): string =>
  b.unconfirmed ? `recalled, no source located yet, ${b.checkedOn}` : `${b.source}, ${b.confidence}, ${b.checkedOn}`
