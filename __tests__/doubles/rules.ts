// GitHub's own description of its requests: which operation a request is, and what is wrong with it.
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

interface Described {
  id: string
  method: string
  path: string
  parameters: object
  query: object
  body: object | null
}

interface Operation {
  id: string
  method: string
  pattern: RegExp
  parameters: ValidateFunction
  query: ValidateFunction
  body: ValidateFunction | null
}

/** A request that was recognised. `faults` are what the description forbids, in ajv's words. */
export interface Understood {
  id: string
  path: Record<string, string>
  query: Record<string, unknown>
  body: Record<string, unknown>
  faults: string[]
  /** Its address without the query. */
  url: string
}

const strings = new Ajv({ strict: false, coerceTypes: true, useDefaults: true, allErrors: true })
const bodies = new Ajv({ strict: false, allErrors: true })
for (const ajv of [strings, bodies]) formats.default(ajv)

function load(): Operation[] {
  const text = readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')
  const { operations } = JSON.parse(text) as { operations: Described[] }
  return operations.map(({ id, method, path, parameters, query, body }) => ({
    id,
    method,
    // The last part of `compare/{basehead}` may hold slashes; no other parameter does.
    pattern: new RegExp(
      `^${path.replace('{basehead}', '(?<basehead>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
    ),
    parameters: strings.compile(parameters),
    query: strings.compile(query),
    body: body ? bodies.compile(body) : null,
  }))
}

const operations = load()

/** Null when GitHub has no such operation, or Testwright is not known to use it. */
export function understand(method: string, url: URL, body: unknown): Understood | null {
  const raw = url.pathname
  const operation = operations.find(item => item.method === method && item.pattern.test(raw))
  if (!operation) return null
  const groups = operation.pattern.exec(raw)?.groups ?? {}
  const path = Object.fromEntries(
    Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]),
  )
  const query: Record<string, unknown> = Object.fromEntries(url.searchParams)
  const faults = [
    ...check(operation.parameters, { ...path }),
    ...check(operation.query, query),
    ...(operation.body
      ? check(operation.body, body ?? null)
      : body === undefined
        ? []
        : ['a body where none belongs']),
  ]
  return {
    id: operation.id,
    path,
    query,
    body: (body ?? {}) as Record<string, unknown>,
    faults,
    url: `${url.origin}${url.pathname}`,
  }
}

function check(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  )
}
