/** "8 minutes", "1 minute", "less than a minute": whole ones, never fewer than it takes. */
export const sayMinutesOf = (minutes: number): string => {
  if (minutes < 0.95) return "Less than a minute"
  const whole = Math.ceil(minutes - 0.05)
  return whole === 1 ? "1 minute" : `${whole} minutes`
}
