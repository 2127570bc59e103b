import type { CardLine, IdentityCard } from "../../../../reference/index.ts"
import type { CompoundsAnswer } from "../../../wire/worker/views.ts"

/** The cards of what the page names; its own compound stands open. */
export const CompoundsView = ({ answer: { cards, strangers, uncarded } }: { readonly answer: CompoundsAnswer }) => (
  <div className="cards">
    {cards.map((c, i) => (
      <Card key={c.id} card={c} open={i === 0} />
    ))}
    {strangers.length > 0 && (
      <section aria-labelledby="strangers">
        <h2 id="strangers">Nothing is known here</h2>
        <p>
          {strangers.join(", ")}: the facts do not say whether {strangers.length > 1 ? "they harm" : "it harms"}{" "}
          anybody. What was found on the page, every stop with it, holds for {strangers.length > 1 ? "them" : "it"} all
          the same.
        </p>
      </section>
    )}
    {uncarded.length > 0 && (
      <section aria-labelledby="uncarded">
        <h2 id="uncarded">Known, without a card</h2>
        <p>{uncarded.join(", ")}: what the facts hold against them stands with what was found on the page.</p>
      </section>
    )}
    {cards.length + strangers.length + uncarded.length === 0 && (
      <p className="lede">The page names nothing that is taken.</p>
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
