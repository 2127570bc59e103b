import type { CardLine, IdentityCard } from "../../../../reference/index.ts"
import type { CompoundsAnswer } from "../../../wire/worker/views.ts"

/** The cards of what the page names; its own compound stands open. */
export const CompoundsView = ({ answer: { cards, strangers } }: { readonly answer: CompoundsAnswer }) => (
  <div className="cards">
    {cards.map((c, i) => (
      <Card key={c.id} card={c} open={i === 0} />
    ))}
    {cards.length === 0 && <p className="lede">Nothing the page names is among the facts.</p>}
    {strangers.length > 0 && (
      <section aria-labelledby="strangers">
        <h2 id="strangers">Not among the facts</h2>
        <p>
          {strangers.join(", ")}. Nothing was checked about {strangers.length > 1 ? "them" : "it"}; a file of facts of
          your own can be added on the command line.
        </p>
      </section>
    )}
  </div>
)

const Card = ({ card, open }: { readonly card: IdentityCard; readonly open: boolean }) => (
  <details className="card" open={open}>
    <summary>
      <h2>{card.names[0]}</h2>
      {card.names.length > 1 && <span className="soft small">also {card.names.slice(1).join(", ")}</span>}
    </summary>
    <Lines title="Identity" lines={card.identity} />
    <Lines title="Where it stands, by country" lines={card.status} />
    <Lines title="What is known in people" lines={card.inPeople} />
  </details>
)

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly CardLine[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map((l) => (
          <div key={`${l.what} ${l.value} ${l.basis.source}`}>
            <dt>{l.what}</dt>
            <dd>
              {l.value ?? <span className="soft">looked for and not found</span>}
              <span className="soft small">
                {l.basis.unconfirmed ? "Recalled and unconfirmed" : l.basis.source}, {l.basis.checkedOn}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
