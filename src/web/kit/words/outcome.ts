/** A score's name as words: "ratings/sleep-quality" is "ratings, sleep quality". */
export const plain = (name: string): string => name.replace("/", ", ").replaceAll("-", " ")
