import { Aspect } from "./aspect.tsx"
import { StackView } from "./stack-view.tsx"

/** Everything the page puts together, each with each. */
export const StackScreen = () => (
  <Aspect
    question="stack"
    title="Taken together"
    lede="Everything the page puts together, each with each: how serious, and how well that is known. Unknown means that nobody was found to have looked."
  >
    {(matrix) => <StackView matrix={matrix} />}
  </Aspect>
)
