import type { ReactNode } from "react"
import { Mark } from "../../../kit/parts/mark.tsx"
import type { Paper, PrintedReference, ReferencesAnswer } from "../../../wire/worker/views.ts"

type Props = {
  readonly answer: ReferencesAnswer
  /** A way to find out more about what is printed. */
  readonly children?: ReactNode
}

/** The references as printed with their verdicts, and papers that do exist. */
export const ReferencesView = ({ answer: { printed, papers }, children }: Props) => (
  <div className="references-view">
    {printed.length === 0 ? (
      <p className="lede">The page prints no reference.</p>
    ) : (
      <ol className="told">
        {printed.map((r, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reference is known by its place on the page
          <Printed key={i} reference={r} n={i + 1} />
        ))}
      </ol>
    )}
    {printed.length > 0 && children}
    {papers.length > 0 && (
      <section aria-labelledby="papers">
        <h2 id="papers">Papers that do exist</h2>
        <p className="soft small">
          Found in bibliographic services when the facts were gathered. That a paper exists does not say that it shows
          what a page says it shows.
        </p>
        <ul className="told">
          {papers.map((p) => (
            <PaperLine key={p.title} paper={p} />
          ))}
        </ul>
      </section>
    )}
  </div>
)

const Printed = ({ reference: r, n }: { readonly reference: PrintedReference; readonly n: number }) => (
  <li>
    <p>
      <span className="number">{n}</span> The page prints: <q>{r.quote}</q>
    </p>
    <p>
      <Mark of={r.verdict === "not checked" ? "unknown" : "caution"} word={sentence(r.verdict)} />
    </p>
    {r.why.map((w) => (
      <p key={w} className="soft">
        {sentence(w)}
      </p>
    ))}
  </li>
)

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/u.test(words) ? "" : "."}`

const PaperLine = ({ paper: p }: { readonly paper: Paper }) => (
  <li>
    {p.authors || "Authors not recorded"}. <cite>{p.title}</cite>
    {p.journal && `. ${p.journal}`}, {p.year}.{p.pmid && ` PMID ${p.pmid}.`}
    {p.doi && ` doi ${p.doi}.`}
  </li>
)
