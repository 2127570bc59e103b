import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "@fontsource-variable/source-sans-3/wght.css"
import "@fontsource-variable/source-serif-4/wght-italic.css"
import "@fontsource-variable/source-serif-4/wght.css"
import "./style/ink.css"
import "./style/controls.css"
import "./parts/mark.css"
import "./parts/note.css"
import "./chart/chart.css"
import "./shell/shell.css"
import "./page/page.css"
import "./plan/plan.css"
import "./findings/findings.css"
import "./findings/views.css"
import "./picture/picture.css"
import "./library/library.css"
import "./ask/ask.css"
import "./compound/compound.css"
import "./help/help.css"
import "./questions/questions.css"
import "./style/print.css"
import { DeskProvider } from "./desk/desk.tsx"
import { withExample } from "./desk/desk-work.ts"
import { recall } from "./desk/remember.ts"
import { type Desk, emptyDesk } from "./desk/state.ts"
import { checkedExample, examplePage } from "./example.ts"
import { keepScreens } from "./service-worker/keep-screens.ts"
import { Shell } from "./shell/shell.tsx"

const root = document.getElementById("posology")
if (!root) throw new Error("the page has no place for the screens")

/** Somebody new meets the example: it is waited for, so that the screen is drawn once and with it. Whoever was here before finds what they left. */
const firstDesk = async (): Promise<Desk> => {
  const atPage = /^#?\/?$/.test(location.hash)
  const opened = atPage && recall() === null ? await checkedExample() : null
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
