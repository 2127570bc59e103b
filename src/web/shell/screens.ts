import { type ComponentType, lazy } from "react"
import { PageScreen } from "../screens/check/page/page-screen.tsx"
import { HelpScreen } from "../screens/follow/help/help-screen.tsx"

/** A screen: the address behind the `#`, the title of the window while it is open, and what shows it. */
export type Screen = {
  readonly path: string
  readonly title: string
  readonly show: ComponentType
}

/** A screen that is loaded when somebody first goes there. */
const at = (path: string, title: string, load: () => Promise<ComponentType>): Screen => ({
  path,
  title,
  show: lazy(async () => ({ default: await load() })),
})

/** Every screen there is. The page and help come with the app: help has to open when nothing else does. What lives on what is kept stands
 *  behind `__SERVER__`: it is left out of the one file, which keeps nothing. */
export const screens: readonly Screen[] = [
  { path: "/", title: "Check", show: PageScreen },
  { path: "/help", title: "Emergency help", show: HelpScreen },
  at("/example", "The example", async () => (await import("../screens/check/page/example-screen.tsx")).ExampleScreen),
  at("/new", "Check another page", async () => (await import("../screens/check/welcome/new-screen.tsx")).NewScreen),
  at(
    "/prescription",
    "Your prescription",
    async () => (await import("../screens/check/prescription/prescription-screen.tsx")).PrescriptionScreen,
  ),
  at(
    "/findings",
    "What was found",
    async () => (await import("../screens/check/findings/findings-screen.tsx")).FindingsScreen,
  ),
  at(
    "/together",
    "Taken together",
    async () => (await import("../screens/check/findings/stack-screen.tsx")).StackScreen,
  ),
  at(
    "/references",
    "References",
    async () => (await import("../screens/check/findings/references-screen.tsx")).ReferencesScreen,
  ),
  at(
    "/picture",
    "The picture",
    async () => (await import("../screens/check/picture/picture-screen.tsx")).PictureScreen,
  ),
  at(
    "/compare",
    "Beside other pages",
    async () => (await import("../screens/check/compare/compare-screen.tsx")).CompareScreen,
  ),
  at(
    "/compounds",
    "What it is",
    async () => (await import("../screens/check/compound/compound-screen.tsx")).CompoundScreen,
  ),
  at("/ask", "Questions to take along", async () => (await import("../screens/check/ask/ask-screen.tsx")).AskScreen),
  at(
    "/look-up",
    "Look up a substance",
    async () => (await import("../screens/check/look-up/look-up-screen.tsx")).LookUpScreen,
  ),
  at(
    "/look-up/:name",
    "Look up a substance",
    async () => (await import("../screens/check/look-up/look-up-screen.tsx")).LookUpScreen,
  ),
  at("/bottle", "Your bottle", async () => (await import("../screens/plan/bottle/bottle-screen.tsx")).BottleScreen),
  at("/plan", "Plan", async () => (await import("../screens/plan/plan-screen.tsx")).PlanScreen),
  at("/trial", "Results", async () => (await import("../screens/learn/trial/trial-screen.tsx")).TrialScreen),
  at(
    "/trial/example",
    "An example of results",
    async () => (await import("../screens/learn/trial/trial-screen.tsx")).TrialExampleScreen,
  ),
  at("/about", "About", async () => (await import("../screens/keep/about/about-screen.tsx")).AboutScreen),
  ...(__SERVER__
    ? [
        at("/today", "Today", async () => (await import("../screens/follow/today/today-screen.tsx")).TodayScreen),
        at("/stock", "Stock", async () => (await import("../screens/follow/stock/stock-screen.tsx")).StockScreen),
        at(
          "/history",
          "History",
          async () => (await import("../screens/follow/history/history-screen.tsx")).HistoryScreen,
        ),
        at(
          "/measure/:part?",
          "How it goes",
          async () => (await import("../screens/measure/measure-screen.tsx")).MeasureScreen,
        ),
        at(
          "/trials",
          "Trials on yourself",
          async () => (await import("../screens/learn/trials/trials-screen.tsx")).TrialsScreen,
        ),
        at(
          "/trials/new/:plan",
          "A new trial",
          async () => (await import("../screens/learn/trials/design-screen.tsx")).DesignScreen,
        ),
        at(
          "/trials/:id",
          "A trial",
          async () => (await import("../screens/learn/trials/kept-trial-screen.tsx")).KeptTrialScreen,
        ),
        at(
          "/trials/:id/emergency",
          "What am I taking?",
          async () => (await import("../screens/learn/trials/emergency-screen.tsx")).EmergencyScreen,
        ),
        at(
          "/trials/:id/kit",
          "Numbered containers",
          async () => (await import("../screens/learn/trials/kit-screen.tsx")).KitScreen,
        ),
        at("/newer", "A newer copy", async () => (await import("../screens/check/newer/newer-screen.tsx")).NewerScreen),
        at(
          "/library",
          "Saved pages and plans",
          async () => (await import("../screens/keep/library/library-screen.tsx")).LibraryScreen,
        ),
        at(
          "/library/plan/:id",
          "A saved plan",
          async () => (await import("../screens/plan/kept-plan-screen.tsx")).KeptPlanScreen,
        ),
        at(
          "/pair/:token",
          "Connect this device",
          async () => (await import("../screens/keep/house/pair-screen.tsx")).PairScreen,
        ),
        at("/house", "Settings", async () => (await import("../screens/keep/house/house-screen.tsx")).HouseScreen),
        at("/backup", "Backup", async () => (await import("../screens/keep/backup/backup-screen.tsx")).BackupScreen),
        at("/gallery", "Gallery", async () => (await import("../gallery/gallery-screen.tsx")).GalleryScreen),
      ]
    : [
        at(
          "/today",
          "Today",
          async () => (await import("../screens/follow/no-diary/no-diary-screen.tsx")).NoDiaryScreen,
        ),
      ]),
]

/** The window's title on a screen. */
export const titleOf = (path: string): string =>
  screens.find((s) =>
    new RegExp(`^${s.path.replace(/\/:\w+\?/g, "(?:/[^/]+)?").replace(/:\w+/g, "[^/]+")}$`).test(path),
  )?.title ?? "Posology"
