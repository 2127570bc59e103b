import type { Reading } from "../../base/index.ts"

/** What a page is called: the first substance it names, else its first heading; empty where it has neither. */
export const pageTitle = ({ page, sections }: Reading): string => page.compounds[0]?.value ?? sections[0]?.title ?? ""
