/** What an amount in the facts counts, where pages print the weight of something that holds it: of a mineral the element, though a page may weigh the
 *  salt; of what a plant or mushroom makes the substance, though a page may weigh the plant. */
export const counted: Readonly<Record<string, "element" | "substance">> = {
  ...Object.fromEntries(
    ["calcium", "chromium", "copper", "iodine", "iron", "magnesium", "manganese", "potassium", "selenium", "zinc"].map(
      (id) => [id, "element" as const],
    ),
  ),
  ...Object.fromEntries(
    ["cannabis", "mescaline", "mitragynine", "nicotine", "psilocybin"].map((id) => [id, "substance" as const]),
  ),
}

/** How many times its element a whole salt weighs at most; of every element but these it is ten times. */
export const heaviestSalt: Readonly<Record<string, number | undefined>> = { potassium: 5 }
