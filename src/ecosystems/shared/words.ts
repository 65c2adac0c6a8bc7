// Words in a text, by white space: for tables that would else be a word a line.

export const words = (text: string): string[] => text.trim().split(/\s+/)

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

/** `{ kind: 'one two' }` turned round: the kind of each word. */
export const kindsByWord = <Kind extends string>(rows: Record<Kind, string>): ReadonlyMap<string, Kind> =>
  new Map((Object.keys(rows) as Kind[]).flatMap(kind => words(rows[kind]).map(word => [word, kind])))
