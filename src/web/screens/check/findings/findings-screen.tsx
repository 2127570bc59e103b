import { Aspect } from "./aspect.tsx"
import { Groups } from "./groups.tsx"

/** Everything that was found, by what there is to do about it. */
export const FindingsScreen = () => (
  <Aspect
    question="findings"
    title="What to do about it"
    lede="Everything that was found on the page, by what it asks of you. Open one to see the words it quotes, and the facts it rests on with their dates."
  >
    {(findings) => <Groups findings={findings} />}
  </Aspect>
)
