import { Aspect } from "../findings/aspect.tsx"
import { AskView } from "./ask-view.tsx"
import { PrintAsk } from "./print-ask.tsx"

/** The findings as questions, for the people who can answer them. */
export const AskScreen = () => (
  <Aspect
    question="askSheet"
    title="Questions to take along"
    lede="What was found, turned into questions for the people who can know: the seller, a pharmacist, a doctor."
  >
    {(sheet) => (
      <>
        <PrintAsk />
        <AskView sheet={sheet} />
      </>
    )}
  </Aspect>
)
