import { Aspect } from "../findings/aspect.tsx"
import { PictureChart } from "./picture-chart.tsx"

/** The page's protocols beside what was done in people. */
export const PictureScreen = () => (
  <Aspect
    question="picture"
    title="What the page says, beside what was done"
    lede="Each protocol as a rectangle of daily dose and length, among the label copies and the studies in people that are in the facts."
  >
    {(picture) => <PictureChart picture={picture} />}
  </Aspect>
)
