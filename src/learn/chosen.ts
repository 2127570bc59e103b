/** Who chose which days were on: a coin, a plan fixed beforehand, or the person day by day. Not said is treated as own choice. */
export type Chosen = "coin" | "plan" | "self" | "unsaid"

/** Whether chance alone decided, so that a difference can be put down to what was taken. */
export const byCoin = (chosen: Chosen): boolean => chosen === "coin"

/** Who chose, as the middle of a sentence about the days. */
export const choosing: Readonly<Record<Chosen, string>> = {
  coin: "a coin chose the days",
  plan: "a plan fixed beforehand chose the days, not a coin",
  self: "the days were chosen by the person, not by a coin",
  unsaid: "nobody said who chose the days, so they count as chosen by the person",
}
