// Stored replies of a real model -> the recording that the demo plays. Usage: node scripts/record.js FOLDER "MODEL NAME"
// FOLDER is where `review --model` stored them when it ran on the repository that `demo --keep` made.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [folder, model] = process.argv.slice(2)
if (!folder || !model) {
  console.error('usage: node scripts/record.js FOLDER "MODEL NAME"')
  process.exit(2)
}
const replies = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map(name => ({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), model }))
  .sort((one, other) => (one.target < other.target ? -1 : 1))
const out = join(dirname(fileURLToPath(import.meta.url)), '../src/cli/demo/replies.jsonl')
writeFileSync(out, replies.map(reply => `${JSON.stringify(reply)}\n`).join(''))
console.log(`${replies.length} replies of ${model} in ${out}`)
