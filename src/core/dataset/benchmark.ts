// Lines of a benchmark -> the code of each function, in any of the supported formats.
import * as z from 'zod'
import { readAsked, type AskedCode } from './prompt-code.js'
import { readRows, type Line } from './rows.js'
import type { Language } from '../model/ports.js'

interface Wanted {
  /** Line in the file, from 1. */
  row: number
  asked: AskedCode
}

const text = z.string().nullish()
const module = z.object({ path: text, module_path: text, source: text, module_source: text })

/** Reads `{path, source}` and training rows; `unread` has the numbers of lines without a function. */
export function readBenchmark(lines: Line[], languages: Language[]): { wanted: Wanted[]; unread: number[] } {
  const wanted: Wanted[] = []
  const unread: number[] = []
  for (const line of lines) {
    const asked = readOne(line, languages)
    if (asked) wanted.push({ row: line.row, asked })
    else unread.push(line.row)
  }
  return { wanted, unread }
}

function readOne(line: Line, languages: Language[]): AskedCode | null {
  const [row] = readRows([line]).rows
  if (row) return readAsked(row.prompt, languages)
  const read = module.safeParse(parsed(line.text))
  if (!read.success) return null
  const source = read.data.source ?? read.data.module_source ?? ''
  const path = read.data.path ?? read.data.module_path ?? ''
  const own = languages.find(language => language.matches(path))
  const order = own ? [own] : languages
  for (const language of order) {
    const { functions, error } = language.functions(source)
    if (error === null && functions.some(made => made.sound && made.bodyLines.length > 0))
      return { language, source, functions, outlined: false }
  }
  return null
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
