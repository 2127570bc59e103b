const months = ["January", "February", "March", "April", "May", "June"].concat([
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
])

/** "1 December 2026" for "2026-12-01". */
export const sayDay = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-")
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** "1 Dec" for "2026-12-01". */
export const sayShortDay = (iso: string): string => {
  const [, month = "", day = ""] = iso.split("-")
  return `${Number(day)} ${(months[Number(month) - 1] ?? month).slice(0, 3)}`
}
