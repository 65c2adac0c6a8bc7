// Values of the command line -> words and numbers, or one sentence about what is wrong with them.
import { UserError } from '../core/model/errors.js'
import type { Command } from './arguments.js'

export type Values = Command['values']

/** Null where it was left out. Throws UserError for an empty one. */
export function word(values: Values, name: string): string | null {
  const value = values[name]
  if (value === '') throw new UserError(`--${name} is empty: give it a value, or leave it out.`)
  return typeof value === 'string' ? value : null
}

/** All values of an option that may come more than once. */
export function listed(values: Values, name: string): string[] {
  const value = values[name]
  const list = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  return list.filter(one => one !== '')
}

/** Throws UserError, which says what it is for, where it was left out. */
export function needed(values: Values, name: string, what: string): string {
  const value = word(values, name)
  if (value === null) throw new UserError(`--${name} is missing: ${what}.`)
  return value
}

export interface Bounds {
  whole?: boolean
  least?: number
  most?: number
}

/** Null where it was left out. Throws UserError for anything but a number within the bounds; the least is 0 by default. */
export function number(
  values: Values,
  name: string,
  { whole = false, least = 0, most = Infinity }: Bounds = {},
): number | null {
  const text = word(values, name)
  if (text === null) return null
  const value = (whole ? /^\d{1,15}$/ : /^\d{1,9}(?:\.\d{1,9})?$/).test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return value
  const range = most === Infinity ? `from ${least} on` : `from ${least} to ${most}`
  throw new UserError(`--${name} is ${JSON.stringify(text)}: give a ${whole ? 'whole ' : ''}number ${range}.`)
}
