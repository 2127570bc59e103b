import { type Reading, settled } from "../../base/index.ts"

/** What a page is called: the first substance it names, else its first heading; by its heading where its protocols are of several substances, of
 *  which none names the page. Empty where it has neither. */
export const pageTitle = ({ page, sections, protocols }: Reading): string => {
  const heading = sections[0]?.title ?? ""
  const several = new Set(protocols.flatMap((p) => settled(p.compound)?.toLowerCase() ?? [])).size > 1
  return several && heading !== "" ? heading : (page.compounds[0]?.value ?? heading)
}
