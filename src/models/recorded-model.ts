// Recorded replies (JSON lines, or a folder of stored replies) -> a model that answers with them and costs nothing.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ServiceError, UserError } from '../core/model/errors.js'
import type { Model } from '../core/model/ports.js'
import { parseRecording, replay, type Recording } from './stored-reply.js'

/** `path` is a file of JSON lines or a folder of `.json` and `.jsonl` files. Throws UserError when it holds no reply. */
export function openRecorded(path: string): Model {
  return recordedModel(readRecordings(path), path)
}

/** `place` is only for sentences. The name says model and day. */
function recordedModel(records: Recording[], place: string): Model {
  const first = records[0]
  if (!first) throw new UserError(`${place} holds no recorded reply: record some, or name another file.`)
  const days = records.map(record => record.recorded).sort()
  const models = [...new Set(records.map(record => record.model))]
  const name = `${models.join(', ')} (recorded ${[...new Set([days[0], days.at(-1)])].join(' to ')})`
  const byPlace = new Map(records.map(record => [index(record.target, record.sample), record]))
  return {
    name,
    complete(prompt) {
      const record = byPlace.get(index(prompt.target, prompt.sample))
      return record
        ? Promise.resolve(replay(record, prompt, name))
        : Promise.reject(
            new ServiceError(
              `There is no recorded reply for ${prompt.target} (number ${prompt.sample}) in ${place}: record it, or set model.`,
            ),
          )
    },
  }
}

function index(target: string, sample: number): string {
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
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, n) => ({ line, n: n + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, n }) => {
      const record = parseRecording(line)
      if (!record) throw new UserError(`${path}, line ${n} is no recorded reply: mend or remove it.`)
      return record
    })
}
