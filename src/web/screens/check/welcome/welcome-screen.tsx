import { hasServer } from "../../../wire/api/index.ts"
import { WaysIn } from "./ways-in.tsx"
import "./welcome.css"

/** What somebody meets who has read nothing here yet: what this is, one field, and what comes after. */
export const WelcomeScreen = () => (
  <div className="sheet welcome">
    <div className="page-head">
      <h1>Check the page before you follow it.</h1>
      <p className="lede">
        Paste a dosing page: Posology shows what on it can hurt you, what nobody knows, and how much of it is one dose
        in your own syringe, dropper or spray.
      </p>
    </div>
    <WaysIn />
    <ol className="steps" aria-label="How it goes">
      <li>
        <b>Check.</b> The gravest things come first, each with the page’s own words and the source it rests on.
      </li>
      <li>
        <b>Plan.</b> Say which bottle you have. You get the exact amount, the times and the days, or a plain no.
      </li>
      <li>
        <b>{hasServer ? "Keep a diary." : "Take it along."}</b>{" "}
        {hasServer
          ? "Log each dose with one tap, and see later whether anything changed."
          : "Print the plan, or put it into your calendar."}
      </li>
    </ol>
  </div>
)
