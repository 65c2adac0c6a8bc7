// Everyday kinds of TypeScript functions, each with a change that a caller notices; `npm test` runs only the first few.
import type { Kind } from './kind.js'
import { functionKinds } from './typescript-functions.js'
import { objectKinds } from './typescript-objects.js'
import { valueKinds } from './typescript-values.js'
import { webKinds } from './typescript-web.js'

const first = [
  'middleware that refuses',
  'stack with a limit',
  'returned function',
  'emitter subclass',
  'imported enum',
]

/** Kinds whose change is not shown yet, and why: no test runs them. */
const open: Record<string, string> = {
  'parsed JSON': 'texts of JSON with the fields that the code looks for are not made',
  'tagged template': 'the function is not called as a tag, and no value has a character that is escaped',
  proxy: 'no property of a proxy is read',
  'transform stream': 'nothing is written to a stream that is given back',
  'regular expression constant': 'no text that a pattern finds has spaces around it',
  'current time': 'no moment near the present or far after it is made',
}

const all = [...webKinds, ...objectKinds, ...functionKinds, ...valueKinds]

export const openKinds: (Kind & { why: string })[] = all.flatMap(kind => {
  const why = open[kind.name]
  return why === undefined ? [] : [{ ...kind, why }]
})

const place = ({ name }: Kind): number => (first.includes(name) ? first.indexOf(name) : first.length)

export const typescriptKinds: Kind[] = all
  .filter(({ name }) => open[name] === undefined)
  .sort((one, other) => place(one) - place(other))
