// The schema in lib/ -> action.yml, the tables in docs/configuration.md and schema/*.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { renderAction, renderSchemas, renderTables } = await import('../lib/core/model/configuration-docs.js')

writeFileSync(join(root, 'action.yml'), renderAction())
mkdirSync(join(root, 'schema'), { recursive: true })
for (const [name, text] of Object.entries(renderSchemas())) writeFileSync(join(root, 'schema', name), text)

const page = join(root, 'docs/configuration.md')
const text = readFileSync(page, 'utf8')
const tables = /(<!-- settings: made by npm run build -->\n)[\s\S]*?(<!-- end of settings -->)/
if (!tables.test(text)) throw new Error(`${page} has lost the marks around its tables`)
writeFileSync(
  page,
  text.replace(tables, (_, before, after) => `${before}\n${renderTables()}\n\n${after}`),
)
