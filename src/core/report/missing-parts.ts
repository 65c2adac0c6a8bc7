// Parts that a language has no code for -> sentences for the report: the rest of a review works without them.
import { groupBy } from '../lists/group.js'
import type { Language } from '../model/ports.js'
import type { Note } from './notes.js'

/** What a review does without each part of tier 2 and 3. */
const consequences = {
  continues: 'tests go to new files, because existing ones cannot be continued',
  mutation: 'mutants are not measured',
  surgery: 'a test with one wrong assertion is rejected whole',
  callRunner: 'the explorer is off',
} satisfies Partial<Record<keyof Language, string>>

type Part = keyof typeof consequences

/** One note for each set of missing parts; empty when the languages have all of them. */
export function missingPartsOf(languages: Iterable<Language>): Note[] {
  const parts = Object.keys(consequences) as Part[]
  const lacking = [...new Set(languages)].flatMap(language => {
    const limits = parts.filter(part => !language[part]).map(part => consequences[part])
    return limits.length > 0 ? [{ name: language.name, limits }] : []
  })
  return [...groupBy(lacking, ({ limits }) => limits.join('; ')).values()].map(alike => ({
    code: 'limited-support',
    names: alike.map(({ name }) => name),
    limits: alike[0]?.limits ?? [],
  }))
}
