/** Whether this reader's own clock counts to twelve. */
const countsToTwelve = new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hour12 === true

/** The wall time in a zoned moment, as the reader's clock shows it: "08:00", or "8:00 am". */
export const sayTime = (moment: string, twelve = countsToTwelve): string => {
  const [hour = "", minute = ""] = moment.slice(11, 16).split(":")
  if (!twelve) return `${hour}:${minute}`
  const h = Number(hour)
  return `${h % 12 === 0 ? 12 : h % 12}:${minute} ${h < 12 ? "am" : "pm"}`
}

/** "2 h 05 min" for 125, "5 min" for 5. */
export const sayMinutes = (minutes: number): string => {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  return h === 0 ? `${m} min` : `${h} h ${`${m}`.padStart(2, "0")} min`
}
