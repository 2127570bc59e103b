import { type ComponentType, lazy } from "react"
import { PageScreen } from "../screens/check/page/page-screen.tsx"
import { HelpScreen } from "../screens/follow/help/help-screen.tsx"

/** A screen: the address behind the `#`, its name in the navigation, and what shows it. */
export type Screen = {
  readonly path: string
  /** Null for a screen that is reached from another one. */
  readonly name: string | null
  readonly show: ComponentType
}

/** A screen that is loaded when somebody first goes there. */
const at = (path: string, name: string | null, load: () => Promise<ComponentType>): Screen => ({
  path,
  name,
  show: lazy(async () => ({ default: await load() })),
})

/** Every screen there is, in groups, in the order of the navigation: check, follow, learn, keep. The page comes with the app. What lives on what is
 *  kept stands behind `__SERVER__`: it is left out of the one file, which keeps nothing. */
export const screens: readonly (readonly Screen[])[] = [
  [
    { path: "/", name: "Page", show: PageScreen },
    at(
      "/findings",
      "Findings",
      async () => (await import("../screens/check/findings/findings-screen.tsx")).FindingsScreen,
    ),
    at("/together", null, async () => (await import("../screens/check/findings/stack-screen.tsx")).StackScreen),
    at(
      "/references",
      null,
      async () => (await import("../screens/check/findings/references-screen.tsx")).ReferencesScreen,
    ),
    at("/picture", null, async () => (await import("../screens/check/picture/picture-screen.tsx")).PictureScreen),
    at("/compare", null, async () => (await import("../screens/check/compare/compare-screen.tsx")).CompareScreen),
    at("/compounds", null, async () => (await import("../screens/check/compound/compound-screen.tsx")).CompoundScreen),
    at("/ask", null, async () => (await import("../screens/check/ask/ask-screen.tsx")).AskScreen),
    at("/look-up", "Look up", async () => (await import("../screens/check/look-up/look-up-screen.tsx")).LookUpScreen),
    at("/look-up/:name", null, async () => (await import("../screens/check/look-up/look-up-screen.tsx")).LookUpScreen),
    at("/bottle", "Your bottle", async () => (await import("../screens/plan/bottle/bottle-screen.tsx")).BottleScreen),
    at("/plan", "Plan", async () => (await import("../screens/plan/plan-screen.tsx")).PlanScreen),
  ],
  __SERVER__
    ? [
        at("/today", "Today", async () => (await import("../screens/follow/today/today-screen.tsx")).TodayScreen),
        at("/stock", "Stock", async () => (await import("../screens/follow/stock/stock-screen.tsx")).StockScreen),
        at(
          "/history",
          "History",
          async () => (await import("../screens/follow/history/history-screen.tsx")).HistoryScreen,
        ),
        at("/measure/:part?", null, async () => (await import("../screens/measure/measure-screen.tsx")).MeasureScreen),
      ]
    : [],
  [at("/trial", "Trial", async () => (await import("../screens/learn/trial/trial-screen.tsx")).TrialScreen)],
  __SERVER__
    ? [
        at("/newer", null, async () => (await import("../screens/check/newer/newer-screen.tsx")).NewerScreen),
        at(
          "/library",
          "Library",
          async () => (await import("../screens/keep/library/library-screen.tsx")).LibraryScreen,
        ),
        at(
          "/library/plan/:id",
          null,
          async () => (await import("../screens/plan/kept-plan-screen.tsx")).KeptPlanScreen,
        ),
        at("/pair/:token", null, async () => (await import("../screens/keep/house/pair-screen.tsx")).PairScreen),
        at("/gallery", null, async () => (await import("../gallery/gallery-screen.tsx")).GalleryScreen),
      ]
    : [],
]

/** What stands at the foot of every screen. */
export const footScreens: readonly Screen[] = [
  ...(__SERVER__
    ? [
        at("/house", "This house", async () => (await import("../screens/keep/house/house-screen.tsx")).HouseScreen),
        at("/backup", "Backup", async () => (await import("../screens/keep/backup/backup-screen.tsx")).BackupScreen),
      ]
    : []),
  at("/about", "About", async () => (await import("../screens/keep/about/about-screen.tsx")).AboutScreen),
  // Help comes with the app: it has to open when nothing else does.
  { path: "/help", name: "Help, by telephone", show: HelpScreen },
]
