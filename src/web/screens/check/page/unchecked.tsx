import type { Opened } from "../../../wire/worker/opened.ts"

/** What could not be checked, always in sight: silence here is not a clean bill. */
export const Unchecked = ({ opened }: { readonly opened: Opened }) =>
  opened.notChecked.length + opened.problems.length === 0 ? null : (
    <section className="unchecked" aria-labelledby="unchecked">
      <h2 id="unchecked">What could not be checked</h2>
      <ul>
        {opened.notChecked.map((n) => (
          <li key={n.what}>
            <b>{n.what}:</b> {n.why}.
          </li>
        ))}
        {opened.problems.map((p) => (
          <li key={p.code + p.message}>{p.message}</li>
        ))}
      </ul>
    </section>
  )
