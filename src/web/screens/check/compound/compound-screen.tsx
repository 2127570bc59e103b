import { Aspect } from "../findings/aspect.tsx"
import { CompoundsView } from "./compounds-view.tsx"

/** What the substances on the page are, and where they stand. */
export const CompoundScreen = () => (
  <Aspect
    question="compounds"
    title="What it is"
    lede="Names, identity and standing of everything the page names, each line with its source and the day it was looked up. Nothing here recommends it."
  >
    {(answer) => <CompoundsView answer={answer} />}
  </Aspect>
)
