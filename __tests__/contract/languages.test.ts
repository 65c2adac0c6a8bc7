// What every language must do, as twenty stories; a story that a language cannot have is skipped with the reason.
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/core/model/ports.js'
import { loadLanguages } from '../../src/ecosystems/index.js'
import { javascriptStories, typescriptStories } from './javascript.js'
import { headOf, projectOf, targetsOf } from './language.js'
import { pythonStories } from './python.js'
import { storyNames, type Stories } from './stories.js'

const members: [name: string, extension: string, framework: string, stories: Stories][] = [
  ['python', 'py', 'unittest', pythonStories],
  ['javascript', 'js', 'node:test', javascriptStories],
  ['typescript', 'ts', 'node:test', typescriptStories],
]

let languages: Language[]
beforeAll(async () => {
  languages = await loadLanguages('dist/wasm')
})
const languageOf = (name: string): Language => {
  const found = languages.find(each => each.name === name)
  if (!found) throw new Error(`there is no language ${name}`)
  return found
}

describe.each(members)('%s', (name, extension, framework, stories) => {
  for (const title of storyNames) {
    const story = stories[title]
    if (typeof story === 'string') {
      test.skip(`${title} (${story})`, () => undefined)
      continue
    }
    test(title, () => {
      const language = languageOf(name)
      const { found, skipped, unread } = targetsOf(story, language, framework)
      expect(found.map(each => each.target.name).sort()).toEqual(story.targets.map(each => each.name).sort())
      for (const wanted of story.targets) {
        const target = found.find(each => each.target.name === wanted.name)?.target
        expect(target).toMatchObject({
          ...(wanted.change ? { change: wanted.change } : {}),
          via: wanted.via ? `${target?.file ?? ''}::${wanted.via}` : null,
        })
        expect(target?.changedLines.length).toBeGreaterThan(0)
      }
      expect(skipped.map(each => each.name).sort()).toEqual(Object.keys(story.skipped ?? {}).sort())
      for (const each of skipped) expect(each.reason).toContain(story.skipped?.[each.name] ?? '?')
      expect(unread.map(each => each.reason).join()).toContain(story.unread ?? '')
    })

    test(`${title}: the import line names what a test imports`, () => {
      const language = languageOf(name)
      const project = projectOf(headOf(story))
      for (const { target, function: called } of targetsOf(story, language, framework).found) {
        const access = language.access(target.file, called.name, project, `tests/test_it.${extension}`)
        expect(access.importLine).toContain(access.symbol)
        expect(access.importLine).not.toContain('\n')
        if (story.importLine) expect(access.importLine).toBe(story.importLine)
      }
    })
  }

  test('literals are read and written back unchanged', () => {
    const { callSyntax } = languageOf(name)
    const values = ['1', '-2.5', "'a b'", '[1, 2]', '[]'].map(
      text => [text, callSyntax?.value(text)] as const,
    )
    for (const [text, value] of values)
      expect([text, value && callSyntax?.literal(value)]).toEqual([text, text])
  })

  test.each(['', '\0', '}{)(', '"""', 'def (', 'class {', '\ud800', '`${', 'x'.repeat(20_000)])(
    'any text is read without throwing: %j',
    text => {
      const language = languageOf(name)
      expect(Array.isArray(language.functions(text).functions)).toBe(true)
      expect(typeof (language.continues?.(text) ?? false)).toBe('boolean')
    },
  )
})
