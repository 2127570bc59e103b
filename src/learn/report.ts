// One person's trial in the order of CENT 2015 (S. Vohra et al., BMJ 350 (2015) h1738): title, background, methods, results,
// discussion. What the diary does not hold is said to be for the author to add, never filled in.
import type { Analysis } from "./analysis.ts"

/** A report: its sections in order, each with its item numbers of CENT. */
export type Report = { readonly title: string; readonly sections: readonly ReportSection[] }

/** Paragraphs, then a table of figures where there is one. */
export type ReportSection = {
  readonly heading: string
  readonly items: string
  readonly paragraphs: readonly string[]
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** The report of an analysis. */
export const report = (a: Analysis): Report => ({
  title: `${a.outcome}: an N-of-1 ${a.chosen === "coin" ? "trial" : "diary"} of one person`,
  sections: [
    { heading: "Summary", items: "1b", paragraphs: [a.sentence, ...(a.winnersCurse ? [a.winnersCurse.sentence] : [])] },
    {
      heading: "Background",
      items: "2a to 2b",
      paragraphs: ["Why this was tried on this person, and what was expected: to be added by the author.", a.estimand],
    },
    {
      heading: "Design",
      items: "3a to 8b, 11a",
      paragraphs: [
        designs[a.chosen],
        "notPossible" in a.randomisation
          ? `Order of periods: ${a.randomisation.notPossible}`
          : `Periods: on and off in pairs; ${a.randomisation.enumerated ? `${a.randomisation.draws} orders were possible` : "more orders were possible than could be counted"}, and no test of them could have given a one-sided p below ${figure(a.randomisation.smallestPossibleP)}.`,
        blinding(a),
        "Who the person is, what was taken, in which dose and lot, and what else was changed: to be added by the author.",
      ],
    },
    {
      heading: "Analysis",
      items: "12a to 12c",
      paragraphs: [
        `Scores were taken as ${a.family === "gaussian" ? "measured" : a.family}. The model has a level, a trend, a curve of practice, weekly levels where the days ask for them, autocorrelation, measurement noise and a half-life of coming and going, all averaged over (docs/learn.md). Carry-over, period effects and autocorrelation are thereby allowed for.`,
        `Verdicts follow a rule fixed beforehand; ${a.chosen === "coin" ? "they speak of cause because a coin chose the days" : "without a coin they do not speak of cause"}.`,
      ],
    },
    {
      heading: "Numbers",
      items: "13a to 14c",
      paragraphs: [
        `${a.n} scores were given and ${a.missing} calendar days had none.`,
        ...named(a, ["missing days", "stray scores"]),
        ...a.notes,
      ],
    },
    {
      heading: "Results",
      items: "16 to 18",
      paragraphs: [
        `Verdict: ${a.verdict}.${a.withheld === null ? "" : ` No more is said, because ${a.withheld}`}`,
        ...(a.adjusted ? [`${a.adjusted.assumption} ${a.adjusted.sensitivity.sentence}`] : []),
        a.fullExposureWhy,
      ],
      table: {
        head: ["figure", "estimate", "95 % from", "to"],
        rows: [
          row("difference as lived", a.effect),
          row("in standard deviations of a day", a.effect.d),
          row("the same, no prior belief", a.flat),
          row("the same, a sceptic's", a.sceptic),
          ...(a.fullExposure ? [row("at full exposure", a.fullExposure)] : []),
          ...(a.adjusted ? [row(`adjusted: ${a.adjusted.method}`, a.adjusted)] : []),
          ...(a.randomisationInterval
            ? [
                [
                  `by the coins alone, p = ${"p" in a.randomisation ? figure(a.randomisation.p) : "-"}`,
                  "",
                  figure(a.randomisationInterval[0]),
                  figure(a.randomisationInterval[1]),
                ],
              ]
            : []),
        ],
      },
    },
    {
      heading: "Indices that single-case readers expect",
      items: "17a",
      paragraphs: ["None of these knows that days resemble their neighbours, or who chose them."],
      table: { head: ["index", "value"], rows: indexRows(a) },
    },
    {
      heading: "Harms",
      items: "19",
      paragraphs: ["All harms and unintended effects: to be added by the author."],
    },
    {
      heading: "Limitations",
      items: "20 to 22",
      paragraphs: [
        a.couldAlsoBe.length === 0
          ? "Nothing in the diary offers another explanation; that is not proof that there is none."
          : `What else would look the same: ${a.couldAlsoBe.join("; ")}.`,
        ...a.checks.filter((c) => c.status === "look").map((c) => `To look at twice, ${c.name}: ${c.message}`),
        "It is about this person and these days, and about nobody else.",
      ],
    },
    {
      heading: "Other information",
      items: "23 to 25",
      paragraphs: ["Registration, protocol and funding: to be added by the author."],
    },
  ],
})

/** The report as Markdown. */
export const reportMarkdown = ({ title, sections }: Report): string =>
  [
    `# ${escaped(title)}`,
    ...sections.flatMap(({ heading, items, paragraphs, table }) => [
      `## ${heading} (CENT ${items})`,
      ...paragraphs.map(escaped),
      ...(table === undefined
        ? []
        : [
            [table.head, table.head.map(() => "---"), ...table.rows]
              .map((r) => `| ${r.map(cell).join(" | ")} |`)
              .join("\n"),
          ]),
    ]),
  ].join("\n\n")

// What the diary calls its score may hold anything; in Markdown it stays text.
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, (c) => `\\${c}`)
const cell = (text: string): string => escaped(text).replace(/\s+/g, " ")

const designs: Readonly<Record<Analysis["chosen"], string>> = {
  coin: "Which days were on was drawn by chance.",
  plan: "Which days were on was fixed beforehand by a plan, not drawn by chance.",
  self: "Which days were on was chosen by the person as the days came, not drawn by chance.",
  unsaid: "Who chose which days were on was not said; they are treated as chosen by the person.",
}

const blinding = (a: Analysis): string => {
  const guess = a.checks.find((c) => c.name === "guess")
  return guess === undefined || guess.status === "not possible"
    ? "Blinding: no guesses were recorded, so a difference is substance and expectation together."
    : `Blinding: ${guess.message}`
}

const named = (a: Analysis, names: readonly string[]): readonly string[] =>
  a.checks.filter((c) => names.includes(c.name) && c.status !== "not possible").map((c) => c.message)

const row = (name: string, i: { readonly mean: number; readonly q025: number; readonly q975: number }) => [
  name,
  figure(i.mean),
  figure(i.q025),
  figure(i.q975),
]

const indexRows = ({ indices: i }: Analysis): readonly (readonly string[])[] => [
  ["NAP, non-overlap of all pairs", figure(i.nap)],
  ["Tau, on against off", figure(i.tau)],
  ["Tau-U, trend of the off days taken out", figure(i.tauU)],
  ["PND, above the best off score", figure(i.pnd)],
  ["PEM, above the off median", figure(i.pem)],
  [
    "log response ratio (se)",
    i.logResponseRatio === null
      ? "not for scores on both sides of zero"
      : `${figure(i.logResponseRatio.value)} (${figure(i.logResponseRatio.se)})`,
  ],
  ["standardised mean difference", i.smd === null ? "off days never differ" : figure(i.smd)],
]

const figure = (x: number): string => Number(x.toPrecision(3)).toString()
