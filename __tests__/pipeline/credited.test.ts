// Pull requests that change several functions in several files, with recorded replies: which functions each test counts for.
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/model/report.js'
import { hasPytest } from '../ecosystems/python/runners/programs.js'
import { reviewRecorded, type Files } from './recorded-review.js'

/** One project in one language. Its functions are `rateOf`, `total` that calls it, and `main` that calls `total`. */
interface Project {
  title: string
  isThere: boolean
  base: Files
  head: Files
  /** Ids of the functions. */
  rate: string
  total: string
  main: string
  inner: string
  /** A reply that holds these tests. */
  reply(imports: Record<string, string[]>, tests: Record<string, string[]>): string
  equal(code: string, expected: string): string
}

const javascript: Project = {
  ...{ title: 'node:test', isThere: true },
  ...{ rate: 'lib/rate.js::rateOf', total: 'lib/total.js::total', main: 'lib/main.js::main' },
  inner: 'lib/rate.js::Table.find',
  base: {
    'package.json': '{"name": "shop", "type": "module", "scripts": {"test": "node --test"}}\n',
    'lib/rate.js':
      "class Table {\n  find(kind) {\n    return kind === 'book' ? 7 : 20\n  }\n}\nexport function rateOf(kind) {\n  return new Table().find(kind)\n}\n",
    'lib/total.js':
      "import { rateOf } from './rate.js'\nexport function total(price, kind) {\n  return price + price * rateOf(kind) / 100\n}\n",
    'lib/main.js':
      "import { total } from './total.js'\nexport function main(words) {\n  const sum = total(100, words[0])\n  return { sum, lines: words.length }\n}\n",
  },
  head: {
    'lib/rate.js':
      "class Table {\n  find(kind) {\n    return kind === 'book' ? 5 : 20\n  }\n}\nexport function rateOf(kind) {\n  if (kind === 'none') return 0\n  return new Table().find(kind)\n}\n",
    'lib/total.js':
      "import { rateOf } from './rate.js'\nexport function total(price, kind) {\n  if (price < 0) return -1\n  return price + price * rateOf(kind) / 100\n}\n",
    'lib/main.js':
      "import { total } from './total.js'\nexport function main(words) {\n  const sum = total(100, words[0])\n  return { sum, lines: words.length + 1 }\n}\n",
  },
  reply: (imports, tests) =>
    fenced('js', [
      "import assert from 'node:assert/strict'",
      "import { test } from 'node:test'",
      ...Object.entries(imports).map(
        ([module, names]) => `import { ${names.join(', ')} } from '../lib/${module}.js'`,
      ),
      ...Object.entries(tests).map(
        ([name, body]) => `\ntest('${name}', () => {\n${body.map(line => `  ${line}`).join('\n')}\n})`,
      ),
    ]),
  equal: (code, expected) => `assert.equal(${code}, ${expected})`,
}

const python: Project = {
  ...{ title: 'pytest', isThere: hasPytest },
  ...{ rate: 'shop/rate.py::rateOf', total: 'shop/total.py::total', main: 'shop/main.py::main' },
  inner: 'shop/rate.py::_Table.find',
  base: {
    ...{ 'shop/__init__.py': '', 'pytest.ini': '[pytest]\n' },
    'shop/rate.py':
      "class _Table:\n    def find(self, kind):\n        return 7 if kind == 'book' else 20\n\n\ndef rateOf(kind):\n    return _Table().find(kind)\n",
    'shop/total.py':
      'from shop.rate import rateOf\n\n\ndef total(price, kind):\n    return price + price * rateOf(kind) / 100\n',
    'shop/main.py':
      "from shop.total import total\n\n\ndef main(words):\n    sum = total(100, words[0])\n    return {'sum': sum, 'lines': len(words)}\n",
  },
  head: {
    'shop/rate.py':
      "class _Table:\n    def find(self, kind):\n        return 5 if kind == 'book' else 20\n\n\ndef rateOf(kind):\n    if kind == 'none':\n        return 0\n    return _Table().find(kind)\n",
    'shop/total.py':
      'from shop.rate import rateOf\n\n\ndef total(price, kind):\n    if price < 0:\n        return -1\n    return price + price * rateOf(kind) / 100\n',
    'shop/main.py':
      "from shop.total import total\n\n\ndef main(words):\n    sum = total(100, words[0])\n    return {'sum': sum, 'lines': len(words) + 1}\n",
  },
  reply: (imports, tests) =>
    fenced('python', [
      ...Object.entries(imports).map(([module, names]) => `from shop.${module} import ${names.join(', ')}`),
      ...Object.entries(tests).map(
        ([name, body]) =>
          `\n\ndef test_${name.replaceAll(' ', '_')}():\n${body.map(line => `    ${line}`).join('\n')}`,
      ),
    ]),
  equal: (code, expected) => `assert ${code} == ${expected}`,
}

const fenced = (word: string, lines: string[]): string => `\`\`\`${word}\n${lines.join('\n')}\n\`\`\``

/** By test name without the language's prefix: why the test was rejected, or else the functions that it counts for. */
const fates = ({ tests }: Report): Record<string, unknown> =>
  Object.fromEntries(
    tests.map(({ name, reason, credits }) => [
      name.replace(/^test_/, '').replaceAll('_', ' '),
      reason ?? credits.toSorted(),
    ]),
  )

const projects = [javascript, python]

describe.each(projects.map(project => [project.title, project] as const))('%s', (_title, project) => {
  const { rate, total, main, inner, reply, equal, isThere } = project
  const story = isThere ? test : test.skip

  story('a test counts for the functions it notices, whichever it was written for', async () => {
    const lines = project === python ? 'main(["pen"])["lines"]' : 'main(["pen"]).lines'
    const { report, comment } = await reviewRecorded(project, {
      [rate]: reply(
        { rate: ['rateOf'], total: ['total'] },
        {
          'nothing is refused': [equal('total(-5, "book")', '-1')],
          'no rate': [equal('rateOf("none")', '0')],
          'nothing of ours': [equal(project === python ? 'max(1, 2)' : 'Math.max(1, 2)', '2')],
        },
      ),
      [total]: reply({ total: ['total'] }, { 'a book': [equal('total(100, "book")', '105')] }),
      [main]: reply({ main: ['main'] }, { 'all runs': [equal(lines, '2')] }),
    })
    expect(fates(report)).toEqual({
      'nothing is refused': [total],
      'no rate': [rate],
      'nothing of ours': 'does-not-call-target',
      // It notices mutants in the rate of a book, in the rate as a whole, and in the check of the price.
      'a book': [inner, rate, total].toSorted(),
      'all runs': [main],
    })
    const book = report.tests.find(({ name }) => /a.book/.test(name))
    const noticed = new Set(book?.evidence.mutantsKilled.map(id => id.slice(0, id.indexOf('#'))))
    expect(noticed).toEqual(new Set([inner, rate, total]))
    const ofInner = report.targets.find(({ id }) => id === inner)
    expect(ofInner?.mutants?.killed).toBeGreaterThan(0)
    expect(report.mutants.flatMap(({ target, killedBy }) => (target === inner ? killedBy : []))).toContain(
      `${book?.file}::${book?.name}`,
    )
    expect(comment).toContain('4 tests kept for 4 of 4 changed functions')
    expect(comment).toMatch(
      /nothing.is.refused.{0,3}, written for .{0,3}rateOf.{0,3}, counts for .{0,3}total/,
    )
  })
})
