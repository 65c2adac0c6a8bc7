// Cuts GitHub's published GraphQL schema down to what Testwright uses, for the double of GitHub in the tests.
// Usage: node scripts/slim-graphql.js <folder of @octokit/graphql-schema> <output.graphql>
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parse, print } from 'graphql'

/** Fields that Testwright requests, by type; input types and scalars are kept whole. */
const asked = {
  Query: ['viewer'],
  User: ['login'],
  Mutation: ['createCommitOnBranch'],
  CreateCommitOnBranchPayload: ['commit'],
  Commit: ['oid', 'url'],
}
const whole = [
  'CreateCommitOnBranchInput',
  'CommittableBranch',
  'CommitMessage',
  'FileChanges',
  'FileAddition',
  'FileDeletion',
  'Base64String',
  'GitObjectID',
  'URI',
]

const [folder, output] = process.argv.slice(2)
if (!folder || !output) {
  console.error('usage: node scripts/slim-graphql.js <folder of @octokit/graphql-schema> <output.graphql>')
  process.exit(2)
}
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const plain = node => ({ ...node, description: undefined, directives: [] })
const definitions = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8')).definitions.flatMap(node => {
  const name = node.name?.value
  if (whole.includes(name))
    return [{ ...plain(node), ...(node.fields && { fields: node.fields.map(plain) }) }]
  const fields = asked[name]
  if (!fields) return []
  const kept = node.fields.filter(field => fields.includes(field.name.value))
  if (kept.length !== fields.length) throw new Error(`${name} lacks some of ${fields.join(', ')}`)
  return [
    {
      ...plain(node),
      interfaces: [],
      fields: kept.map(field => ({ ...plain(field), arguments: field.arguments.map(plain) })),
    },
  ]
})
const found = definitions.map(node => node.name.value)
const missing = [...Object.keys(asked), ...whole].filter(name => !found.includes(name))
if (missing.length > 0) throw new Error(`not in the schema: ${missing.join(', ')}`)
writeFileSync(
  output,
  `# @octokit/graphql-schema ${version} (MIT), cut by scripts/slim-graphql.js\n\n${print({ kind: 'Document', definitions })}\n`,
)
console.log(`${definitions.length} types`)
