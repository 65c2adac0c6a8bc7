import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../../../src/core/model/ports.js'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { makeContinues } from '../../../src/ecosystems/javascript/test-file/continue.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import type { ReadText } from '../../../src/ecosystems/shared/syntax.js'
import { makeMerge } from '../../../src/ecosystems/javascript/test-file/test-file.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

let read: ReadText
let merge: Language['merge']
let continues: (text: string) => boolean
beforeAll(async () => {
  read = makeRead([await loadParser('typescript', 'dist/wasm'), await loadParser('tsx', 'dist/wasm')])
  merge = makeMerge(read)
  continues = makeContinues(read)
})

let count = 0
function candidate(code: string, more: Partial<Candidate> = {}): Candidate {
  count += 1
  const name = /\(\s*(['"`])(.*?)\1/.exec(code)?.[2] ?? ''
  const rest = { writer: 'w', framework: 'vitest', draft: code, fixes: [], observed: false, container: null }
  return {
    id: `c${String(count)}`,
    target: 'src/tax.js::addTax',
    name,
    code,
    imports: [],
    helpers: [],
    ...rest,
    ...more,
  }
}
const inside = (name: string, members: string[] = []) => ({
  container: { name, header: `describe('${name}', () => {`, members },
})
const fresh = (...all: Candidate[]) => merge(all, { existing: null, like: null })
const onto = (existing: string, ...all: Candidate[]) => merge(all, { existing, like: null })
const titles = (found: { names: Record<string, string> }) => Object.values(found.names)
const it1 = "test('adds', () => {\n  expect(addTax(1)).toBe(2)\n})"
const imports = ["import { expect, test } from 'vitest'", "import { addTax } from './tax.js'"]

describe('calls the function as the file does', () => {
  const named = "import { addTax } from './tax.js'"
  const required = "const { addTax } = require('./tax')"
  const whole = "import * as tax from './tax'"
  const plain = "test('adds', () => {\n  expect(addTax(1, { addTax })).toBe(2)\n})"
  const shadowed = "test('adds', () => {\n  const tax = 1\n  expect(addTax(tax)).toBe(2)\n})"
  test.each<[string, string, string, string, string | null, Partial<Candidate>]>([
    ['by its module', whole, named, 'tax.addTax(3)', 'tax', {}],
    ['by the result of require', "var $t = require('./tax.js')", required, '$t.addTax(3)', '$t', {}],
    ['by another module', "import * as tax from './taxes'", named, 'tax.addTax(3)', null, {}],
    ['by a default export', "import tax from './tax'", named, 'tax.addTax(3)', null, {}],
    ['not yet, but others of its module', whole, named, 'tax.subTax(3)', 'tax', {}],
    ['not at all', whole, named, 'tax.rate', null, {}],
    ['only as the end of another path', whole, named, 'own.tax.addTax(3)', null, {}],
    ['by its name as well', `${whole}\n${named}`, named, 'tax.addTax(3)', null, {}],
    ['by a name that the new test uses', whole, named, 'tax.addTax(3)', null, { code: shadowed }],
    ['beside a test that a model wrote', whole, named, 'tax.addTax(3)', null, { writer: 'm' }],
  ])('%s', (_, line, wanted, call, holder, more) => {
    const old = `${line}\n\ntest('x', () => {\n  ${call}\n})\n`
    const made = candidate(plain, { imports: [wanted], writer: 'explorer', ...more })
    const { content } = onto(old, made)
    const added = holder ? `expect(${holder}.addTax(1, { addTax: ${holder}.addTax })).toBe(2)` : made.code
    expect(content).toContain(added)
    expect(content.startsWith(old)).toBe(holder !== null || line.includes(named))
  })
})

describe('what the old file already imports under another name', () => {
  const called = (name: string) => `test('adds', () => {\n  expect(${name}(1)).toBe(2)\n})`
  test.each<[string, string, string, string | null]>([
    ['a whole module', "const flat = require('../index')", "const addTax = require('../index.js')", 'flat'],
    ['a folder', "const flat = require('..')", "const addTax = require('../index')", 'flat'],
    ['this folder', "const flat = require('./')", "const addTax = require('./index')", 'flat'],
    ['a default', "import tax from './tax.js'", "import addTax from './tax'", 'tax'],
    ['a renamed one', "import { addTax as add } from './tax.js'", "import { addTax } from './tax.js'", 'add'],
    ['another export', "import { subTax } from './tax.js'", "import addTax from './tax.js'", null],
    ['another module', "const flat = require('../lib')", "const addTax = require('../lib/a')", null],
    ['its type only', "import type tax from './tax.js'", "import addTax from './tax.js'", null],
    [
      'another file of that name',
      "const flat = require('../index.json')",
      "const addTax = require('../index')",
      null,
    ],
  ])('%s', (_, line, wanted, name) => {
    const old = `${line}\ntest('x', () => {})\n`
    const { content } = onto(old, candidate(called('addTax'), { imports: [wanted] }))
    expect(content).toContain(`expect(${name ?? 'addTax'}(1))`)
    expect(content.includes(`${line}\ntest(`)).toBe(name !== null)
  })

  test('a name that is imported both as a default and by name is imported once', () => {
    const one = candidate("test('one', () => {\n  f(1)\n})", {
      imports: ["import test, { describe } from 'node:test'"],
    })
    const two = candidate("test('two', () => {\n  f(2)\n})", {
      imports: ["import { describe, test } from 'node:test'"],
    })
    expect(fresh(one, two).content).toContain("import test, { describe } from 'node:test'\n\n")
  })

  test.each([
    [
      "const { subTax } = require('../src')",
      "const { addTax } = require('../src/index')",
      "const { subTax, addTax } = require('../src')",
    ],
    [
      "import { subTax } from './tax'",
      "import { addTax } from './tax.js'",
      "import { subTax, addTax } from './tax'",
    ],
  ])('a module keeps the spelling of the existing import: %s', (line, wanted, joined) => {
    const old = `${line}\ntest('x', () => {})\n`
    const { content } = onto(old, candidate(called('addTax'), { imports: [wanted] }))
    expect(content.split('\n').slice(0, 2)).toEqual([joined, "test('x', () => {})"])
  })

  test('a name that the test uses for something else is not taken', () => {
    const old = "const flat = require('../index')\ntest('x', () => {})\n"
    const code = "test('adds', () => {\n  const flat = 1\n  expect(addTax(flat)).toBe(2)\n})"
    const { content } = onto(old, candidate(code, { imports: ["const addTax = require('../index')"] }))
    expect(content).toContain('addTax(flat)')
    const helped = candidate("test('adds', () => {\n  expect(addTax(flat)).toBe(2)\n})", {
      imports: ["const addTax = require('../index')"],
      helpers: ['const flat = 1'],
    })
    expect(onto(old, helped).content).toMatch(/addTax\(flat2\)/)
  })
})

describe('a new file', () => {
  test('imports are joined per module and grouped, types apart; helpers occur once', () => {
    const helpers = ['const rate = 2', 'function twice(n) {\n  return n * 2\n}']
    const one = candidate(it1, { imports: [...imports, "import type { Rate } from './tax.js'"], helpers })
    const two = candidate("test('subtracts', () => {\n  expect(tax(rate)).toBe(2)\n})", {
      imports: [
        "import tax, { type Net, subTax } from './tax.js'",
        "import { readFileSync } from 'node:fs'",
        "import { describe, test } from 'vitest'",
      ],
      helpers: ['const rate = 2;'],
    })
    expect(fresh(one, two).content).toBe(`import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import tax, { type Net, addTax, subTax } from './tax.js'
import type { Rate } from './tax.js'

const rate = 2

function twice(n) {
  return n * 2
}

test('adds', () => {
  expect(addTax(1)).toBe(2)
})

test('subtracts', () => {
  expect(tax(rate)).toBe(2)
})
`)
  })

  test.each([
    ['a script that has it', "'use strict'\n\nconst a = require('a')\n", "'use strict'\n\nconst { addTax }"],
    [
      'behind a comment',
      '// c\n"use strict";\nconst a = require("a");\n',
      '"use strict";\n\nconst { addTax }',
    ],
    ['a script that does not', "const a = require('a')\n'use strict'\n", 'const { addTax }'],
    ['a module', "'use strict'\nimport a from 'a'\n", 'import { addTax }'],
    ['a text that only looks like it', "'use strict'.length\nrequire('a')\n", 'const { addTax }'],
  ])('the directive of %s', (_, like, start) => {
    const kind = like.includes('import')
      ? "import { addTax } from './tax.js'"
      : "const { addTax } = require('./tax.js')"
    const found = merge([candidate(it1, { imports: [kind] })], { existing: null, like })
    expect(found.content.slice(0, start.length)).toBe(start)
  })

  test('describes with the same title and set-up are joined; those with another set-up are not', () => {
    const setUp = ['let cart', 'beforeEach(() => {\n  cart = new Cart()\n})']
    const found = fresh(
      candidate("test('a', () => {\n  cart.add(1)\n})", inside('Cart', setUp)),
      candidate("test('b', () => {\n  cart.add(2)\n})", inside('Cart', setUp)),
      candidate("test('a', () => {\n  new Cart()\n})", inside('Cart')),
      candidate("test('a', () => {})"),
    )
    expect(found.content).toBe(`describe('Cart', () => {
  let cart

  beforeEach(() => {
    cart = new Cart()
  })

  test('a', () => {
    cart.add(1)
  })

  test('b', () => {
    cart.add(2)
  })
})

describe('Cart', () => {
  test('a (2)', () => {
    new Cart()
  })
})

test('a', () => {})
`)
    expect(titles(found)).toEqual(['Cart a', 'Cart b', 'Cart a (2)', 'a'])
  })

  test('templates keep their lines inside a describe', () => {
    const found = fresh(candidate("test('a', () => {\n  expect(f()).toBe(`x\n  y\n`)\n})", inside('f')))
    expect(found.content).toContain('    expect(f()).toBe(`x\n  y\n`)\n')
  })

  test('of two helpers or imports with one name the later one is renamed, within its scope', () => {
    const one = candidate("test('a', () => {\n  help()\n})", {
      helpers: ['const help = () => 1'],
      imports: ["import { f } from './a.js'"],
    })
    const two = candidate("test('b', () => {\n  help(f, { f })\n  const g = help => help\n})", {
      helpers: ['const help = () => f'],
      imports: ["import { f } from './b.js'"],
    })
    const { content } = fresh(one, two)
    expect(content).toContain("import { f } from './a.js'\nimport { f as f2 } from './b.js'\n")
    expect(content).toContain('const help2 = () => f2')
    expect(content).toContain('  help2(f2, { f: f2 })\n  const g = help => help\n')
  })

  test.each([
    [
      "const { addTax } = require('./tax')",
      "import assert from 'node:assert/strict'",
      "const assert = require('node:assert/strict')\nconst { addTax } = require('./tax')\n",
    ],
    [
      "import { addTax } from './tax.js'",
      "const assert = require('node:assert')",
      "import assert from 'node:assert'\nimport { addTax } from './tax.js'\n",
    ],
    [
      "import { addTax } from './tax.js'",
      "const { a: b } = require('pkg')",
      "import { a as b } from 'pkg'\nimport { addTax } from './tax.js'\n",
    ],
    [
      "import data from './data.json' with { type: 'json' }",
      "import { addTax } from './tax.js'",
      "import data from './data.json' with { type: 'json' }\nimport { addTax } from './tax.js'\n",
    ],
  ])('one kind of module: %s with %s', (own, other, wanted) => {
    expect(fresh(candidate(it1, { imports: [other, own] })).content.startsWith(wanted)).toBe(true)
  })

  test('the style of an existing test of the project is used', () => {
    const like =
      'import { it, expect } from "vitest";\n\nit("x", () => {\n    expect({\n        a: 1\n    }).toBe(2);\n});\n'
    const code = "test('it\"s', () => {\n  const a = {\n    b: 'c',\n  }\n  expect(a).toBe('d')\n})"
    expect(merge([candidate(code, { name: 'it"s', imports })], { existing: null, like }).content)
      .toBe(`import { expect, it } from "vitest";
import { addTax } from "./tax.js";

it('it"s', () => {
    const a = {
        b: "c"
    };
    expect(a).toBe("d");
});
`)
  })
})

const old = `/** @vitest-environment node */
import { describe, expect, it } from "vitest"; // runner
import {
    subTax,
    Rate,
} from "./tax.js";

const rate = 3;

describe("addTax", () => {
    it("adds", () => {
        expect(1).toBe(1);   // kept  as it is
    });
});

describe("Cart", () => {
    let addTax;
    it("x", () => {});
});
// the end`

describe('an existing file', () => {
  test('imports go into its braces, tests to the end of their describe, and all else is unchanged', () => {
    const found = onto(old, candidate(it1, { imports, ...inside('addTax') }))
    expect(found.content).toBe(
      old
        .replace('    Rate,', '    Rate,\n    addTax,')
        .replace(
          'as it is\n    });\n',
          'as it is\n    });\n\n    it("adds (2)", () => {\n        expect(addTax(1)).toBe(2);\n    });\n',
        ),
    )
    expect(titles(found)).toEqual(['addTax adds (2)'])
  })

  test('a test gets its own describe at the end if there is none, its set-up differs or a name is hidden', () => {
    const code = "test('new', () => {\n  addTax()\n})"
    const end = (title: string, more = '') =>
      `\n\ndescribe("${title}", () => {\n${more}    it("new", () => {\n        addTax();\n    });\n});\n`
    expect(onto(old, candidate(code, inside('other'))).content).toBe(old + end('other'))
    expect(onto(old, candidate(code, inside('Cart'))).content).toBe(old + end('Cart'))
    const hook = candidate(code, inside('addTax', ['beforeEach(() => {})']))
    expect(onto(old, hook).content).toBe(old + end('addTax', '    beforeEach(() => {});\n\n'))
  })

  test('a test without a describe goes into the describe of its function', () => {
    expect(titles(onto(old, candidate("test('plain', () => {\n  1\n})")))).toEqual(['addTax plain'])
  })

  test('names that are taken are replaced', () => {
    const other = candidate("test('new', () => {\n  expect(rate).toBe(subTax)\n})", {
      helpers: ['const rate = 4'],
      imports: ["import { subTax } from './other.js'"],
    })
    const { content } = onto(old, other)
    expect(content).toContain(
      '} from "./tax.js";\nimport { subTax as subTax2 } from "./other.js";\n\nconst rate2 = 4;\n',
    )
    expect(content).toContain('expect(rate2).toBe(subTax2);')
    expect(content).toContain('const rate = 3;')
    const same = onto(old, candidate("test('new', () => {\n  rate\n})", { helpers: ['const rate = 3'] }))
    expect(same.content.match(/const rate/g)).toHaveLength(1)
  })

  test('a loop over a literal does not continue the statement before it', () => {
    const loop = "[1, 2].forEach(n => {\n  test('is ' + n, () => {\n    expect(addTax(n)).toBe(n)\n  })\n})"
    const loops = [
      candidate(loop, { helpers: ['const a = f'] }),
      candidate(loop, inside('tax', ['const b = f'])),
    ]
    const { content } = fresh(...loops)
    expect(content).toContain('const a = f\n\n;[1, 2].forEach')
    expect(content).toContain('  const b = f\n\n  ;[1, 2].forEach')
  })

  test('titles of tables are reported as patterns and kept distinct', () => {
    const each = "test.each([[1], [2]])('adds %i', n => {\n  expect(addTax(n)).toBe(n)\n})"
    const loop =
      'for (const n of [1, 2])\n  test(`adds ${n} to it`, () => {\n    expect(addTax(n)).toBe(n)\n  })'
    const named =
      'for (const [name, n] of [["a", 1]])\n  test(name, () => {\n    expect(addTax(n)).toBe(n)\n  })'
    const rows = [
      candidate(each, { name: 'adds %i' }),
      candidate(each.replace('toBe', 'toEqual'), { name: 'adds %i' }),
      candidate(loop, { name: 'adds ${n} to it' }),
      candidate(named, { name: 'name', ...inside('tax') }),
    ]
    const grouped =
      'for (const n of [1, 2])\n  describe(`of ${n}`, () => {\n    test("is", () => {\n      expect(addTax(n)).toBe(n)\n    })\n  })'
    rows.push(candidate(grouped, { name: 'is' }))
    const found = fresh(...rows)
    const any = '\uE000'
    expect(titles(found)).toEqual([
      `adds ${any}`,
      `adds ${any} (2)`,
      `adds ${any} to it`,
      `tax ${any}`,
      `${any} is`,
    ])
    expect(found.content).toContain("('adds %i (2)', n =>")
  })

  test('a strict assert uses the loose import where possible', () => {
    const base =
      "const test = require('node:test')\nconst assert = require('assert')\n\ntest('a', () => {\n  assert(1)\n})\n"
    const strict = candidate("test('b', () => {\n  assert.deepEqual(f(), [1])\n})", {
      imports: [
        "import { test } from 'node:test'",
        "import assert from 'node:assert/strict'",
        "const { f } = require('./f')",
      ],
      framework: 'node:test',
    })
    expect(onto(base, strict).content).toBe(
      base.replace("'assert')\n", "'assert')\nconst { f } = require('./f')\n") +
        "\ntest('b', () => {\n  assert.deepStrictEqual(f(), [1])\n})\n",
    )
  })

  test('a default import gains names; a file without imports gets them below its first comment', () => {
    const base = "import tax from './tax.js'\ntest('x', () => {})\n"
    expect(onto(base, candidate(it1, { imports })).content).toContain(
      "import tax, { addTax } from './tax.js'\nimport { expect, test } from 'vitest'\n",
    )
    const bare = "/* docs */\n'use strict'\ntest('x', () => {})\n"
    expect(onto(bare, candidate(it1, { imports: ["const { addTax } = require('./tax')"] })).content).toBe(
      `/* docs */\n'use strict'\nconst { addTax } = require('./tax')\n\ntest('x', () => {})\n\n${it1}\n`,
    )
  })

  test('a helper is placed after what it needs', () => {
    const base = "import { test } from 'vitest'\n\nconst base = 1\n\ntest('x', () => {})\n"
    const { content } = onto(
      base,
      candidate("test('b', () => {\n  more\n})", { helpers: ['const more = base + 1'] }),
    )
    expect(content.indexOf('const more')).toBeGreaterThan(content.indexOf('const base'))
  })

  test('Windows line ends, byte order mark and tabs stay', () => {
    const base =
      '\uFEFF' +
      "import { test } from 'vitest'\n\ndescribe('addTax', () => {\n\ttest('a', () => {\n\t\tf()\n\t})\n})\n".replaceAll(
        '\n',
        '\r\n',
      )
    const { content } = onto(base, candidate(it1, { imports, ...inside('addTax') }))
    expect(content.startsWith('\uFEFFimport { test, expect } from')).toBe(true)
    expect(content.replaceAll('\r\n', '')).not.toContain('\n')
    expect(content).toContain(
      "\r\n\r\n\ttest('adds', () => {\r\n\t\texpect(addTax(1)).toBe(2)\r\n\t})\r\n})\r\n",
    )
  })

  test('every file keeps all of its text, and a second round finds its names', () => {
    const pieces = [
      "import { test } from 'vitest'",
      'const rate = 1',
      "describe('addTax', () => {\n\ttest('adds', () => {})\n})",
      "describe('addTax', () => {})",
      "describe('out', () => { describe('addTax', function () {\n  it('x', () => {})\n }) })",
      "import * as all from './tax.js'",
      "import { addTax as plus } from './tax.js'",
      '// word',
      '',
      "test('adds', () => {})",
      "describe.skip('addTax', () => {\n})",
      'function expect() {}',
      "import './side.js'",
      'const x = `a\n  b`;',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 7 }),
        fc.boolean(),
        fc.boolean(),
        (lines, crlf, end) => {
          const text = [...new Set(lines)].join('\n') + (end ? '\n' : '')
          const existing = crlf ? text.replaceAll('\n', '\r\n') : text
          if (read(text).broken) return
          const all = [
            candidate(it1, { imports, helpers: ['const rate = 2'], ...inside('addTax') }),
            candidate("test('adds', () => {\n  rate\n})", { helpers: ['const rate = 1'] }),
            candidate("test('other', () => {\n  addTax\n})", { imports, ...inside('new') }),
          ]
          const { content, names } = onto(existing, ...all)
          let at = 0
          for (const letter of content) if (letter === existing[at]) at += 1
          expect(at).toBe(existing.length)
          expect(read(content).broken).toBe(false)
          expect(new Set(Object.values(names)).size).toBe(3)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('files that can be continued', () => {
  test.each([
    [old, true],
    ["test('a', () => {})", true],
    ["describe('a', () => {\n  it.each([1])('b %s', () => {})\n})", true],
    ["describe.skip('a', () => {\n  it('b', () => {})\n})", false],
    ['export const a = 1', false],
    ["test('a', () => {", false],
    ["// @generated\ntest('a', () => {})", false],
    [`test('a', () => {})\n//${'x'.repeat(200_000)}`, false],
  ])('%#', (text, wanted) => {
    expect(continues(text)).toBe(wanted)
  })
})
