// Everyday kinds of Python functions, each with a change that a caller notices.
import type { Kind } from './kind.js'
import { classKinds } from './python-classes.js'
import { dataKinds } from './python-data.js'
import { effectKinds } from './python-effects.js'

/** The most telling kinds, which come first: `npm test` runs only the first few. */
const first = [
  'a history of a class',
  'a function that returns a function',
  'a context manager by decorator',
  'a callback',
  'a binary tree',
]

const all = [...classKinds, ...dataKinds, ...effectKinds]
const rank = ({ name }: Kind): number => (first.includes(name) ? first.indexOf(name) : first.length)

export const pythonKinds: Kind[] = all.toSorted((one, other) => rank(one) - rank(other))

export { openKinds } from './python-open.js'
