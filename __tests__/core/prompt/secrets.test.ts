// A known key in every form in which an endpoint may return it.
import { describe, expect, test } from '@jest/globals'
import { maskKey } from '../../../src/core/text.js'
import { ask } from '../../doubles/asking.js'

const key = 'sk-proj-Ab3dEf6hIj9kLm2n-Qr5tUv8xYz1/+='
const bytes = Buffer.from(key)
const percent = [...bytes].map(byte => `%${byte.toString(16)}`).join('')
const unicode = [...key].map(char => `\\u00${char.charCodeAt(0).toString(16)}`).join('')

const forms: [string, string][] = [
  ['as it is', key],
  ['without its prefix', key.slice(3)],
  ['from the second dash on', key.slice(8)],
  ['from a later dash on', key.slice(key.lastIndexOf('-') + 1)],
  ['without its end', key.slice(0, 24)],
  ['a part of the middle', key.slice(9, 21)],
  ['in base64', bytes.toString('base64')],
  ['in base64 without padding', bytes.toString('base64').replace(/=+$/, '')],
  ['in base64url', bytes.toString('base64url')],
  ['in base64 after one character', Buffer.from(`:${key}`).toString('base64')],
  ['in base64 after two characters', Buffer.from(`u:${key}`).toString('base64')],
  ['in base64 among other text', Buffer.from(`{"Authorization":"Bearer ${key}","a":1}`).toString('base64')],
  ['in base64 without its prefix', Buffer.from(key.slice(3)).toString('base64')],
  ['in hexadecimal', bytes.toString('hex')],
  ['in upper case hexadecimal', bytes.toString('hex').toUpperCase()],
  ['URL encoded', encodeURIComponent(key)],
  ['with every character URL encoded', percent],
  ['with every character URL encoded in upper case', percent.toUpperCase()],
  ['encoded twice', encodeURIComponent(encodeURIComponent(key))],
  ['base64, URL encoded', encodeURIComponent(bytes.toString('base64'))],
  ['escaped as JSON', JSON.stringify(key).slice(1, -1).replaceAll('/', '\\/')],
  ['with every character escaped', unicode],
  ['escaped twice', unicode.replaceAll('\\', '\\\\')],
  ['as entities', [...key].map(char => `&#${char.charCodeAt(0)};`).join('')],
  ['as hexadecimal entities', [...key].map(char => `&#x${char.charCodeAt(0).toString(16)};`).join('')],
  ['with invisible characters between', [...key].join('\u200b')],
  ['with spaces between the characters', [...key].join(' ')],
  ['in groups of four', (key.match(/.{1,4}/g) ?? []).join('-')],
  ['in upper case', key.toUpperCase()],
  ['in full width', key.replace(/[!-~]/g, char => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0))],
  ['in hexadecimal with spaces', [...bytes].map(byte => byte.toString(16)).join(' ')],
  ['in quoted-printable', [...bytes].map(byte => `=${byte.toString(16).toUpperCase()}`).join('')],
  ['over two lines', `${key.slice(0, 15)}\r\n${key.slice(15)}`],
]

/** Long parts of a key are found, however the text is decoded. */
function shows(text: string): boolean {
  const seen = text.replace(/[\p{Cf}\p{Cc}]/gu, '')
  const read = [seen, decoded(seen), decoded(decoded(seen))]
  const codes = read.flatMap(one => [one, ...(one.match(/[\w+/-]{16,}/g) ?? []).flatMap(opened)])
  return codes.some(one => pieces.some(piece => one.includes(piece)))
}
const pieces = Array.from({ length: key.length - 11 }, (_, at) => key.slice(at, at + 12))
const opened = (word: string): string[] => [
  ...[0, 1, 2, 3].map(at => Buffer.from(word.slice(at), 'base64').toString('latin1')),
  Buffer.from(word, 'hex').toString('latin1'),
]
const decoded = (text: string): string =>
  text
    .replace(/\\+u00([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{2});/gi, (_, ...[a, b, c]: string[]) =>
      String.fromCharCode(Number.parseInt(a ?? b ?? c ?? '', 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\+([/"\\])/g, '$1')

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The same, ignoring case, width and characters in between. */
const showsLetters = (text: string): boolean =>
  [key, bytes.toString('hex')].some(form => letters(text).includes(letters(form).slice(4, 24)))

describe('a key that an endpoint returns', () => {
  test.each(forms)('%s', async (_, form) => {
    expect([shows, showsLetters].some(finds => finds(`invalid: ${form}`))).toBe(true)
    const masked = maskKey(`before ${form} after`, key)
    expect(masked).toMatch(/^before .*\[masked\].* after$/s)
    expect([shows, showsLetters].some(finds => finds(masked))).toBe(false)

    const { error } = await ask([{ status: 418, body: { error: { message: `invalid: ${form}` } } }], { key })
    expect(error.message).toContain('invalid: ')
    expect([shows, showsLetters].some(finds => finds(error.message))).toBe(false)
  })

  test.each(forms)('in a reply, %s', async (_, form) => {
    const body = {
      model: `m-${form}`,
      choices: [{ message: { content: `# ${form}` }, finish_reason: 'stop' }],
    }
    const { completion } = await ask([{ body }], { key })
    expect(completion?.text).toMatch(/^# /)
    expect([shows, showsLetters].some(finds => finds(JSON.stringify(completion)))).toBe(false)
  })

  const marked = 'Ab/cD+eF/gH=iJ/kL+mN/oP=qR'
  const written = (write: (code: number) => string): string =>
    marked.replace(/\W/g, mark => write(mark.charCodeAt(0)))
  test.each([
    ['URL encoded', encodeURIComponent(marked)],
    ['encoded twice', encodeURIComponent(encodeURIComponent(marked))],
    ['escaped', written(code => `\\u00${code.toString(16)}`)],
    ['in short escapes', written(code => `\\x${code.toString(16)}`)],
    ['as entities', written(code => `&#${code};`)],
    ['as hexadecimal entities', written(code => `&#x${code.toString(16)};`)],
    ['with slashes escaped', marked.replaceAll('/', '\\/')],
  ])('a key with a punctuation mark after each second letter: %s', (_, form) => {
    expect(maskKey(`before ${form} after`, marked)).toBe('before [masked] after')
  })

  const number = (write: (byte: number) => string): string => [...bytes].map(write).join(' ')
  test.each([
    ['decimal', number(byte => String(byte).padStart(2, '0'))],
    ['octal', number(byte => `\\${byte.toString(8)}`)],
    ['binary', number(byte => byte.toString(2).padStart(8, '0'))],
    ['code points', number(byte => `U+00${byte.toString(16)}`)],
  ])('as numbers in an error: %s', async (_, form) => {
    const { error } = await ask([{ status: 418, body: { error: { message: `invalid: ${form}` } } }], { key })
    expect(error.message).toContain('invalid: ')
    expect(error.message).not.toContain(form.slice(0, 60))
  })

  test('masks nothing else', () => {
    const text =
      'Incorrect API key provided: sk-proj-****z1. See https://example.com/keys?a=%2D\u200b &#45; \\u002d'
    expect(maskKey(text, key)).toBe(text)
    expect(maskKey(text, null)).toBe(text)
    expect(maskKey('a word', 'word')).toBe('a [masked]')
    expect(maskKey('776f7264 d29yZA', 'word')).toBe('776f7264 d29yZA')
  })

  test('masks long hostile texts in linear time', () => {
    for (const piece of [key.slice(0, 11), '%25', '\\\\\\', '&#x', key])
      expect(maskKey(piece.repeat(20_000), key)).not.toContain(key)
  })
})
