/** How a task is answered, by whatever one has at hand. */
export const howByHand = (id: string): string => {
  if (id === "symbol-digit") return "Press the keys 1 to 9, or touch the digits."
  if (id === "word-list") return "Type the words, one by one, in any order."
  return "Press the space bar, or touch anywhere."
}
