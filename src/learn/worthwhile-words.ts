const parts: Readonly<Record<string, string>> = {
  "0.2": "a fifth of",
  "0.5": "half of",
  "0.8": "four fifths of",
  "1": "all of",
}

/** The smallest difference worth having as people read it: "0.2sd" is "a fifth of the usual spread from day to day"; a number stays one. */
export const worthwhileWords = (text: string): string => {
  const share = /^\s*(\d+(?:\.\d+)?)\s*sd\s*$/iu.exec(text)?.[1]
  return share === undefined ? text : `${parts[share] ?? `${share} times`} the usual spread from day to day`
}
