import { Fold } from "../../../kit/parts/note.tsx"
import type { Opened } from "../../../wire/worker/opened.ts"

type Props = { readonly opened: Pick<Opened, "notChecked" | "unread" | "problems"> }

/** What could not be checked or understood, in one sentence that stands with the answer: silence here is no clean bill. */
export const NotChecked = ({ opened: { notChecked, unread, problems } }: Props) => {
  const whats = [
    ...(unread.length > 0 ? [`${passages(unread)} not understood`] : []),
    ...notChecked.flatMap((n) => n.whats),
  ]
  return (
    <div className="not-checked">
      {whats.length > 0 && (
        <p>
          <b>Not checked:</b> {whats.join("; ")}.
        </p>
      )}
      {problems.map((p) => (
        <p key={p.code + p.message}>{p.message}</p>
      ))}
    </div>
  )
}

/** The same with the reasons, and the passages themselves. */
export const Unchecked = ({ opened: { notChecked, unread } }: Props) =>
  notChecked.length + unread.length === 0 ? null : (
    <section className="unchecked" aria-labelledby="unchecked">
      <h2 id="unchecked">What could not be checked</h2>
      <ul>
        {unread.length > 0 && (
          <li>
            <Fold
              className="said"
              summary={
                <>
                  {passages(unread)} not understood. <span className="why">See</span>
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
        {notChecked.map((n) => (
          <li key={n.why}>
            <b>{n.whats.join(", ")}:</b> {n.why}.
          </li>
        ))}
      </ul>
    </section>
  )

const passages = (unread: readonly string[]): string =>
  unread.length === 1 ? "One passage looks like dosing and was" : `${unread.length} passages look like dosing and were`
