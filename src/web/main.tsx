import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "./style/fonts.css"
import "./style/ink.css"
import "./style/controls.css"
import "./parts/mark.css"
import "./parts/note.css"
import "./shell/shell.css"
import "./page/page.css"
import "./plan/plan.css"
import { DeskProvider } from "./desk/desk.tsx"
import { examplePage } from "./example.ts"
import { Shell } from "./shell/shell.tsx"
import { warm } from "./worker/ask.ts"

warm()

const root = document.getElementById("posology")
if (!root) throw new Error("the page has no place for the screens")

createRoot(root).render(
  <StrictMode>
    <DeskProvider examplePage={examplePage}>
      <Shell />
    </DeskProvider>
  </StrictMode>,
)
