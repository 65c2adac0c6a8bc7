// The schema and tables in lib/ -> action.yml, schema/*.json, and the generated tables of README.md and docs/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { renderAction, renderSchemas, renderTables } = await import('../lib/core/model/configuration-docs.js')
const { providers } = await import('../lib/models/providers.js')

writeFileSync(join(root, 'action.yml'), renderAction())
mkdirSync(join(root, 'schema'), { recursive: true })
for (const [name, text] of Object.entries(renderSchemas())) writeFileSync(join(root, 'schema', name), text)
fillIn('README.md', 'settings', renderTables())
fillIn('docs/providers.md', 'providers', providerTable())

/** Replaces what stands between the marks `name` of a page, where the page is there. */
function fillIn(page, name, text) {
  const path = join(root, page)
  if (!existsSync(path)) return
  const marks = new RegExp(`(<!-- ${name}: made by npm run build -->\\n)[^]*?(<!-- end of ${name} -->)`)
  const filled = (_, before, after) => `${before}\n${text}\n\n${after}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(marks, filled))
}

function providerTable() {
  const rows = Object.values(providers).map(({ title, baseUrl, keys, checked }) => [
    title,
    `\`${baseUrl}\``,
    keys.map(name => `\`${name}\``).join(', '),
    checked,
  ])
  const head = ['Service', 'Base URL', 'Variable of the key', 'Checked against']
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
