// Settings written as code -> their plain strings and flags. Nothing is run; anything but a plain literal is unknown.
import type { SettingsReader } from '../runner-spec.js'

const LONGEST = 100_000

/** `block` is the key of the object with the settings; without it, they are at the top level. */
export function readCode(text: string, folder: string, block: string | undefined): SettingsReader {
  const whole = text.slice(0, LONGEST)
  const inner = block === undefined ? whole : (valueAt(whole, block) ?? '')
  const settings = block === undefined ? whole : (blockOf(whole, block) ?? '')
  return {
    folder,
    strings: key => stringsOf(settings, key),
    flag: key => flagOf(settings, key),
    has: key => valueAt(settings, key) !== null,
    items: key => {
      const list = valueAt(inner, key) ?? (inner === '' ? LIST.exec(whole)?.[1] : null)
      return list?.startsWith('[')
        ? itemsOf(list).map(item => (item.startsWith('{') ? readCode(item, folder, block) : item))
        : null
    },
  }
}

const MOST_ITEMS = 50
/** A file whose export is a list of projects. */
const LIST = /^\s*export\s+default\s+(?:\w+\(\s*)?(\[[^]*)/m

/** The objects in a list (also inside calls) as text, and its plain strings. */
function itemsOf(list: string): string[] {
  const items: string[] = []
  let [lists, objects, start] = [0, 0, 0]
  for (let at = 0; at < list.length && items.length < MOST_ITEMS; at++) {
    const char = list[at] ?? ''
    const comment = /^(?:\/\/[^\n]*|\/\*[^]*?\*\/)/.exec(list.slice(at, at + 2000))?.[0]
    const quoted = `'"\``.includes(char) ? stringAt(list.slice(at, at + 2000)) : null
    if (quoted && lists === 1 && objects === 0) items.push(quoted.value)
    at += Math.max(0, (comment ?? '').length - 1, (quoted?.length ?? 0) - 1)
    if (comment !== undefined || quoted) continue
    if (char === '{' && objects++ === 0 && lists === 1) start = at
    if (char === '}' && --objects === 0 && lists === 1) items.push(list.slice(start, at + 1))
    if (char === '[' && objects === 0) lists++
    if (char === ']' && objects === 0 && --lists === 0) break
  }
  return items
}

/** The strings that a key is set to, one or a list; null when it is missing or not a plain literal. */
function stringsOf(text: string, key: string): string[] | null {
  const found = valueAt(text.slice(0, LONGEST), key)
  if (found === null) return null
  const [first = ''] = found
  if (`'"\``.includes(first)) {
    const alone = stringAt(found)
    return alone === null ? null : [alone.value]
  }
  return first === '[' ? listOf(found) : null
}

function flagOf(text: string, key: string): boolean {
  return /^true\b/.test(valueAt(text.slice(0, LONGEST), key) ?? '')
}

/** The object that a key is set to, without nested objects. */
function blockOf(text: string, key: string): string | null {
  const found = valueAt(text.slice(0, LONGEST), key)
  if (!found?.startsWith('{')) return null
  let depth = 0
  let shallow = ''
  for (let at = 0; at < found.length; at++) {
    const char = found[at] ?? ''
    if (`'"\``.includes(char)) {
      const end = stringAt(found.slice(at, at + 2000))?.length ?? 1
      if (depth === 1) shallow += found.slice(at, at + end)
      at += end - 1
      continue
    }
    if (char === '}' && --depth === 0) return shallow
    if (depth === 1) shallow += char
    if (char === '{') depth++
  }
  return shallow
}

function valueAt(text: string, key: string): string | null {
  const found = new RegExp(`(?:^|[\\s{,;])["']?${key}["']?\\s*:\\s*`, 'm').exec(text)
  return found ? text.slice(found.index + found[0].length) : null
}

function listOf(text: string): string[] | null {
  const items: string[] = []
  let at = 1
  for (;;) {
    at += (/^(?:\s|,|\/\/[^\n]*)*/.exec(text.slice(at, at + 2000))?.[0] ?? '').length
    if (text[at] === ']') return items
    const item = stringAt(text.slice(at, at + 2000))
    if (!item || items.length >= 50) return null
    items.push(item.value)
    at += item.length
  }
}

function stringAt(text: string): { value: string; length: number } | null {
  const found = /^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`\\$]*)`)/.exec(text)
  if (!found) return null
  const value = (found[1] ?? found[2] ?? found[3] ?? '').replace(/\\(.)/g, '$1')
  return { value, length: found[0].length }
}
