/** Until 04:00 a time belongs to the day before: nobody takes the last dose of a day tomorrow. In minutes after midnight. */
export const nightEndsMinute = 240

/** The same as a wall time. */
export const nightEnds = "04:00"
