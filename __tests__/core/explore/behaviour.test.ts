import { describe, expect, test } from '@jest/globals'
import {
  awaited,
  behaviourRows,
  differingCalls,
  joinRows,
  unchangedCalls,
  withoutRepeats,
} from '../../../src/core/explore/behaviour.js'
import type { BehaviourRow, Call, Observation } from '../../../src/core/model/run.js'

const call = (text: string, target = 'a.py::f'): Call => ({
  id: `${target}#${text}`,
  target,
  receiver: null,
  positional: [text],
  keyword: {},
  text: `f(${text})`,
  imports: [],
})

const returned = (shown: string, more: Partial<Observation> = {}): Partial<Observation> => ({
  outcome: 'returned',
  shape: `shape ${shown}`,
  shown,
  ...more,
})

const raised = (name: string, text = 'no', accidental = false): Partial<Observation> => ({
  outcome: 'raised',
  shape: `raises ${name}: ${text}`,
  shown: `raises ${name}: ${text}`,
  exception: { name, import: null, accidental },
})

const late: Partial<Observation> = { outcome: 'timed-out', steady: false }

function observed(given: Call, part: Partial<Observation>): Observation {
  const plain = {
    literal: null,
    shape: '',
    shown: '',
    exception: null,
    approximate: false,
    lines: [],
    steady: true,
  }
  return { call: given.id, outcome: 'returned', ...plain, ...part }
}

function rowsOf(pairs: [string, Partial<Observation>, Partial<Observation>][]) {
  const calls = pairs.map(([text]) => call(text))
  const side = (at: 1 | 2) => pairs.map((pair, place) => observed(calls[place] ?? call(''), pair[at]))
  return behaviourRows(calls, side(1), side(2))
}

const explored = { source: 'explorer', test: null, path: null }

describe('long results', () => {
  const whole = (zeta: string): string =>
    `{${'abcdefghijklmnopqrstuvwxy'
      .split('')
      .map(key => `'${key}': 1`)
      .join(', ')}${zeta}}`
  const long = (zeta: string, more: Partial<Observation> = {}): Partial<Observation> => {
    const shape = whole(zeta)
    return { outcome: 'returned', shape, shown: `${shape.slice(0, 199)}…`, ...more }
  }
  const rows = (before: Partial<Observation>, after: Partial<Observation>) =>
    rowsOf([['1', before, after]]).map(({ path, before: was, after: now }) => [path, was, now])

  test.each<[string, Partial<Observation>, Partial<Observation>, (string | null)[]]>([
    [
      'the part that differs, where the shown beginnings are the same',
      long(", 'z': 3"),
      long(", 'z': 4"),
      ["['z']", '3', '4'],
    ],
    ['an entry that is missing', long(", 'z': 3"), long(''), ["['z']", '3', 'missing']],
    [
      'the simplest of several differing parts',
      long(", 'yy': [1, 2], 'z': 3"),
      long(", 'yy': [1, 2, 3], 'z': 4"),
      ["['z']", '3', '4'],
    ],
    [
      'a text from where it differs',
      returned('a', { shape: `'${'a'.repeat(300)}x'`, shown: 'a'.repeat(200) }),
      returned('a', { shape: `'${'a'.repeat(300)}y'`, shown: 'a'.repeat(200) }),
      [null, `…${'a'.repeat(30)}x'`, `…${'a'.repeat(30)}y'`],
    ],
    [
      'invisible characters are escaped',
      long(", 'z': 'a\u3164'"),
      long(", 'z': 'a'"),
      ["['z']", String.raw`'a\u3164'`, "'a'"],
    ],
    [
      'an argument that the call changed',
      returned('None', { changed: [{ index: 0, literal: null, shape: whole(", 'z': 3") }] }),
      returned('None', { changed: [{ index: 0, literal: null, shape: whole(", 'z': 4") }] }),
      ["1['z']", '3', '4'],
    ],
  ])('%s', (_, before, after, wanted) => expect(rows(before, after)).toEqual([wanted]))

  test('no row where the results differ only behind the part that was kept', () => {
    const hashed = (end: string): Partial<Observation> =>
      returned('a', { shape: `${'a'.repeat(4000)}…${end.repeat(24)}`, shown: 'a'.repeat(200) })
    expect(rows(hashed('0'), hashed('1'))).toEqual([])
  })

  test.each<[string, Partial<Observation>, Partial<Observation>, string[][]]>([
    [
      'another level',
      { logs: 'INFO no' },
      { logs: 'WARNING no' },
      [['1, logging INFO no', '1, logging WARNING no']],
    ],
    ['no longer anything', { logs: 'INFO no' }, { logs: '' }, [['1, logging INFO no', '1, logging nothing']]],
    ['different in each run', { logs: null }, { logs: 'INFO no' }, []],
    ['not recorded', {}, { logs: 'INFO no' }, []],
  ])('what is logged: %s', (_, was, now, wanted) => {
    const found = rowsOf([['1', returned('1', was), returned('1', now)]])
    expect(found.map(({ before, after }) => [before, after])).toEqual(wanted)
  })

  test('short results are shown whole', () =>
    expect(
      rows(returned("{'a': 1}", { shape: "{'a': 1}" }), returned("{'a': 2}", { shape: "{'a': 2}" })),
    ).toEqual([[null, "{'a': 1}", "{'a': 2}"]]))

  test('calls at a bound come before shorter ones, plain texts before others', () => {
    const calls = ['7', '250', "'abcdefgh'", "'aaaaaaaa'"].map(text => call(text))
    const side = (result: string) => calls.map(each => observed(each, returned(result)))
    const rows = behaviourRows(calls, side('0'), side('5'), { near: ({ text }) => text === 'f(250)' })
    expect(rows.map(row => row.call)).toEqual(['f(250)'])
    const texts = behaviourRows(calls.slice(2), side('0'), side('5'))
    expect(texts.map(row => row.call)).toEqual(["f('aaaaaaaa')"])
  })

  test('a call with doubles is shown with their values', () => {
    const doubles = { code: [], log: 'calls', data: "c = { path: '/a' }" }
    const one = { ...call('c'), doubles }
    const rows = behaviourRows([one], [observed(one, returned('1'))], [observed(one, returned('2'))])
    expect(rows.map(row => row.call)).toEqual(["f(c) with c = { path: '/a' }"])
  })

  test('ids of the calls that differ', () => {
    const calls = ['1', '2', '3'].map(text => call(text))
    const seen = (results: Partial<Observation>[]) =>
      results.map((result, at) => observed(calls[at] ?? call(''), result))
    const base = seen([returned('1'), returned('2'), returned('3', { steady: false })])
    const head = seen([returned('1'), returned('5'), returned('6')])
    expect([...differingCalls(base, head, [])]).toEqual([calls[1]?.id])
  })
})

describe('one call on base and head', () => {
  const changed = (literal: string) => [{ index: 0, literal }]
  const table: [string, Partial<Observation>, Partial<Observation>, [string, string] | null][] = [
    ['another value', returned('1'), returned('2'), ['1', '2']],
    ['the same value', returned('1'), returned('1'), null],
    ['the same shape in other words', returned('a', { shape: 's' }), returned('b', { shape: 's' }), null],
    ['a value and an exception', returned('1'), raised('ValueError'), ['1', 'raises ValueError: no']],
    ['an exception and a value', raised('KeyError'), returned('1'), ['raises KeyError: no', '1']],
    ['exceptions of one type with other texts', raised('ValueError', 'a'), raised('ValueError', 'b'), null],
    [
      'exceptions of two types',
      raised('ValueError'),
      raised('KeyError'),
      ['raises ValueError: no', 'raises KeyError: no'],
    ],
    ['two accidents', raised('TypeError', '', true), raised('AttributeError', '', true), null],
    ['unsteady before', returned('1', { steady: false }), returned('2'), null],
    ['unsteady after', returned('1'), returned('2', { steady: false }), null],
    ['refused on one side', returned('1'), { outcome: 'refused' }, null],
    ['timed out once on one side', returned('1'), late, null],
    [
      'an argument left otherwise',
      returned('None', { changed: changed('[1]') }),
      returned('None', { changed: changed('[2]') }),
      ['None, leaving x as [1]', 'None, leaving x as [2]'],
    ],
    [
      'an argument no longer changed',
      returned('None', { changed: changed('[1]') }),
      returned('None'),
      ['None, leaving x as [1]', 'None, leaving its arguments as they were'],
    ],
  ]
  test.each(table)('%s', (_, was, now, row) => {
    const rows = rowsOf([['x', was, now]])
    const found = row ? { target: 'a.py::f', call: 'f(x)', before: row[0], after: row[1], ...explored } : null
    expect(rows).toEqual(found ? [found] : [])
  })
})

describe('which rows are shown', () => {
  test('at most three of one kind: the shortest calls', () => {
    const texts = ['1000', '1', '100', '10', '10000']
    const rows = rowsOf(texts.map(text => [text, returned('5'), returned(`6${text}`)]))
    expect(rows.map(row => row.call)).toEqual(['f(1)', 'f(10)', 'f(100)'])
  })

  test('one row for the same change, with the shortest call', () => {
    const rows = rowsOf(['1000', '1', '10'].map(text => [text, returned('5'), returned('6')]))
    expect(rows.map(row => row.call)).toEqual(['f(1)'])
  })

  test('each kind once before a second of the same kind, exceptions first, five at most', () => {
    const rows = rowsOf([
      ['1', returned('5'), returned('6')],
      ['22', returned('5'), returned('6')],
      ['333', returned('True'), returned('False')],
      ['4444', returned('5'), raised('ValueError')],
      ['55555', raised('KeyError'), returned('6')],
      ['666666', returned('[]'), returned('6')],
      ['7777777', returned('False'), returned('True')],
    ])
    expect(rows.map(row => row.call)).toEqual(['f(4444)', 'f(55555)', 'f(1)', 'f(333)', 'f(666666)'])
  })

  test('each target has rows of its own, in the order of its calls', () => {
    const calls = [call('1', 'b.py::g'), call('1', 'a.py::f'), call('2', 'b.py::g')]
    const side = (shown: string) => calls.map((one, at) => observed(one, returned(`${shown}${at}`)))
    expect(behaviourRows(calls, side('1'), side('2')).map(row => row.target)).toEqual([
      'b.py::g',
      'b.py::g',
      'a.py::f',
    ])
  })

  test('a time-out counts only where three calls time out, all on the same side', () => {
    const rows = rowsOf(['1', '2', '3'].map(text => [text, returned('5'), late]))
    expect(rows[0]).toEqual({
      ...explored,
      target: 'a.py::f',
      call: 'f(1)',
      before: '5',
      after: 'does not return in time',
    })
    const both = rowsOf([
      ['1', returned('5'), late],
      ['2', returned('5'), late],
      ['3', returned('5'), late],
      ['4', late, returned('5')],
    ])
    expect(both).toEqual([])
  })

  test('a call without an observation on one side gives no row', () => {
    const one = call('1')
    expect(behaviourRows([one], [observed(one, returned('1'))], [])).toEqual([])
  })
})

describe('rows for a reader', () => {
  const pairs: [string, Partial<Observation>, Partial<Observation>][] = [
    ['1', returned('object', { shape: 'a' }), returned('object', { shape: 'a' })],
    ['123', returned('1'), returned('2')],
    ["'a'", returned('1'), raised('TypeError')],
  ]

  test('results that are shown alike are told apart by their parts', () => {
    const same = [0, 1].map(side => [{ index: 0, literal: String(side) }])
    const more = { before: { shape: 'A(n=1)', changed: [] }, after: { shape: 'A(n=2)', changed: [] } }
    const told = rowsOf([['1', returned('x', more.before), returned('x', more.after)]])
    expect(told.map(({ path, before, after }) => [path, before, after])).toEqual([['.n', '1', '2']])
    const changed = (side: number) => returned('x', { changed: same[side] ?? [] })
    expect(rowsOf([['1', changed(0), changed(1)]])).toHaveLength(1)
  })

  test('calls with unusual values come last', () => {
    const calls = pairs.map(([text]) => call(text))
    const side = (at: 1 | 2) => pairs.map((pair, place) => observed(calls[place] ?? call(''), pair[at]))
    const texts = (odd?: (one: Call) => boolean) =>
      behaviourRows(calls, side(1), side(2), odd ? { odd } : {}).map(one => one.call)
    expect(texts()[0]).toBe("f('a')")
    expect(texts(one => one.text === "f('a')").at(-1)).toBe("f('a')")
  })
})

describe('a call of a test', () => {
  const test1 = 'tests/a.py::test_f'
  const recorded = (written: string): BehaviourRow => ({
    ...{
      target: 'a.py::f',
      call: written,
      before: '1',
      after: '2',
      source: 'recorded',
      test: test1,
      path: null,
    },
  })
  const explorer = (written: string): BehaviourRow => ({
    ...recorded(written),
    source: 'explorer',
    test: null,
  })

  test.each<[string, string, string[], string[], boolean]>([
    ['is shown alone where nothing contradicts it', 'f(1)', [], [], false],
    ['is shown with its test where the same call by itself did not differ', "f( 'a')", ['f("a")'], [], true],
    ['is shown with its test where it has no arguments', 'f()', [], [], true],
    ['is shown alone where the explorer saw it differ', 'f()', [], ['f()'], false],
    ['is shown with its test only once', `f() in ${test1}`, [], [], true],
    ['is shown alone where its receiver is written', 'Stack(3).pop()', [], [], false],
  ])('%s', (_, written, same, differing, named) => {
    const calls = same.map(text => ({ ...call(text), text }))
    const seen = calls.map(each => observed(each, returned('1')))
    const outside = unchangedCalls(calls, seen, seen)
    const [row] = joinRows([recorded(written)], differing.map(explorer), outside)
    const plain = written.replace(` in ${test1}`, '')
    expect(row?.call).toBe(named ? `${plain} in ${test1}` : plain)
  })
})

describe('rows of own tests and of the explorer', () => {
  const row = (after: string, source: BehaviourRow['source'] = 'explorer'): BehaviourRow => ({
    ...{ target: 'a.py::f', call: `f(${after})`, before: '1', after, source, test: null, path: null },
  })
  const joined = (recorded: string[], explored: string[]): string[] =>
    joinRows(
      recorded.map(after => row(after, 'recorded')),
      explored.map(after => row(after)),
    ).map(({ source, after }) => `${source} ${after}`)

  test.each<[string, string[], string[], string[]]>([
    ['recorded rows first', ['2'], ['3'], ['recorded 2', 'explorer 3']],
    [
      'at most five',
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['1', '2', '3'].map(n => `recorded ${n}`).concat('explorer 4', 'explorer 5'),
    ],
    ['one row for the same call', ['2'], ['2'], ['recorded 2']],
    ['one row for an exception', ['raises A: x'], ['raises A: x', 'raises A: x'], ['recorded raises A: x']],
    [
      'another text is another exception',
      [],
      ['raises A: x', 'raises A: y'],
      ['explorer raises A: x', 'explorer raises A: y'],
    ],
    [
      'one row for the same thrown error',
      [],
      ['throws A: x', 'throws A: x', '2'],
      ['explorer throws A: x', 'explorer 2'],
    ],
    [
      'rows that are left out take no room',
      [],
      ['raises A', 'raises A', '1', '2', '3', '4'],
      ['raises A', '1', '2', '3', '4'].map(n => `explorer ${n}`),
    ],
    ['nothing', [], [], []],
  ])('%s', (_, recorded, explored, rows) => expect(joined(recorded, explored)).toEqual(rows))
})

describe('exceptions of one type', () => {
  const said = (message: string, line: number): Partial<Observation> => ({
    ...raised('ValueError', message),
    exception: { name: 'ValueError', import: null, accidental: false, message, line },
  })
  const rows = (before: string, after: string, line = 4) => {
    const one = call('1')
    return behaviourRows([one], [observed(one, said(before, 4))], [observed(one, said(after, line))], {
      changedLines: [4],
    })
  }

  test('differ by their text where a changed line raises them', () => {
    expect(rows('no', 'not that')).toMatchObject([
      { before: 'raises ValueError: no', after: 'raises ValueError: not that' },
    ])
  })

  test.each([
    ['numbers', 'at 12', 'at 13'],
    ['paths', 'no file /tmp/a1/x.txt', 'no file /var/b/y.txt'],
    ['addresses', 'at 0x7f00', 'at 0x7fab'],
  ])('do not differ only by %s in it', (_what, before, after) => {
    expect(rows(before, after)).toEqual([])
  })

  test('do not differ by their text where an unchanged line raises them', () => {
    expect(rows('no', 'not that', 9)).toEqual([])
  })
})

describe('calls with wrong arguments', () => {
  const misfit = raised('TypeError', 'str() takes at most 3 arguments (6 given)', true)

  test('are left out where other calls show a difference', () => {
    expect(
      rowsOf([
        ['1', returned('[]'), misfit],
        ['2', returned('[1]'), returned('[2]')],
      ]),
    ).toMatchObject([{ call: 'f(2)' }])
    expect(rowsOf([['1', returned('[]'), misfit]])).toHaveLength(1)
  })

  test('an accidental exception tells nothing where the values have an unusual type', () => {
    const one = call('1')
    const sides = [observed(one, returned('1')), observed(one, raised('TypeError', 'no', true))] as const
    expect(behaviourRows([one], [sides[0]], [sides[1]], { odd: () => true })).toEqual([])
    expect(behaviourRows([one], [sides[0]], [sides[1]])).toHaveLength(1)
  })
})

test('the call of a coroutine function is shown with await', () => {
  const row: BehaviourRow = {
    ...{ target: 'a.py::f', call: 'f(1)', before: '1', after: '2' },
    ...{ source: 'explorer', test: null, path: null },
  }
  expect(awaited(row)).toEqual({ ...row, call: 'await f(1)' })
})

describe('one row for a change that several functions show', () => {
  const row = (target: string, call: string, after = '2', path: string | null = null): BehaviourRow => ({
    ...{ target, call, before: '1', after, source: 'recorded', test: null, path },
  })
  const told = (rows: BehaviourRow[]): string[] =>
    withoutRepeats(rows).map(({ target, after }) => `${target} ${after}`)

  test.each<[string, BehaviourRow[], string[]]>([
    ['the function that the call names', [row('a.ts::helper', 'f()'), row('a.ts::f', 'f()')], ['a.ts::f 2']],
    ['a method by its name', [row('a.ts::g', 'x.m(1)'), row('a.ts::A.m', 'x.m(1)')], ['a.ts::A.m 2']],
    ['the first where no name fits', [row('a.ts::g', 'f()'), row('a.ts::h', 'f()')], ['a.ts::g 2']],
    ['other results', [row('a.ts::g', 'f()'), row('a.ts::f', 'f()', '3')], ['a.ts::g 2', 'a.ts::f 3']],
    ['other places', [row('a.ts::g', 'f()', '2', '.a'), row('a.ts::f', 'f()')], ['a.ts::g 2', 'a.ts::f 2']],
    ['nothing', [], []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected)
  })
})
