import type { Check } from "../../../../learn/index.ts"

const words = { look: "Look twice", fine: "Fine", "not possible": "Not possible" } as const
const shapes = { look: "▲", fine: "●", "not possible": "○" } as const

/** The checks in words, those that ask for a second look first. */
export const ChecksList = ({ checks }: { readonly checks: readonly Check[] }) => {
  const order = ["look", "fine", "not possible"] as const
  const sorted = order.flatMap((status) => checks.filter((c) => c.status === status))
  const look = checks.filter((c) => c.status === "look").length
  return (
    <section className="stack checks">
      <h2>Before you believe it</h2>
      <p className="soft">
        {look === 0
          ? `None of ${checks.length} checks found anything to look at twice.`
          : `${look} of ${checks.length} ${look === 1 ? "asks" : "ask"} for a second look.`}
      </p>
      <ul>
        {sorted.map((c) => (
          <li key={c.name} className={`check ${c.status === "look" ? "look" : ""}`}>
            <span className="check-status">
              <span aria-hidden="true">{shapes[c.status]}</span> {words[c.status]}
            </span>
            <span>
              <strong>{c.name[0]?.toUpperCase() + c.name.slice(1)}.</strong> {c.message}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
