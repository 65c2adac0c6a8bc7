// Recorded replies (JSON lines, or a folder of stored replies) -> a model that answers with them and costs nothing.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { RequestError, UserError } from '../core/model/errors.js'
import type { Model } from '../core/model/ports.js'
import { parseRecording, replay, type Recording } from './reply-store.js'

/** `path` is a file of JSON lines or a folder of `.json` and `.jsonl` files. Throws UserError when it holds no reply. */
export function openRecorded(path: string): Model {
  return recordedModel(readRecordings(path), path)
}

/** `source` is named in errors. The model's name says which models were recorded, and on which days. */
function recordedModel(recordings: Recording[], source: string): Model {
  if (recordings.length === 0)
    throw new UserError(`${source} contains no recorded reply: record some, or name another file.`)
  const name = nameOf(recordings)
  const byRequest = new Map(recordings.map(entry => [requestKey(entry.target, entry.sample), entry]))
  return {
    name,
    complete(prompt) {
      const recording = byRequest.get(requestKey(prompt.target, prompt.sample))
      return recording
        ? Promise.resolve(replay(recording, prompt, name))
        : Promise.reject(
            new RequestError(
              `${basename(source)} has no reply for this function: record one, or set model.`,
              true,
            ),
          )
    },
  }
}

function nameOf(recordings: Recording[]): string {
  const days = recordings.map(({ recorded }) => recorded).sort()
  const models = [...new Set(recordings.map(({ model }) => model))]
  return `${models.join(', ')} (recorded ${[...new Set([days[0], days.at(-1)])].join(' to ')})`
}

function requestKey(target: string, sample: number): string {
  return JSON.stringify([target, sample])
}

function readRecordings(path: string): Recording[] {
  try {
    if (!statSync(path).isDirectory()) return readLines(path)
    return readdirSync(path)
      .filter(name => /\.jsonl?$/.test(name))
      .sort()
      .flatMap(name => readLines(join(path, name)))
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`The recorded replies in ${path} cannot be read: check the path.`)
  }
}

function readLines(path: string): Recording[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const recording = parseRecording(line)
    if (!recording)
      throw new UserError(`${path}, line ${index + 1} is not a recorded reply: correct or remove it.`)
    return [recording]
  })
}
