// The form that every verb of the command line has.

export interface Option {
  type: 'string' | 'boolean'
  /** `DIR`, for the help; null for switches. */
  value: string | null
  help: string
  /** True when it may be given more than once. */
  multiple?: boolean
}

export interface Verb {
  summary: string
  about: string
  options: Record<string, Option>
  /** True when the settings are flags of it too. */
  settings: boolean
  /** Files that it takes beside its options, as the help names them; without it none. */
  files?: { words: string; least: number; most: number }
}
