// Reads files that the user named: their bytes, unpacked, and their lines. Also the options that go with files of rows.
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Line } from '../core/dataset/rows.js'
import { UserError } from '../core/model/errors.js'
import { number, type Option } from './command.js'

/** Options of verbs over training rows. */
export const baseModel: Option = {
  type: 'string',
  placeholder: 'MODEL',
  help: 'The model to be tuned: tokens are counted as it counts them, and priced if its price is known.',
}
export const perPrompt = number(
  'Number of rows that may share a prompt, as several teachers may answer for one function. Default: 1.',
)

const MAX_BYTES = 512 * 1024 * 1024

export interface Input {
  name: string
  path: string
  /** As they lie on disk. */
  bytes: Buffer
  /** The content; `.gz` is unpacked. */
  content: Buffer
}

/** Throws UserError for a file that is not there, cannot be read, or is larger than 512 MiB. */
export function readInput(path: string): Input {
  const name = path.split('/').at(-1) ?? path
  try {
    if (statSync(path).size > MAX_BYTES) throw new UserError(`${path} is larger than 512 MiB: split it.`)
    const bytes = readFileSync(path)
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
    return { name, path, bytes, content: packed ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes }
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new UserError(
      code === 'ENOENT' ? `There is no file ${path}: check the path.` : `${path} cannot be read (${code}).`,
    )
  }
}

/** A file as text. Throws UserError as `readInput` does. */
export function readText(path: string): { name: string; text: string } {
  const { name, content } = readInput(path)
  return { name, text: content.toString('utf8') }
}

/** A file of rows, in lines. */
export const dataOf = (input: Input): { name: string; lines: Line[] } => ({
  name: input.name,
  lines: linesOf(input),
})

/** In hexadecimal digits. */
export const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

const mostKeyBytes = 16 * 1024
const forOthers = 0o007

/**
 * The key in the file of `--api-key-file`; null without that option. Throws UserError for a file that is missing, empty, holds
 * more than a key, or that other users can read or write.
 */
export function readKeyFile(args: { word(name: string): string | null }): string | null {
  const path = args.word('api-key-file')
  if (path === null) return null
  const read = (): { mode: number; text: string } => {
    const file = openSync(path, 'r')
    try {
      return { mode: fstatSync(file).mode, text: readFileSync(file, 'utf8') }
    } finally {
      closeSync(file)
    }
  }
  let found: ReturnType<typeof read>
  try {
    found = read()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new UserError(
      code === 'ENOENT'
        ? `--api-key-file: there is no file ${path}: check the path.`
        : `--api-key-file: ${path} cannot be read (${code}): name a file that holds the key.`,
    )
  }
  if (process.platform !== 'win32' && (found.mode & forOthers) !== 0)
    throw new UserError(`--api-key-file: other users have access to ${path}: run chmod 600 ${path}.`)
  const key = found.text.replace(/^\uFEFF/, '').trim()
  if (key === '') throw new UserError(`--api-key-file: ${path} is empty: write the key into it.`)
  if (key.length > mostKeyBytes || !/^[\x21-\x7e]+$/.test(key))
    throw new UserError(`--api-key-file: ${path} holds more than a key: write only the key, on one line.`)
  return key
}

/** Lines that hold anything, with their numbers; line ends of any kind and a byte order mark do not matter. */
export function linesOf({ content }: Input): Line[] {
  const lines: Line[] = []
  let [start, row] = [content.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0, 0]
  while (start < content.length) {
    const end = lineEnd(content, start)
    const text = decode(content.subarray(start, end))
    row++
    if (text === null || text.trim() !== '') lines.push({ row, text })
    start = end + (content[end] === 0x0d && content[end + 1] === 0x0a ? 2 : 1)
  }
  return lines
}

function lineEnd(content: Buffer, start: number): number {
  const feed = content.indexOf(0x0a, start)
  const carriage = content.subarray(start, feed < 0 ? content.length : feed).indexOf(0x0d)
  if (carriage >= 0) return start + carriage
  return feed < 0 ? content.length : feed
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}
