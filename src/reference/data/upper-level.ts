/** Whether a ceiling is an upper intake level, which is meant as an average over days, and no maximum of a label. */
export const isUpperLevel = (what: string): boolean => what.startsWith("the upper level")

/** Whether it is a figure at which harm is weighed anew, and no maximum. */
export const isThreshold = (what: string): boolean =>
  what.endsWith("asks to weigh harm anew") || what === "the label's first day of treatment, watched"
