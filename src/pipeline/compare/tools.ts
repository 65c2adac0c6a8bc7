// What `compare` may use, seen from the core alone: no repository and no forge, but a tree that modules are laid over.
import type { Price } from '../../core/budget/cost.js'
import type { TestRunner, Language, Project, Sandbox } from '../../core/model/ports.js'

export interface CompareTools {
  languages: Language[]
  frameworks: TestRunner[]
  /** Throw for a name that is on neither list. */
  language(name: string): Language
  framework(name: string): TestRunner
  /** Opened when first asked for. */
  sandbox(): Promise<Sandbox>
  /** The tree that modules are laid over, and what lies in it. */
  trees: { head: string; base: null }
  project: Project
  /** List price of a model by its name alone, null when no list knows it. */
  price(model: string): Promise<Price | null>
  parallel: number
  hash(text: string): string
  now(): number
  log(line: string): void
}
