// The schema and tables in lib/ -> action.yml, schema/*.json, and the generated tables in docs/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { renderAction, renderSchemas, renderTables } = await import('../lib/core/model/configuration-docs.js')
const { providers } = await import('../lib/models/providers.js')

writeFileSync(join(root, 'action.yml'), renderAction())
mkdirSync(join(root, 'schema'), { recursive: true })
for (const [name, text] of Object.entries(renderSchemas())) writeFileSync(join(root, 'schema', name), text)
fillIn('docs/configuration.md', 'settings', renderTables())
fillIn('docs/providers.md', 'providers', providerTable())

/** Replaces what is between the marks `name` of a page. Throws where a page has lost them. */
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
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
