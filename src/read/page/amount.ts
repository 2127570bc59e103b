/** A number with a unit of mass, activity or volume behind it, short or in full: a line that has one states something and is no heading. */
export const AMOUNT =
  /\d\s*(?:mcgs?|mgs?|µg|μg|ug|ius?|mls?|g|gms?|(?:(?:milli|micro)[\s-]?)?gram(?:me)?s?|millilit(?:re|er)s?|international\s+units?)\b/i
