// Finds what a language sees in a story, without running anything.
import type { Language, Project } from '../../src/core/model/ports.js'
import { findTargets, type ReadFile } from '../../src/core/diff/targets.js'
import type { FileChange } from '../../src/core/model/target.js'
import type { Fixture } from './stories.js'

/** A project made of texts only. */
export function projectOf(files: Record<string, string>): Project {
  return { files: Object.keys(files).sort(), read: path => files[path] ?? null }
}

/** All files of the head. */
export const headOf = (story: Fixture): Record<string, string> => ({ ...story.before, ...story.after })

/** Every line of a changed file counts as added: the language has to tell what really changed. */
function changeOf(path: string, before: string | undefined, after: string): FileChange {
  const lines = (text: string) => text.split('\n').map((_, at) => at + 1)
  const removed = before === undefined ? [] : lines(before)
  return {
    path,
    oldPath: null,
    status: before === undefined ? 'added' : 'modified',
    mode: '100644',
    binary: false,
    hunks: [{ oldStart: 1, newStart: 1, added: lines(after), removed }],
  }
}

/** Targets, skipped functions and unread files of a story. */
export function targetsOf(story: Fixture, language: Language, framework: string) {
  const files = Object.entries(story.after)
    .filter(([path]) => !/test/.test(path))
    .map(([path, text]): ReadFile => {
      const old = story.before[path]
      return {
        change: changeOf(path, old, text),
        language: language.name,
        framework,
        before: old === undefined ? null : language.functions(old),
        after: language.functions(text),
        notImportable: language.notImportable?.(path) ?? null,
      }
    })
  return findTargets(files, { maxFunctions: 50, mentioned: () => false })
}
