import { useId } from "react"
import { askFoot, askHeadings } from "../../../../app/index.ts"
import type { Asked, AskLine, AskSheet } from "../../../../check/index.ts"

/** The questions, one list a person. The boxes may be ticked; nothing remembers it. */
export const AskView = ({ sheet }: { readonly sheet: AskSheet }) => (
  <div className="ask-sheet">
    {(["seller", "pharmacist", "doctor"] as const).map((who) => (
      <ToAsk key={who} who={who} lines={sheet[who]} />
    ))}
    <p className="soft small">
      {sheet.about}, {sheet.on}. {askFoot}
    </p>
  </div>
)

const ToAsk = ({ who, lines }: { readonly who: Asked; readonly lines: readonly AskLine[] }) => {
  const id = useId()
  return lines.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{askHeadings[who]}</h2>
      <ul>
        {lines.map(({ question }) => (
          <li key={question}>
            <label className="choice">
              <input type="checkbox" />
              <span>{question}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
