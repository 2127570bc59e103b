import { useState } from "react"
import { Link } from "wouter"
import type { Answer } from "../../../../app/index.ts"
import { html } from "../../../../base/index.ts"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import { sayDay } from "../../../kit/words/dates.ts"

type Props = { readonly begun: Answer<"start-trial">; readonly title: string }

/** The commitment, while nothing has been taken yet: shown, and printable for somebody else to hold. */
export const CommitmentPaper = ({ begun, title }: Props) => {
  const [paper, setPaper] = useState(false)
  return (
    <div className="stack" role="status">
      <div className="page-head">
        <h1>It is committed to.</h1>
        <p className="lede">
          From {sayDay(begun.startsOn)} to {sayDay(begun.endsOn)}. What each day asks for stands in Today.
        </p>
      </div>
      <Commitment hash={begun.commitment} />
      {begun.says.map((s) => (
        <p key={s}>{s}</p>
      ))}
      <div className="row">
        <button type="button" className="button main tall" onClick={() => setPaper(true)}>
          Print the commitment
        </button>
        {begun.blinded && (
          <Link href={`/trials/${begun.id}/kit`} className="button">
            Labels, and the sheet for the preparer
          </Link>
        )}
        <Link href={`/trials/${begun.id}`}>The trial</Link>
        <Link href="/measure">What you measure</Link>
      </div>
      {paper && <PrintSheet document={commitmentPage(begun, title)} done={() => setPaper(false)} />}
    </div>
  )
}

/** A commitment in groups of eight, as somebody copies it by hand. */
export const Commitment = ({ hash }: { readonly hash: string }) => (
  <p className="commitment">
    {(hash.match(/.{1,8}/gu) ?? []).map((part, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts may repeat and never move
      <span key={i}>{part} </span>
    ))}
  </p>
)

const commitmentPage = (begun: Props["begun"], title: string): string => {
  const page = html`<main>
<h1>A trial of “${title}”, committed to before its first dose</h1>
<p>Trial ${begun.id}, from ${begun.startsOn} to ${begun.endsOn}, ${begun.blinded ? "blinded by numbered containers" : "not blinded"}.</p>
<p><code>${begun.commitment}</code></p>
<p>This is the SHA-256 of a salt and of everything that was settled, the order of its blocks among it. When the trial is opened, salt, terms and order are shown; anybody who holds this page can tell whether they are the same.</p>
<p>Received on ____________________ by ____________________</p>
</main>`
  return `<style>${style}</style>${page.html}`
}

const style = `
body { font: 11pt/1.5 Georgia, serif; color: #000; background: #fff; }
h1 { font-size: 16pt; margin: 0 0 4mm; }
code { font: 10pt/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
`
