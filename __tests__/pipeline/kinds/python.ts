// Everyday kinds of Python functions, each with a change that a caller notices.
import type { Kind } from './kind.js'
import { classKinds } from './python-classes.js'
import { dataKinds } from './python-data.js'
import { effectKinds } from './python-effects.js'

/** The most telling ones, which every run of the tests takes. */
const first = [
  'a stack with a limit',
]

const all = [...classKinds, ...dataKinds, ...effectKinds]

export const pythonKinds: Kind[] = all.toSorted(
  (one, other) => Number(first.includes(other.name)) - Number(first.includes(one.name)),
)
