// Copies the files that match `path` to $ARTIFACTS/NAME; as with the real action, a name can be used only once.
import { cpSync, existsSync, globSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const { INPUT_NAME: name = '', INPUT_PATH: path = '', ARTIFACTS = '' } = process.env
const folder = join(ARTIFACTS, name)
if (name === '' || /["<>|*?:\r\n\\/]/.test(name)) throw new Error(`not a name of an artifact: ${name}`)
if (existsSync(folder)) throw new Error(`there is an artifact ${name} already`)
const files = globSync(path.split('\n').filter(Boolean))
if (files.length === 0) console.log('::warning::no files were found')
else mkdirSync(folder)
for (const file of files) cpSync(file, join(folder, basename(file)))
console.log(`${name}: ${files.map(file => basename(file)).join(', ')}`)
