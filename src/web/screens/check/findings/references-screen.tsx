import { AskServices } from "./ask-services.tsx"
import { Aspect } from "./aspect.tsx"
import { ReferencesView } from "./references-view.tsx"

/** The page's references, each with what can be said of it. */
export const ReferencesScreen = () => (
  <Aspect
    question="references"
    title="References"
    lede="What the page prints as its sources, held against journals, their volumes and years. A reference that is well formed need not exist."
  >
    {(answer) => (
      <ReferencesView answer={answer}>
        <AskServices />
      </ReferencesView>
    )}
  </Aspect>
)
