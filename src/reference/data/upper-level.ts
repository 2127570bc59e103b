/** Whether a ceiling is an upper intake level, which is meant as an average over days, and no maximum of a label. */
export const isUpperLevel = (what: string): boolean => what.startsWith("the upper level")
