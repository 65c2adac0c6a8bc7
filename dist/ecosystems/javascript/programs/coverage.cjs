// Executed lines of given files, from V8's block coverage; can be taken and reset repeatedly.
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

/** The file path of a script's URL, without query. */
function pathOf(url) {
  try {
    if (url.startsWith('file:')) return fileURLToPath(url.replace(/[?#].*$/, ''))
  } catch {
    return ''
  }
  return url.replace(/^\/@fs/, '').replace(/\?.*$/, '')
}

/** Start offsets of code in a script, each with its line in the watched file. */
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

/** Maps a place in the script to a line of the watched file; null when it has none. */
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

/**
 * Paints inner ranges over outer ones, then looks up every mark. Code that runs on loading is left out: importing a
 * module does not execute a one-line function in it.
 */
function executed(marks, functions, length) {
  const painted = new Uint8Array(length)
  const inside = new Uint8Array(length)
  const [first, last] = [marks[0]?.[0] ?? 0, marks.at(-1)?.[0] ?? 0]
  for (const { ranges } of functions) {
    const { startOffset, endOffset } = ranges[0]
    if (startOffset > first || endOffset <= last) inside.fill(1, startOffset, endOffset)
  }
  const ranges = functions.flatMap(each => each.ranges)
  ranges.sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset)
  for (const { startOffset, endOffset, count } of ranges)
    painted.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  return marks.flatMap(([offset, line]) => (painted[offset] === 1 && inside[offset] === 1 ? [line] : []))
}

/** Coverage of the files at `paths` (absolute); null when the inspector is not available. */
function openCoverage(paths) {
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
  // Enabled for good: disabling it would end block coverage of functions that have already run.
  post('Debugger.enable')
  post('Debugger.setSkipAllPauses', { skip: true })
  post('Profiler.enable')
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const known = new Map()
  const places = new Map()
  const placeOf = url => places.get(url) ?? places.set(url, pathOf(url)).get(url)
  const read = (script, path) => {
    if (known.has(script)) return known.get(script)
    const source = post('Debugger.getScriptSource', { scriptId: script })?.scriptSource ?? ''
    const entry = { length: source.length, marks: source.length > MOST_SOURCE ? [] : marksOf(source, path) }
    known.set(script, entry)
    return entry
  }
  /** For each path, the lines executed since the last call, in order. */
  const take = () => {
    const { result = [] } = post('Profiler.takePreciseCoverage') ?? {}
    const found = new Map(paths.map(path => [path, new Set()]))
    for (const { url, scriptId, functions } of result) {
      const path = placeOf(url)
      const lines = found.get(path)
      if (lines === undefined) continue
      const { marks, length } = read(scriptId, path)
      for (const line of executed(marks, functions, length)) lines.add(line)
    }
    return new Map([...found].map(([path, lines]) => [path, [...lines].sort((one, other) => one - other)]))
  }
  return { take, close: () => session.disconnect() }
}

module.exports = { openCoverage }
