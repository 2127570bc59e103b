import { Link } from "wouter"
import "./own-trials.css"
import type { Answer } from "../../../../app/index.ts"
import { figure } from "../../../kit/words/figure.ts"
import { useCall } from "../../../wire/api/index.ts"

type Trial = Answer<"page-trials">["trials"][number]

/** Back at the page: its promise and what this person's own trial says of it, side by side; nothing where no plan of it was ever tried. */
export const OwnTrials = ({ page }: { readonly page: string }) => {
  const asked = useCall("page-trials", { page })
  if (asked.state !== "answered" || asked.value.trials.length === 0) return null
  return (
    <section className="own-trials" aria-labelledby="own-trials">
      <h2 id="own-trials">What you found out yourself</h2>
      {asked.value.trials.map((t) => (
        <article key={t.id} className="beside">
          <div>
            <h3>The page promises</h3>
            {t.promises.length === 0 ? (
              <p className="soft">Nothing of {t.title}.</p>
            ) : (
              <ul className="quoted">
                {t.promises.map((p) => (
                  <li key={p}>“{p}”</li>
                ))}
              </ul>
            )}
          </div>
          <div>
            <h3>
              Your trial of {t.title}, by {t.primary}
            </h3>
            {t.found === null ? <p>{t.why}</p> : <Found found={t.found} />}
            <p className="small">
              <Link href={`/trials/${t.id}`}>The trial</Link>
            </p>
          </div>
        </article>
      ))}
    </section>
  )
}

const Found = ({ found }: { readonly found: NonNullable<Trial["found"]> }) => (
  <>
    <p>{found.says}</p>
    <p>
      Ruled out: {above("benefit", found.ruledOut.benefitAbove)}, and {above("harm", found.ruledOut.harmAbove)}.
    </p>
    <p>{felt(found.harms)}</p>
    {found.marks.map((m) => (
      <p key={m.code} className="note">
        {m.says}
      </p>
    ))}
  </>
)

const above = (what: string, size: number): string => (size > 0 ? `a ${what} above ${figure(size)}` : `any ${what}`)

const felt = (kinds: number): string =>
  kinds === 0
    ? "No side effect was written down; that does not show that none was felt."
    : `${kinds === 1 ? "One kind of side effect was" : `${kinds} kinds of side effects were`} written down on its days.`
