import type { Answer } from "../../app/index.ts"
import { field, wrap } from "./lines.ts"
import { powerText } from "./power.ts"

/** A design, for a terminal: what it can answer first. */
export const designText = (d: Answer<"design-trial">): string =>
  [
    wrap(d.cost.says),
    "",
    wrap(d.canAnswer),
    "",
    wrap(d.washout),
    "",
    powerText({ ...d.power, notes: [] }),
    field(
      "takes",
      `${d.cost.weeks} weeks${d.cost.containers === null ? "" : `, ${d.cost.containers} containers`}${d.cost.money === null ? "" : `, ${d.cost.money.amount} ${d.cost.money.currency}`}`,
    ),
    ...(d.cost.toKnow === null ? [] : [wrap(d.cost.toKnow)]),
    ...(d.otherwise.length > 1
      ? [
          "",
          ...d.otherwise.map((o) =>
            field(
              `${o.blockDays}-day blocks`,
              `${o.pairs} pairs, ${o.weeks} weeks: ${Math.round(100 * o.chance)} % chance`,
            ),
          ),
        ]
      : []),
    ...d.notes.map((n) => wrap(n, "▲ ")),
  ].join("\n")

/** A trial that has begun: its commitment, to be written down. */
export const startedText = (t: Answer<"start-trial">): string =>
  [
    field("trial", t.id),
    field("committed to", t.commitment),
    field("days", `${t.startsOn} to ${t.endsOn}`),
    ...t.says.map((s) => wrap(s)),
  ].join("\n")

/** Where a trial stands. */
export const statusText = (s: Answer<"trial-status">): string =>
  [
    field("trial", `${s.state}${s.day === null ? "" : `, day ${s.day} of ${s.days}`}, ${s.startsOn} to ${s.endsOn}`),
    field("today", s.today),
    field("tomorrow", s.tomorrow),
    field("outcome", `${s.primary}, ${s.better} is better, ${s.worthwhile} is worth having`),
    field("taken", `${s.doses.taken} of ${s.doses.due} doses whose time is over`),
    field("scored", `${s.scored} of ${s.lived} days lived`),
    field("committed to", s.commitment),
    ...(s.blinded ? [] : [field("blinding", "none: what is found is drug and expectation together")]),
    ...s.marks.map((m) => wrap(m.says, "▲ ")),
  ].join("\n")

/** What was drawn, with the line that checks it. */
export const openedText = (o: Answer<"open-trial">): string =>
  [
    field("blocks", o.allocation.join(", ")),
    field("salt", o.salt),
    field("seed", o.seed),
    field("committed to", o.commitment),
    wrap(
      o.matches ? "What was drawn matches it." : "What was drawn does not match it: something was edited.",
      o.matches ? "" : "▲ ",
    ),
    "",
    "To check it by hand, the SHA-256 of this text is the commitment:",
    `printf %s '${o.hashed.replaceAll("'", "'\\''")}' | sha256sum`,
  ].join("\n")

/** What the participant may see of a kit, and the sealed sheet for the preparer. */
export const kitText = (k: Answer<"trial-kit">): string =>
  k.print ??
  [
    ...k.labels.map((l) => field(`container ${l.container}`, `${l.from} to ${l.to}`)),
    "",
    wrap("The sheet for the preparer, who opens it with age --decrypt and their own key:"),
    k.sheet.trimEnd(),
  ].join("\n")

/** The answer of a trial; the report instead, where it was asked for. */
export const reportText = (r: Answer<"report-trial">): string =>
  r.report ??
  [
    wrap(r.sentence),
    "",
    field(
      "ruled out",
      `a benefit above ${short(r.ruledOut.benefitAbove)} and a harm above ${short(r.ruledOut.harmAbove)}`,
    ),
    field("by the coins", "p" in r.randomisation ? `p = ${short(r.randomisation.p)}` : r.randomisation.notPossible),
    field("blocks", r.trial.allocation.join(", ")),
    field(
      "doses",
      `logged on ${r.trial.onDaysWithDose} of ${r.trial.onDays} and ${r.trial.offDaysWithDose} of ${r.trial.offDays} days`,
    ),
    ...r.trial.harms.map((h) => field("side effect", `${h.what}: ${h.on} and ${h.off} days`)),
    ...(r.withheld === null ? [] : [wrap(r.withheld)]),
  ].join("\n")

const short = (x: number): string => Number(x.toPrecision(3)).toString()
