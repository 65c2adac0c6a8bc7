// A mutation report -> mutation.html: every mutant in the code, shown by mutation-testing-elements, in one file.
import { Html, web } from './html.js'

/** The viewer's script with `start` appended, and its digest. */
export interface Viewer {
  script: string
  /** SHA-256 in base64. */
  digest: string
}

/** Passes the page's data to the viewer. */
export const start = `
document.querySelector('mutation-test-report-app').report = JSON.parse(document.getElementById('data').textContent)
`

/**
 * The browser runs this one script, by its digest, and loads nothing. Data in a script element is not code, and
 * without a \`<\` it cannot end the element. The viewer escapes what it shows, and injected code would not run.
 */
export function renderMutationPage(report: object, { script, digest }: Viewer): string {
  const policy = `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`
  const data = JSON.stringify(report).replaceAll('<', '\\u003c')
  return web`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width">
<title>Testwright: mutants</title>
<style>:root { color-scheme: light dark } body { background: Canvas; margin: 0; padding: 8px 16px; font: 14px/1.5 system-ui, sans-serif }</style>
</head>
<body>
<nav><a href="report.html">The whole report</a></nav>
<mutation-test-report-app title-postfix="Testwright"></mutation-test-report-app>
<script type="application/json" id="data">${new Html(data)}</script>
<script>${new Html(script)}</script>
</body>
</html>
`.text
}
