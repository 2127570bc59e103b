import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "@fontsource-variable/source-sans-3/wght.css"
import "@fontsource-variable/source-serif-4/wght-italic.css"
import "@fontsource-variable/source-serif-4/wght.css"
import "./kit/style/ink.css"
import "./kit/style/controls.css"
import "./kit/parts/mark.css"
import "./kit/parts/note.css"
import "./kit/chart/chart.css"
import "./shell/shell.css"
import "./screens/check/page/page.css"
import "./screens/check/page/answer.css"
import "./screens/check/page/protocols.css"
import "./screens/plan/plan.css"
import "./screens/check/findings/findings.css"
import "./screens/check/findings/views.css"
import "./screens/check/picture/picture.css"
import "./screens/keep/library/library.css"
import "./screens/check/ask/ask.css"
import "./screens/check/compound/compound.css"
import "./screens/check/look-up/look-up.css"
import "./screens/follow/help/help.css"
import "./screens/plan/questions/questions.css"
import "./kit/style/print.css"
import { checkedExample, examplePage } from "./example.ts"
import { Shell } from "./shell/shell.tsx"
import { DeskProvider } from "./wire/desk/desk.tsx"
import { withExample } from "./wire/desk/desk-work.ts"
import { recall } from "./wire/desk/remember.ts"
import { type Desk, emptyDesk, type Source } from "./wire/desk/state.ts"
import { keepScreens } from "./wire/service-worker/keep-screens.ts"

const root = document.getElementById("posology")
if (!root) throw new Error("the page has no place for the screens")

/** Somebody new finds an empty desk, and whoever was here before what they left. The example, where it is asked for at once, is waited for, so that
 *  the screen is drawn once and with it. */
const firstDesk = async (): Promise<Desk> => {
  const had = recall()
  const waiting = (source: Source): Desk => ({ ...emptyDesk, page: { status: "reading", source } })
  if (had?.page || had?.typed) return waiting({ kind: "given", name: "your page" })
  if (had?.example) return waiting({ kind: "example" })
  const opened = /^#\/example\b/.test(location.hash) ? await checkedExample() : null
  return opened ? withExample(opened, await examplePage()) : emptyDesk
}

void firstDesk().then((start) =>
  createRoot(root).render(
    <StrictMode>
      <DeskProvider start={start} examplePage={examplePage} checkedExample={checkedExample}>
        <Shell />
      </DeskProvider>
    </StrictMode>,
  ),
)

keepScreens()
