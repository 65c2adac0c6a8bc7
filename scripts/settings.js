// The schema in lib/ -> action.yml, the tables of the README and schema/*.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { renderAction, renderSchemas, renderTables } = await import('../lib/core/model/configuration-docs.js')

writeFileSync(join(root, 'action.yml'), renderAction())
mkdirSync(join(root, 'schema'), { recursive: true })
for (const [name, text] of Object.entries(renderSchemas())) writeFileSync(join(root, 'schema', name), text)
const readme = join(root, 'README.md')
if (existsSync(readme)) {
  const marks = /(<!-- settings: made by npm run build -->\n)[\s\S]*?(<!-- end of settings -->)/
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(
      marks,
      (_, before, after) => `${before}\n${renderTables()}\n\n${after}`,
    ),
  )
}
