/** Why amounts that these rules find are not read. */
export const leftOpen: Readonly<Record<string, string>> = {
  "dose/mixed-units": "The ends of this range have different units.",
  "dose/parted": "What this amount comes to, or which of the numbers is meant, the page does not say.",
  "dose/otherwise": "Two amounts for one, of which the second stands in brackets; which is meant, nobody can tell.",
  "dose/unjoined": "Several amounts with only a mark between them; how they belong together, the page does not say.",
  "dose/in-turn-open": "Amounts in turn; how many days lie between them, the page does not say plainly.",
  "dose/per-surface": "An amount for each square metre of the body, which is not reckoned with here.",
  "dose/each": "An amount for each of several pieces; what they come to the page does not say.",
}
