import { Fold } from "../../../kit/parts/note.tsx"
import type { Opened } from "../../../wire/worker/opened.ts"

/** What could not be checked or understood, always in sight: silence here is no clean bill. */
export const Unchecked = ({ opened }: { readonly opened: Opened }) => {
  const { notChecked, unread, problems } = opened
  return notChecked.length + unread.length + problems.length === 0 ? null : (
    <section className="unchecked" aria-labelledby="unchecked">
      <h2 id="unchecked">What could not be checked</h2>
      <ul>
        {unread.length > 0 && (
          <li>
            <Fold
              className="said"
              summary={
                <>
                  {unread.length === 1 ? "One passage looks" : `${unread.length} passages look`} like dosing and{" "}
                  {unread.length === 1 ? "was" : "were"} not understood. <span className="why">See</span>
                </>
              }
            >
              {() =>
                unread.map((words, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: passages may repeat and never move
                  <p key={i}>
                    <q>{words}</q>
                  </p>
                ))
              }
            </Fold>
          </li>
        )}
        {problems.map((p) => (
          <li key={p.code + p.message}>{p.message}</li>
        ))}
        {notChecked.map((n) => (
          <li key={n.why}>
            <b>{n.whats.join(", ")}:</b> {n.why}.
          </li>
        ))}
      </ul>
    </section>
  )
}
