import type { Answer } from "../../../../app/index.ts"

type Props = { readonly trial: Answer<"report-trial">["trial"] }

const worst = ["–", "mild", "moderate", "severe"]

/** What was felt, by arm: over all days of the blocks, those that are not scored among them. */
export const HarmLedger = ({ trial: t }: Props) => (
  <section className="stack" aria-labelledby="harm">
    <h2 id="harm">What else was felt</h2>
    {t.harms.length === 0 ? (
      <p>
        No side effect was written down on any day of the blocks. That nothing was written down does not show that
        nothing was felt.
      </p>
    ) : (
      <div className="ledger">
        <table>
          <thead>
            <tr>
              <th scope="col">Side effect</th>
              <th scope="col">
                of {t.onDays} “{t.arms[0]}” days
              </th>
              <th scope="col">
                of {t.offDays} “{t.arms[1]}” days
              </th>
            </tr>
          </thead>
          <tbody>
            {t.harms.map((h) => (
              <tr key={h.what}>
                <th scope="row">{h.what}</th>
                <td>
                  {h.on}
                  {h.on > 0 && `, worst ${worst[h.worstOn]}`}
                </td>
                <td>
                  {h.off}
                  {h.off > 0 && `, worst ${worst[h.worstOff]}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)
