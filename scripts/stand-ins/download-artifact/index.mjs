// Copies the files of the artifacts that match `name` or `pattern` to `path`.
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'

const { INPUT_NAME, INPUT_PATTERN, INPUT_PATH: path = '', ARTIFACTS = '' } = process.env
const wanted = INPUT_NAME || INPUT_PATTERN || '*'
const names = readdirSync(ARTIFACTS).filter(name => name === wanted || matchesGlob(name, wanted))
if (INPUT_NAME && names.length === 0) throw new Error(`there is no artifact ${INPUT_NAME}`)
mkdirSync(path, { recursive: true })
for (const name of names) cpSync(join(ARTIFACTS, name), path, { recursive: true })
console.log(`${names.length} artifacts: ${names.join(', ')}`)
