// Values of the command line -> words and numbers, or one sentence about what is wrong with them.
import { UserError } from './core/errors.js'
import type { Command } from './options.js'

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
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

/** Throws UserError for anything but a number from 0 to `most`. */
export function number(values: Values, name: string, standard: number, most: number): number {
  const text = word(values, name)
  if (text === null) return standard
  const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : NaN
  if (Number.isNaN(value) || value > most)
    throw new UserError(`--${name} is ${JSON.stringify(text)}: give a number from 0 to ${most}.`)
  return value
}

/** Throws UserError where it was left out. */
export function needed(values: Values, name: string): string {
  const value = word(values, name)
  if (value === null) throw new UserError(`--${name} is missing: say where the rows go.`)
  return value
}
