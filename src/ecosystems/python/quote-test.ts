// A Python test file -> one of its tests with only what it needs from the file and the `conftest.py` files above it.
import type { Language } from '../../core/model/ports.js'
import { rememberText } from '../shared/functions.js'
import { folderOf, foldersAbove, join } from '../shared/paths.js'
import type { Parse } from '../shared/parser.js'
import { formatImport } from './imports.js'
import { readFacts } from './replies/code-facts.js'
import { dependenciesOf, readPool } from './replies/dependencies.js'
import { readOutline, testsIn, type PythonPiece } from './replies/outline.js'
import { indent } from './scan.js'
import { nameOf } from './written-tests.js'

type Quote = NonNullable<Language['quoteTest']>

/** A class with more members is not shown. */
const MOST_MEMBERS = 12

export function makeQuoteTest(parse: Parse): Quote {
  return (text, name, place) => {
    const setUp = setUpTexts(place)
    // The nearest of several fixtures with one name wins: it comes last.
    const around = setUp.flatMap((outer, at) => readOutline(outer, at, false).pieces)
    const own = readOutline(text, setUp.length, false).pieces
    const test = own.flatMap(testsIn).find(piece => nameOf(piece) === name)
    const facts = rememberText(code => readFacts(parse, code))
    if (!test || !facts(test.text).sound) return null
    const pool = readPool([...around, ...own], facts, new Set())
    const { helpers, members, imports } = dependenciesOf(test, pool, facts)
    if (members.length > MOST_MEMBERS) return null
    const body = test.group ? inClass(test.group, [...members, test.text]) : test.text
    const lines = [...new Set(imports.map(formatImport))]
    return [lines.join('\n'), ...helpers.map(helper => helper.text), body]
      .filter(part => part.trim() !== '')
      .join('\n\n\n')
  }
}

const inClass = ({ header }: PythonPiece, parts: string[]): string =>
  `${header}\n${parts.map(part => indent(part)).join('\n\n')}`

/** The texts of the `conftest.py` files above a test file, outermost first. */
function setUpTexts({ path, read }: Parameters<Quote>[2]): string[] {
  return foldersAbove(folderOf(path))
    .toReversed()
    .flatMap(folder => read(join(folder, 'conftest.py')) ?? [])
}
