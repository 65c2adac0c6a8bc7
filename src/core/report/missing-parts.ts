// Parts that a language has no code for -> sentences for the report: the rest of a review works without them.
import { groupBy } from '../lists/group.js'
import type { Language } from '../model/ports.js'

/** What a review does without each part of tier 2 and 3. */
const consequences = {
  continues: 'tests go to new files, because existing ones cannot be continued',
  mutation: 'mutants are not measured',
  surgery: 'a test with one wrong assertion is rejected whole',
  callRunner: 'the explorer is off',
} satisfies Partial<Record<keyof Language, string>>

type Part = keyof typeof consequences

/** One sentence for each set of missing parts; empty when the languages have all of them. */
export function missingPartsOf(languages: Iterable<Language>): string[] {
  const parts = Object.keys(consequences) as Part[]
  const told = [...new Set(languages)].flatMap(language => {
    const missing = parts.filter(part => !language[part])
    return missing.length > 0
      ? [{ name: language.name, said: missing.map(part => consequences[part]).join('; ') }]
      : []
  })
  return [...groupBy(told, one => one.said)].map(
    ([said, alike]) => `Limited support for ${alike.map(one => one.name).join(', ')}: ${said}.`,
  )
}
