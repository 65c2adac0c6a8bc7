import { expect, test } from '@jest/globals'
import { frameworks } from '../../../src/ecosystems/index.js'
import { find } from '../../../src/wiring/run.js'
import { sketchTests } from '../../../src/core/prompt/sketch.js'
import type { TestTask } from '../../../src/core/model/target.js'
import { loadJavaScript } from '../../../src/ecosystems/javascript/language.js'

const runner = find(frameworks, 'runner')
const jestRunner = runner('jest')
const nodeTest = runner('node:test')

const task = (like: string | null, importLine: string, name = 'add'): TestTask =>
  ({
    target: {
      id: `src/add.js::${name}`,
      file: 'src/add.js',
      name,
      language: 'javascript',
      framework: 'node:test',
    },
    function: { name, kind: 'function', async: false, context: [], source: '' },
    classes: {},
    access: { importLine, module: '../src/add.js', symbol: name, root: '' },
    testPath: 'test/add.test.js',
    page: { existing: null, like },
    existingTest: null,
  }) as unknown as TestTask

const line = "import { add } from '../src/add.js'"

test('a sketch is formatted like a whole test file, with consistent semicolons and `...` to fill in', async () => {
  const language = await loadJavaScript('dist/wasm')
  const plain = sketchTests(task(null, line), nodeTest.style, language)
  expect(plain).toContain('assert.deepEqual(add(...), ...)')
  expect(plain).not.toContain('___')
  const ends = (text: string) => new Set([...text.matchAll(/\)(;?)$/gm)].map(match => match[1]))
  expect(ends(plain).size).toBe(1)
  const like = "test('a', () => {\n  expect(1).toBe(1)\n})\n"
  const said = sketchTests(task(like, line), jestRunner.style, language)
  expect(said).toContain('expect(add(...)).toEqual(...)\n')
  expect(said).not.toContain(';')
})

test('a name that looks like the blank is left as it is', async () => {
  const language = await loadJavaScript('dist/wasm')
  const said = sketchTests(
    task(null, "import { a___b } from '../src/add.js'", 'a___b'),
    nodeTest.style,
    language,
  )
  expect(said).toContain('a___b(...)')
})
