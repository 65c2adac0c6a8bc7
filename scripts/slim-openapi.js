// Cuts GitHub's published OpenAPI description down to the operations that Testwright calls, for the double of
// GitHub in the tests. Usage: node scripts/slim-openapi.js <folder of @octokit/openapi> <output.json>
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { format } from 'prettier'

const operations = [
  'users/get-authenticated',
  'repos/get',
  'repos/compare-commits-with-basehead',
  'repos/list-pull-requests-associated-with-commit',
  'pulls/list',
  'pulls/get',
  'issues/list-comments',
  'issues/create-comment',
  'issues/get-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/list-labels-on-issue',
  'issues/add-labels',
  'issues/remove-label',
  'issues/get',
  'repos/get-content',
  'repos/get-collaborator-permission-level',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/create-review',
  'reactions/create-for-issue-comment',
  'git/get-ref',
  'git/get-commit',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'git/update-ref',
  'actions/list-workflow-runs-for-repo',
  'actions/get-workflow-run',
  'actions/re-run-workflow',
]
const prose = new Set(['description', 'example', 'examples', 'title', 'externalDocs'])

/** A schema without its prose that allows only the properties it lists. `named`: `value` is a map of properties. */
function slim(value, named = false) {
  if (Array.isArray(value)) return value.map(item => slim(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => named || (!prose.has(key) && !key.startsWith('x-')))
  const out = Object.fromEntries(
    kept.map(([key, inner]) => [key, slim(inner, key === 'properties' && !named)]),
  )
  if (!named && out.properties && out.additionalProperties === undefined) out.additionalProperties = false
  return out
}

function parameters(operation, place) {
  const list = (operation.parameters ?? []).filter(parameter => parameter.in === place)
  const required = list.filter(parameter => parameter.required).map(parameter => parameter.name)
  const properties = Object.fromEntries(list.map(parameter => [parameter.name, slim(parameter.schema)]))
  return { type: 'object', properties, required, additionalProperties: false }
}

function entry(method, path, operation) {
  const body = operation.requestBody?.content?.['application/json']?.schema
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters(operation, 'path'),
    query: parameters(operation, 'query'),
    body: body ? slim(body) : null,
    statuses: Object.keys(operation.responses).map(Number),
  }
}

const [folder, output] = process.argv.slice(2)
if (!folder || !output) {
  console.error('usage: node scripts/slim-openapi.js <folder of @octokit/openapi> <output.json>')
  process.exit(2)
}
const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
const full = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.deref.json'), 'utf8'))
const found = Object.entries(full.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => operations.includes(operation.operationId))
    .map(([method, operation]) => entry(method, path, operation)),
)
const missing = operations.filter(id => !found.some(operation => operation.id === id))
if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`)
const source = `@octokit/openapi ${version} (MIT), api.github.com`
const text = await format(JSON.stringify({ source, operations: found }), { parser: 'json', printWidth: 110 })
writeFileSync(output, text)
console.log(`${found.length} operations, ${text.length} bytes`)
