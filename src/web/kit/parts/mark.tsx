import type { Severity } from "../../../base/index.ts"

/** What a verdict asks of the reader, in one word. The word always stands beside the shape, or is read out in its place. */
export const verdictWords = {
  stop: "Stop",
  caution: "Ask",
  unknown: "Unknown",
  note: "Know",
  read: "Read",
  unread: "Not understood",
} as const satisfies Record<Severity | "read" | "unread", string>

const shapes: Readonly<Record<keyof typeof verdictWords, string>> = {
  stop: "M4.3 0h5.4L14 4.3v5.4L9.7 14H4.3L0 9.7V4.3z",
  caution: "M7 .5 14 13.5H0z",
  unknown: "M7 .8 13.2 7 7 13.2.8 7z",
  note: "M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1z",
  // A dot, not a tick: having read a claim is no approval of it.
  read: "M7 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  unread: "M1.5 1.5h11v11h-11z",
}

type Props = {
  readonly of: keyof typeof verdictWords
  /** True for the verdict’s own word; or another word for the same shape. */
  readonly word?: boolean | string
}

/** A verdict's shape, with its word beside it or, where there is no room, spoken only. */
export const Mark = ({ of, word = false }: Props) => (
  <span className={`mark ${of}`}>
    <svg viewBox="0 0 14 14" width="12" height="12" aria-hidden="true">
      <path d={shapes[of]} />
    </svg>
    <span className={word ? undefined : "hidden"}>{typeof word === "string" ? word : verdictWords[of]}</span>
  </span>
)
