import type { Diary } from "./diary.ts"
import type { FollowedPlan } from "./followed.ts"

/** How many doses back a site's last use is looked for. */
const LOOK_BACK = 60

/** Where the next dose goes: the site that has rested longest; of those never used the first. Null where there is nothing to alternate. */
export const nextSite = (diary: Diary, { id, sites }: FollowedPlan): string | null => {
  if (sites.length < 2) return null
  const recent = diary.dosesOf(id).all().slice(-LOOK_BACK)
  const used = new Map(
    recent.flatMap(({ event }, i) => (event.kind === "dose-taken" && event.site ? [[event.site, i]] : [])),
  )
  return sites.reduce((best, site) => ((used.get(site) ?? -1) < (used.get(best) ?? -1) ? site : best))
}
