import { AskView } from "../screens/check/ask/ask-view.tsx"
import { CompareSample, StrangersSample } from "../screens/check/compare/compare-sample.tsx"
import { CompoundsView } from "../screens/check/compound/compounds-view.tsx"
import { Groups } from "../screens/check/findings/groups.tsx"
import { ReferencesView } from "../screens/check/findings/references-view.tsx"
import { StackView } from "../screens/check/findings/stack-view.tsx"
import { NewerSample, SameSample } from "../screens/check/newer/newer-sample.tsx"
import { PictureChart } from "../screens/check/picture/picture-chart.tsx"
import { HelpView } from "../screens/follow/help/help-view.tsx"
import { Questions } from "../screens/plan/questions/questions.tsx"
import { noChoices } from "../wire/desk/state.ts"
import { Specimen } from "./specimen.tsx"
import { asked, asking, cards, matrix, noPicture, picture, references } from "./views.ts"

/** The ways of looking at what was found, each on an invented page; and what is asked before a plan. */
export const ViewSamples = () => (
  <>
    <Specimen name="nothing found">
      <Groups findings={[]} />
    </Specimen>
    <Specimen name="the picture">
      <PictureChart picture={picture} />
    </Specimen>
    <Specimen name="nothing to draw">
      <PictureChart picture={noPicture} />
    </Specimen>
    <Specimen name="taken together">
      <StackView matrix={matrix} />
    </Specimen>
    <Specimen name="nothing taken together">
      <StackView matrix={{ members: [], cells: [] }} />
    </Specimen>
    <Specimen name="references">
      <ReferencesView answer={references} />
    </Specimen>
    <Specimen name="no reference">
      <ReferencesView answer={{ printed: [], papers: [] }} />
    </Specimen>
    <Specimen name="pages side by side">
      <CompareSample />
    </Specimen>
    <Specimen name="pages about different things">
      <StrangersSample />
    </Specimen>
    <Specimen name="a newer copy of a page">
      <NewerSample />
    </Specimen>
    <Specimen name="a newer copy without a change">
      <SameSample />
    </Specimen>
    <Specimen name="questions to take along">
      <AskView sheet={asking} />
    </Specimen>
    <Specimen name="what it is">
      <CompoundsView answer={{ cards, strangers: ["Glyx"], uncarded: ["Lumin"] }} />
    </Specimen>
    <Specimen name="before planning">
      <Questions
        asked={asked}
        before={{ ...noChoices.before, yes: ["pregnancy"] }}
        wrong={undefined}
        say={() => undefined}
      />
    </Specimen>
    <Specimen name="help">
      <HelpView country="ZA" zone="Africa/Johannesburg" choose={() => undefined} />
    </Specimen>
    <Specimen name="help without a country">
      <HelpView country="" zone="UTC" choose={() => undefined} />
    </Specimen>
  </>
)
