import { html } from "../../base/index.ts"
import { monographStyle } from "../page/print/monograph-style.ts"

type Label = { readonly container: number; readonly from: string; readonly to: string; readonly says: string }

/** Labels to cut out: a whole HTML document with one inline style, no script and nothing to fetch. Nothing on it tells one container from another but
 *  its number and its days. */
export const printLabels = (labels: readonly Label[]): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Labels</title>
<style>${monographStyle}
ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(2, 1fr); gap: .5rem }
li { border: 1px dashed #888; padding: .6rem; break-inside: avoid }
</style>
</head>
<body>
<main>
<h1>Labels</h1>
<ul>${labels.map((l) => html`<li><strong>${`Container ${l.container}`}</strong><br>${`${l.from} to ${l.to}`}<br>${l.says.slice(l.says.indexOf(". ") + 2)}</li>`)}</ul>
</main>
</body>
</html>
`.html
