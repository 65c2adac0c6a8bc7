import { describe, expect, test } from '@jest/globals'
import { withStandIns, type Part } from '../../../src/ecosystems/shared/stand-ins.js'

/** The bracketed parts of a text, each with underscores as its stand-in. */
function partsOf(text: string): Part {
  const whole: Part = { start: 0, end: text.length, standIn: null, children: [] }
  const open = [whole]
  for (const [at, sign] of [...text].entries())
    if (sign === '[') {
      const part: Part = { start: at, end: text.length, standIn: null, children: [] }
      open.at(-1)?.children.push(part)
      open.push(part)
    } else if (sign === ']') {
      const part = open.pop() ?? whole
      part.end = at + 1
      part.standIn = '_'.repeat(part.end - part.start)
    }
  return whole
}

describe('stand-ins', () => {
  test.each<[string, (text: string) => boolean, string | null]>([
    ['[a][b!][c]', text => !text.includes('!'), '[a]____[c]'],
    ['[a [b] [c! [d]] [e]]', text => !text.includes('!'), '[a [b] ________ [e]]'],
    ['[a![b]][c [d [e!]]]', text => !text.includes('!'), '_______[c [d ____]]'],
    ['[a][b]', () => true, '[a][b]'],
    ['![a]', text => !text.includes('!'), null],
    ['[a x][b x]', text => (text.match(/x/g) ?? []).length < 2, null],
  ])('%s', (text, reads, expected) => {
    expect(withStandIns(text, partsOf(text), reads)).toBe(expected)
  })

  test('are searched for in bounded time', () => {
    let asked = 0
    const text = '[a!]'.repeat(5000)
    const reads = (each: string) => {
      asked++
      return !each.includes('!') || asked % 2 === 0
    }
    withStandIns(text, partsOf(text), reads)
    expect(asked * text.length).toBeLessThan(31_000_000)
  })

  test('are searched for to a bounded depth', () => {
    const text = `${'['.repeat(5000)}!${']'.repeat(5000)}`
    expect(withStandIns(text, partsOf(text), each => !each.includes('!'))).toContain('_')
  })
})
