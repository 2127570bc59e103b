import { useSend } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"

type Props = { readonly id: string; readonly block: number; readonly arms: readonly [string, string] }

const guesses = [
  ["on", "With the substance"],
  ["off", "Without it"],
  ["unsure", "I cannot tell"],
] as const

/** After each block of a blinded trial: what somebody thinks it was. The first guess counts. */
export const GuessForm = ({ id, block }: Props) => {
  const { send, busy, wrong } = useSend("guess-block")
  return (
    <section className="stack" aria-labelledby="guess">
      <h2 id="guess">What do you think container {block} was?</h2>
      <p className="row">
        {guesses.map(([guess, words]) => (
          <button
            key={guess}
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void send({ id, zone: zoneHere(), block, guess })}
          >
            {words}
          </button>
        ))}
      </p>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong.problem.message}
        </p>
      )}
    </section>
  )
}
