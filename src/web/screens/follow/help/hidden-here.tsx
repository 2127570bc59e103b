import { hiddenNow } from "../../../../follow/index.ts"
import { useDiaryHere, useNow } from "../../../wire/outbox/use-diary-here.ts"
import { WhatAmITaking } from "./what-am-i-taking.tsx"

/** What the trials of this device's diary hide at the moment. */
export const HiddenHere = () => {
  const { plans } = useDiaryHere().folded
  const now = useNow()
  return <WhatAmITaking hidden={hiddenNow(plans, now)} />
}
