import { createHash } from "node:crypto"
import { call, type Input, type Outcome, type PlanAnswer, type Ports } from "../../app/index.ts"
import { brand, type DocumentId } from "../../base/index.ts"
import type { Common } from "../command.ts"
import { keeping } from "../keeping.ts"
import { planText } from "../text/plan.ts"

/** A plan with the id it is kept under; null for a refused one, which is not kept. */
type SavedAnswer = PlanAnswer & { readonly saved: string | null }

/** Works the plan out and keeps it. A refused plan is printed as it is, with nothing saved. */
export const savePlan = async (
  options: Common & { readonly beside?: boolean },
  ports: Ports,
  input: Input<"plan">,
): Promise<Outcome<SavedAnswer>> => {
  const made = await call(ports, "plan", input)
  if (!made.ok || !made.value.delivery.possible || made.value.course === null)
    return made.ok ? { ok: true, value: { ...made.value, saved: null } } : made
  const { page, ...choices } = input
  // The same page is one page, however often something is planned from it.
  const id = page && brand<DocumentId>(`page-${createHash("sha256").update(page.content).digest("hex").slice(0, 32)}`)
  return keeping(options, ports, async (ask) => {
    const pageKept = page && id ? await ask("save-page", { id, page }) : undefined
    if (pageKept && !pageKept.ok) return pageKept
    const kept = await ask("save-plan", {
      choices,
      ...(id ? { page: id } : {}),
      ...(options.beside ? { beside: true } : {}),
    })
    return kept.ok ? { ok: true, value: { ...kept.value.plan, saved: kept.value.id } } : kept
  })
}

/** The plan as text, and how to go on with it. */
export const savedText = (p: SavedAnswer): string =>
  p.saved === null
    ? planText(p)
    : `${planText(p)}\n\nKept as ${p.saved}. Log a dose with: posology take --plan ${p.saved}`
