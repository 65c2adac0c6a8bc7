// The schema and tables in lib/ -> action.yml, schema/*.json, and the generated tables in docs/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { renderAction, renderSchemas, renderTables } = await import('../lib/core/model/configuration-docs.js')
const { funnelStages, reasons, verdictFor } = await import('../lib/core/model/reasons.js')
const { providers } = await import('../lib/models/providers.js')

writeFileSync(join(root, 'action.yml'), renderAction())
mkdirSync(join(root, 'schema'), { recursive: true })
for (const [name, text] of Object.entries(renderSchemas())) writeFileSync(join(root, 'schema', name), text)
fillIn('docs/configuration.md', 'settings', renderTables())
fillIn('docs/providers.md', 'providers', providerTable())
fillIn('docs/verification.md', 'suspects', suspectTable())
fillIn('docs/verification.md', 'reasons', reasonTable())

/** Replaces the text between the marks for `name` in a page. Throws if the page does not have them. */
function fillIn(page, name, text) {
  const path = join(root, page)
  const old = readFileSync(path, 'utf8')
  const marks = new RegExp(`(<!-- ${name}: made by npm run build -->\\n)[^]*?(<!-- end of ${name} -->)`)
  if (!marks.test(old)) throw new Error(`${page} has lost the marks around its table of ${name}`)
  writeFileSync(
    path,
    old.replace(marks, (_, before, after) => `${before}\n${text}\n\n${after}`),
  )
}

function providerTable() {
  const rows = Object.values(providers).map(({ title, baseUrl, keys, checked }) => [
    title,
    `\`${baseUrl}\``,
    keys.map(name => `\`${name}\``).join(', '),
    checked,
  ])
  const head = ['Service', 'Base URL', 'Variable of the key', 'Checked against']
  return table(head, rows)
}

function suspectTable() {
  const rows = Object.keys(reasons).filter(name => verdictFor(name) === 'suspect')
  return table(
    ['Reason', 'Meaning'],
    rows.map(name => [`\`${name}\``, reasons[name].people]),
  )
}

/** In the order of the funnel. */
function reasonTable() {
  const rows = funnelStages.flatMap(stage =>
    Object.entries(reasons).filter(
      ([name, reason]) => reason.stage === stage && verdictFor(name) === 'rejected',
    ),
  )
  return table(
    ['Reason', 'Reached', 'Meaning'],
    rows.map(([name, { stage, people }]) => [`\`${name}\``, `\`${stage}\``, people]),
  )
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
