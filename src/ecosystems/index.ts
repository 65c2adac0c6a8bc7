// All supported languages and test runners.
import type { Language, Project, TestRunner } from '../core/model/ports.js'
import { javascriptInstall } from './javascript/install.js'
import { loadJavaScript, loadTypeScript } from './javascript/language.js'
import { javascriptRunners } from './javascript/runner.js'
import { pythonInstall } from './python/install.js'
import { loadPython } from './python/language.js'
import { pythonRunners } from './python/runner.js'
import type { InstallStep } from './shared/install.js'

/** All languages, with their grammars loaded. `bundled` is the folder of .wasm files beside the bundle. */
export function loadLanguages(bundled: string): Promise<Language[]> {
  return Promise.all([loadPython(bundled), loadJavaScript(bundled), loadTypeScript(bundled)])
}

export const frameworks: TestRunner[] = [...pythonRunners, ...javascriptRunners]

export type { InstallStep } from './shared/install.js'

/** The steps that install a project's packages; `runners` are the ones that its tests need. */
export const installSteps = (project: Project, runners: readonly string[]): InstallStep[] => [
  ...pythonInstall(project, runners),
  ...javascriptInstall(project),
]
