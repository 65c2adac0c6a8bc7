// Reads files again that a grammar failed on, after the language's own interpreter said in the sandbox what is code.
import type { ReadFile } from '../core/diff/targets.js'
import { groupBy } from '../core/lists.js'
import { UserError } from '../core/model/errors.js'
import type { Language, SecondReader } from '../core/model/ports.js'
import type { ParsedFile } from '../core/model/target.js'
import type { Tools } from './tools.js'

/** A file of the change with the texts of its sides. */
export interface Reading {
  file: ReadFile
  language: Language
  old: string | null
  now: string | null
}

/** The most characters handed over in total. */
const MOST_CHARACTERS = 4_000_000

const isUnread = (read: ParsedFile | null): boolean =>
  read !== null && (read.error !== null || read.functions.some(made => !made.sound))

/** Replaces what was read of such files; a file whose reader was not asked says why. `tree` is the head's folder. */
export async function askSecondReaders(readings: Reading[], tools: Tools, tree: string): Promise<void> {
  const unread = readings.filter(({ file }) => isUnread(file.before) || isUnread(file.after))
  for (const [name, own] of groupBy(unread, reading => reading.language.name)) {
    const language = tools.language(name)
    const { secondReader } = language
    const texts = secondReader ? textsFor(own, secondReader) : []
    if (!secondReader || texts.length === 0) continue
    const refusal = await ask(secondReader, texts, tools, tree)
    for (const { file, old, now } of own)
      if (refusal !== null) tell(file.after, `${secondReader.name} was not asked: ${refusal}`)
      else {
        if (old !== null) file.before = language.functions(old)
        if (now !== null) file.after = language.functions(now)
      }
  }
}

function textsFor(readings: Reading[], reader: SecondReader): string[] {
  const texts = new Set(readings.flatMap(({ old, now }) => [old, now]).filter(text => text !== null))
  let left = MOST_CHARACTERS
  return [...texts].filter(text => reader.wants(text) && (left -= text.length) >= 0)
}

/** Why the reader was not asked; null once it has learned from the texts. */
async function ask(
  reader: SecondReader,
  texts: string[],
  tools: Tools,
  tree: string,
): Promise<string | null> {
  try {
    const sandbox = await tools.sandbox()
    if (sandbox.level === 'none') return 'it reads such code only in a sandbox'
    await using session = await sandbox.open({ head: tree, base: null, contents: { head: null, base: null } })
    const job = reader.job(texts)
    const refusal = await session.lacks(job.toolchain)
    if (refusal === null) reader.learn(texts, await session.run(job))
    return refusal
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

function tell(read: ParsedFile | null, why: string): void {
  if (read && isUnread(read)) read.error = `${read.error ?? 'a function does not parse'}. ${why}`
}
