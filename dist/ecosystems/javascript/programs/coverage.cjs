// Which lines of one file were executed, from V8's own block coverage: taken and set back as often as is wanted.
'use strict'
const { readFileSync } = require('node:fs')
const { Session } = require('node:inspector')
const { SourceMap, findSourceMap } = require('node:module')
const { basename } = require('node:path')
const { fileURLToPath } = require('node:url')

const MOST_SOURCE = 4 * 1024 * 1024
const INLINE = /\/\/[#@] sourceMappingURL=data:application\/json[^,\n]*;base64,([A-Za-z0-9+/=]+)/g
const JEST = '({"Object.<anonymous>":function('
const WORD = /[\p{L}\p{N}_$'"`.+\-*/%!=<>&|?:~^@#]+/gu

/** The path that a script's url stands for; queries are stripped. */
function pathOf(url) {
  try {
    if (url.startsWith('file:')) return fileURLToPath(url.replace(/[?#].*$/, ''))
  } catch {
    return ''
  }
  return url.replace(/^\/@fs/, '').replace(/\?.*$/, '')
}

/** Starts of what is written in a script, each with the line of the watched file that it comes from. */
function marksOf(source, path) {
  const map = mapOf(source, path)
  const shift = source.startsWith(JEST) ? source.indexOf('{', JEST.length) + 1 : 0
  const marks = []
  let offset = 0
  for (const [number, text] of source.split('\n').entries()) {
    for (const { index, 0: word } of text.matchAll(WORD)) {
      if (word.startsWith('//')) break
      const line = map === null ? number + 1 : map(number, index - (number === 0 ? shift : 0))
      if (line !== null && (number > 0 || index >= shift)) marks.push([offset + index, line])
    }
    offset += text.length + 1
  }
  return marks
}

/** From a place in the script to a line of the watched file, null where it comes from none. */
function mapOf(source, path) {
  const payload = payloadOf(source, path)
  if (payload === null) return null
  const map = new SourceMap(payload)
  const several = payload.sources.length > 1
  return (line, column) => {
    const entry = map.findEntry(line, column)
    if (entry.originalLine === undefined || entry.generatedLine !== line) return null
    return several && basename(entry.originalSource ?? '') !== basename(path) ? null : entry.originalLine + 1
  }
}

function payloadOf(source, path) {
  const found = [...source.matchAll(INLINE)].at(-1)
  try {
    const payload = found ? JSON.parse(Buffer.from(found[1], 'base64').toString('utf8')) : null
    if (payload?.mappings !== undefined && Array.isArray(payload.sources)) return payload
    return readFileSync(path, 'utf8').replace(/^#!/, '//') === source
      ? null
      : (findSourceMap(path)?.payload ?? null)
  } catch {
    return null
  }
}

/** Paints inner ranges over outer ones, then looks under every mark. */
function executed(marks, functions, length) {
  const painted = new Uint8Array(length)
  const ranges = functions.flatMap(each => each.ranges)
  ranges.sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset)
  for (const { startOffset, endOffset, count } of ranges)
    painted.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  return marks.flatMap(([offset, line]) => (painted[offset] === 1 ? [line] : []))
}

/** Coverage of the file at `path` (absolute), null where there is nothing to watch or no inspector. */
function openCoverage(path) {
  const session = new Session()
  try {
    session.connect()
  } catch {
    return null
  }
  const post = (method, parameters) => {
    let answer = null
    session.post(method, parameters, (error, result) => (answer = error ? null : result))
    return answer
  }
  // Once and for good: to leave it would end the block coverage of functions that have run.
  post('Debugger.enable')
  post('Debugger.setSkipAllPauses', { skip: true })
  post('Profiler.enable')
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const known = new Map()
  const read = script => {
    if (known.has(script)) return known.get(script)
    const source = post('Debugger.getScriptSource', { scriptId: script })?.scriptSource ?? ''
    const entry = { length: source.length, marks: source.length > MOST_SOURCE ? [] : marksOf(source, path) }
    known.set(script, entry)
    return entry
  }
  /** Lines executed since it was last taken, in order. */
  const take = () => {
    const { result = [] } = post('Profiler.takePreciseCoverage') ?? {}
    const scripts = result.filter(script => pathOf(script.url) === path)
    const lines = scripts.flatMap(({ scriptId, functions }) => {
      const { marks, length } = read(scriptId)
      return executed(marks, functions, length)
    })
    return [...new Set(lines)].sort((one, other) => one - other)
  }
  return { take, close: () => session.disconnect() }
}

module.exports = { openCoverage }
