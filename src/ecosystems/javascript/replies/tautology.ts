// A claim -> whether it holds whatever the code under test does.
import type { TestTask } from '../../../core/model/target.js'
import type { Claim } from './claims.js'
import type { Facts } from './code-facts.js'

export function isTrivial(claim: Claim, facts: Facts, task: TestTask): boolean {
  if (claim.op === 'snapshot') return true
  if (claim.op === 'other' || claim.style === 'throw' || claim.style === 'should') return false
  const sides = [claim.actual, ...claim.args].map(side => resolve(side, facts))
  if (sides.every(isConstant)) return true
  if (claim.op === 'same' || claim.op === 'deep')
    return sides.length === 2 && (sides[0] === sides[1] || isExistence(claim, sides, task))
  return isExistence(claim, sides, task)
}

/** A plain name stands for what it was set to, when it was set once. */
function resolve(side: string, facts: Facts): string {
  const value = facts.values.get(side) ?? ''
  return (value === '' ? side : value).replace(/\s+/g, '').replace(/^await/, '')
}

const words = /\b(?:true|false|null|undefined|NaN|Infinity|void)\b/g

/** Made of literals and operators alone. */
function isConstant(source: string): boolean {
  if (source === '') return false
  const plain = source
    .replace(/(['"])(?:(?!\1)[^\\\n]|\\.)*\1|`(?:[^`\\$]|\\.)*`/g, '0')
    .replace(words, '0')
    .replace(/[\p{L}_$][\p{L}\p{N}_$]*:/gu, '')
    .replace(/\b(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?)\b/gi, '0')
  return !/[\p{L}_$]/u.test(plain)
}

/** Only that the target is there, or that it is a function. */
function isExistence(claim: Claim, sides: string[], task: TestTask): boolean {
  const last = task.function.name.split('.').at(-1) ?? ''
  const [actual = '', expected = ''] = sides
  const plain = actual.replace(/^typeof\(?([^()]*)\)?$/, '$1')
  if (!/^[\p{L}\p{N}_$.]+$/u.test(plain)) return false
  const part = plain.split('.').at(-1)
  const isTarget = part === task.access.symbol || (part === last && task.function.kind !== 'property')
  if (!isTarget) return false
  if (/^(?:defined|truthy|exist|null|undefined|falsy|true)$/.test(claim.op)) return true
  return /^(?:['"`](?:function|undefined)['"`]|Function|undefined|null)$/.test(expected)
}
