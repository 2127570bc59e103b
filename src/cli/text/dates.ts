const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** "1 Dec 2026" for an ISO date or moment. */
export const sayDay = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-")
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** The wall time of an ISO moment: "08:00". */
export const sayClock = (iso: string): string => iso.slice(11, 16)

/** "a, b and c". */
export const sayAll = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`
