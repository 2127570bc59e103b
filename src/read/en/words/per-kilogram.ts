// How a page says of its amounts that they are for each kilogram of the body, beside the amounts themselves.

/** A cheap look before the others. */
export const MAY_WEIGH =
  /\bk(?:g|ilo)|\/\s?kg|weight[- ](?:based|adjusted|dependent)|(?:by|based on|according to) body ?weight/i
/** An amount that says so itself: "5 mg/kg", "5 mcg for every kilogram". */
export const WEIGHED_AMOUNT =
  /\d[\d.,\s–-]*(?:mcg|µg|ug|mg|g|iu|units?|ml)\s?(?:\/|per\b|for (?:each|every)\b|an?\b|each\b)\s?(?:of )?(?:body\s?-?weight )?(?:kgs?|kilos?|kilograms?)\b/giu
/** Words by which the amounts around them are for each kilogram. */
export const PER_KILOGRAM =
  /(?:\b(?:per|for (?:each|every)|each|every)\s?|\/\s?)(?:kgs?|kilos?|kilograms?)\b|\bweight[- ](?:based|adjusted|dependent)(?: (?:dos\w+|amounts?))?\s*(?:[:,;.)\]]|$)|\b(?:by|based on|according to) body ?weight\b/iu
/** What marks a note below, right behind an amount, and where such a note begins. */
export const NOTE_MARK = /^\s?([*†‡§#]{1,3}|[¹²³])/u
/** A line that says it of all amounts about it. */
export const ALL_PER_KILOGRAM = /\b(?:all|doses?|dosages?|amounts?|values?|figures|everything|dosing)\b/iu
/** A heading of that kind, "Dosing (mg/kg)": what stands below it is read as it says. */
export const HEAD_IN_UNITS = /^[^.:]{0,40}[([](?:mcg|µg|mg|g|iu)?\s?(?:\/|per)\s?kg[)\]]\s*$/iu
