// An error on loading code -> whether the project is not set up here, and the fix. It says nothing about a test.
import { missesBuiltFile, unbuilt } from '../baseline/built-files.js'
import type { Project } from '../model/ports.js'

/** What is wrong, as part of a sentence, and what to do about it, as a whole sentence. */
export interface EnvironmentFault {
  fault: string
  cure: string
}

/** The project, the loaded code (a test and its subject), and whether a build command ran. */
interface Loaded {
  project: Project
  /** The text that a writer of tests is responsible for; null when there is none. */
  test: string | null
  source: string
  isBuilt: boolean
}

const INSTALL = 'Install what the project needs in a step before Testwright, or with the setting setup.'
const PYTHON = /ModuleNotFoundError: No module named ['"]([\w.]{1,200})['"]/
const NODE =
  /(?:Cannot find (?:module|package)|Failed to resolve import) ['"]((?:@[\w.-]{1,100}\/)?[\w-][\w.-]{0,100})(?:\/[^'"\n]{0,200})?['"]/
const VARIABLE =
  /KeyError: '([A-Z][A-Z0-9_]{2,80})'|\b([A-Z][A-Z0-9]*_[A-Z0-9_]{1,80}) (?:is (?:not set|required|missing|not defined|undefined)|environment variable)/
const LIBRARY = /ImportError: (lib[\w.+-]{1,100}\.so[\w.]{0,20}): cannot open shared object file/
/** Our own messages that include a fix. */
const OWN =
  /(?:^|: |\n)([\w@./-]{1,80} is not installed\b[^\n]{0,300}|Node [\d.]{1,20} cannot run TypeScript[^\n]{0,300})/
const DJANGO =
  /Django cannot be set up with [\w.]{1,200}: [^\n]{1,200}|settings are not configured[^\n]{0,200}/

/** Null when the error may as well be the fault of a test or of the code. */
export function environmentFault(words: string, loaded: Loaded): EnvironmentFault | null {
  const text = words.slice(0, 20_000)
  const own = OWN.exec(text)?.[1]
  if (own !== undefined) return sentenceOf(own)
  if (missesBuiltFile(text, loaded.project))
    return {
      fault: unbuilt(loaded.isBuilt, loaded.project),
      cure: 'build is a command that makes them in each tree.',
    }
  const name = PYTHON.exec(text)?.[1] ?? NODE.exec(text)?.[1]
  if (name !== undefined && !isOwn(name, loaded))
    return {
      fault: `the package ${name.startsWith('@') ? name : (name.split('.')[0] ?? name)} is missing`,
      cure: INSTALL,
    }
  const library = LIBRARY.exec(text)?.[1]
  if (library !== undefined) return { fault: `the library ${library} is missing`, cure: INSTALL }
  const django = DJANGO.exec(text)?.[0]
  if (django !== undefined)
    return {
      fault: django.replace(/^settings are/, 'the settings of Django are').replace(/[.\s]+$/, ''),
      cure: "Set DJANGO_SETTINGS_MODULE in pytest's configuration or in the setting env, and in env the variables that the settings read.",
    }
  return variableFault(text, loaded)
}

function sentenceOf(words: string): EnvironmentFault {
  const [fault = words, ...rest] = words.trim().replace(/\.$/, '').split(': ')
  const cure = rest.join(': ')
  return { fault, cure: cure === '' ? INSTALL : `${cure.charAt(0).toUpperCase()}${cure.slice(1)}.` }
}

/** True for a module of the project itself, and for one that only the test imports. */
function isOwn(name: string, { project, test, source }: Loaded): boolean {
  const first = name.startsWith('@') ? name : (name.split('.')[0] ?? name)
  const isFile = project.files.some(
    file =>
      file === `${first}.py` ||
      file.startsWith(`${first}/`) ||
      new RegExp(`/${escaped(first)}(?:/|\\.py$)`).test(file),
  )
  const isIn = (text: string): boolean => new RegExp(`(?<![\\w.-])${escaped(first)}(?![\\w-])`).test(text)
  return (isFile && !name.startsWith('@')) || (test !== null && isIn(test) && !isIn(source))
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A fault only for a variable that the code reads. */
function variableFault(text: string, { source, test }: Loaded): EnvironmentFault | null {
  const found = VARIABLE.exec(text)
  const name = found?.[1] ?? found?.[2]
  const reads = (code: string): boolean => /\benviron\b|\bgetenv\b|process\.env/.test(code)
  if (name === undefined || !(reads(text) || (reads(source) && source.includes(name)))) return null
  if (test?.includes(name)) return null
  return {
    fault: `the environment variable ${name} is missing`,
    cure: `Give it a value for tests in the setting env.`,
  }
}
