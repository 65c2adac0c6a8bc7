// Facts of a test -> what it would do outside itself: network, processes, files, environment, text run as code.
import type { Call, Facts } from './code-facts.js'
import type { ImportEntry } from '../imports.js'
import { originOf, originsOf, plainModule, type Origins } from './origins.js'

const processes =
  /^(?:child_process\.|worker_threads\.|cluster\.|process\.(?:exit|kill|abort|reallyExit|chdir|umask|set[eg]?[ug]id|setgroups|initgroups|dlopen|binding|_\w+|send|disconnect|getBuiltinModule)$|inspector\.|repl\.|execa\b|shelljs\b|cross-spawn\b|zx\b|new (?:Shared)?Worker$)/
const network =
  /^(?:net\.(?!isIP)|dgram\.|tls\.|http2\.|dns\.|https?\.(?:get|request)$|(?:axios|got|node-fetch|undici|superagent|needle|ky|request|ws|nodemailer|pg|mysql2?|redis|ioredis|mongodb|mongoose|puppeteer|playwright)\b|fetch$|new (?:WebSocket|EventSource|XMLHttpRequest)$|navigator\.sendBeacon$)/
const files =
  /^(?:fs|fs\.promises|fs-extra|graceful-fs)\.(?:promises\.)?(?:write|append|rm|unlink|rename|truncate|chmod|chown|lchown|link|symlink|copyFile|cp|mkdir|outputFile|remove|emptyDir|move|ensure|createWriteStream|open|utimes)|^(?:rimraf|del)\b/
const evaluating =
  /^(?:eval|(?:new )?Function|vm\..+|new vm\..+|module\.(?:_\w+|prototype\._compile)|(?:set(?:Timeout|Interval|Immediate)))$/
const temporary = /^(?:tmpdir|mkdtemp|mkdtempSync|tmp|temp|memfs|tempy|mock-fs)$/
const local = /^['"`](?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|\[::1\])|^`\$\{/
const environment = /^process\.env(?:\.|$)/
const computed = /^(?:new )?(?:(?:globalThis|global|window|self|process|require|module)\.)+\?/
const globals = /^(?:globalThis|global|window|self|process|require|module)$/

interface Setting {
  origins: Origins
  patched: string[]
  scratch: boolean
  target: string
  bound: Set<string>
}

/** Why the texts are unsafe, as a short phrase; null when they are not. */
export function findUnsafe(texts: Facts[], entries: ImportEntry[], target: string): string | null {
  const origins = originsOf(texts, entries)
  const setting: Setting = {
    origins,
    patched: patchedNames(texts, origins),
    scratch: texts.some(read =>
      [...read.uses, ...read.binds, ...read.attributes].some(name => temporary.test(name)),
    ),
    target,
    bound: new Set(texts.flatMap(read => [...read.binds])),
  }
  for (const entry of entries) {
    const why = entry.type ? null : judgeModule(entry.module, setting)
    if (why) return why
  }
  for (const read of texts) {
    const why = judgeText(read, setting)
    if (why) return why
  }
  return null
}

function judgeText(read: Facts, setting: Setting): string | null {
  if (read.uses.has('eval')) return 'runs text: eval'
  const hidden = ['mainModule', 'getBuiltinModule', '_linkedBinding', '_load'].find(name =>
    read.attributes.has(name),
  )
  if (hidden !== undefined) return `loads modules behind the runner: ${hidden}`
  for (const call of read.calls) {
    const why = judgeCall(call, read, setting)
    if (why) return why
  }
  for (const write of read.writes) {
    const why = judgeWrite(write.left, setting)
    if (why) return why
  }
  return null
}

function judgeWrite(left: string, setting: Setting): string | null {
  const path = originOf(left, setting.origins)
  if (environment.test(path)) return `changes the environment: ${left.slice(0, 60)}`
  if (/^process\.exitCode$/.test(path)) return 'process: process.exitCode'
  return /^(?:assert|expect|chai)(?:[./]|$)/.test(path) ? `replaces an assertion: ${path.slice(0, 60)}` : null
}

function judgeCall(call: Call, read: Facts, setting: Setting): string | null {
  const load = read.calls.find(
    one => one.start >= call.start && one.end <= call.end && /^(?:require|import)$/.test(one.callee),
  )
  const path = originOf(call.callee, setting.origins, load)
  const root = call.callee.replace(/^new /, '').split('.')[0] ?? ''
  const indirect = judgeIndirect(call, path)
  if (indirect) return indirect
  if (root === setting.target || (setting.bound.has(root) && !setting.origins.has(root))) return null
  if (setting.patched.some(name => path === name || path.startsWith(`${name}.`) || path === `new ${name}`))
    return null
  const plain = path.replace(/^new /, '')
  if (processes.test(plain) || processes.test(path)) return `process: ${plain.slice(0, 60)}`
  if ((network.test(path) || network.test(plain)) && !local.test(call.args[0] ?? ''))
    return `network: ${plain.slice(0, 60)}`
  if (!setting.scratch && files.test(plain) && !opensToRead(plain, call))
    return `writes or deletes files: ${plain.slice(0, 60)}`
  if (evaluating.test(path) && !(/^set/.test(path) && !/^['"`]/.test(call.args[0] ?? '')))
    return `runs text: ${plain.slice(0, 60)}`
  return judgeLoad(call, path, setting)
}

/** Ways around a plain name: computed keys of globals, constructors of functions, reflection. */
function judgeIndirect(call: Call, path: string): string | null {
  const [first = ''] = call.args
  if ([call.callee, path].some(one => computed.test(one))) return 'reaches a global by a computed name'
  if (/\.constructor$/.test(path) && /^['"`]/.test(first)) return 'runs text: constructor'
  if (/^Reflect\.(?:get|apply|construct|set|defineProperty)$/.test(path)) {
    if (globals.test(first) || /^(?:Function|eval)$/.test(first)) return `reaches ${first} by reflection`
  }
  if (/^(?:Object\.(?:assign|defineProperty|defineProperties)|Reflect\.\w+)$/.test(path)) {
    if (/^(?:(?:globalThis|global)\.)?process\.env\b/.test(first)) return 'changes the environment'
  }
  return null
}

function judgeLoad(call: Call, path: string, setting: Setting): string | null {
  if (!/^(?:require|import|module\.require|createRequire\(\)|module\.createRequire\(\))$/.test(path))
    return null
  const first = call.args[0] ?? ''
  if (!/^(['"])[^'"]*\1$|^`[^`$]*`$/.test(first)) return 'loads a module by a computed name'
  return judgeModule(first.slice(1, -1), setting)
}

/** A module that only does what a test must not, unless the test puts something else in its place. */
function judgeModule(name: string, setting: Setting): string | null {
  const module = plainModule(name)
  if (/^(?:https?|data|file|blob):|^\//.test(module)) return `loads ${module.slice(0, 60)}`
  const inPlace = setting.patched.some(one => one === module || one.startsWith(`${module}.`))
  return !inPlace && (processes.test(`${module}.`) || module === 'vm') ? `process: ${module}` : null
}

function opensToRead(path: string, call: Call): boolean {
  return /\.open(?:Sync)?$/.test(path) && /^(?:['"`]r['"`])?$/.test(call.args[1] ?? '')
}

/** What the test replaces: whole modules, spied methods, globals that are set. */
function patchedNames(texts: Facts[], origins: Origins): string[] {
  const calls = texts
    .flatMap(read => read.calls)
    .flatMap(call => {
      const [first = '', second = ''] = call.args
      const name = /^(['"`])([^'"`]+)\1$/.exec(first)?.[2]
      if (/^(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)$|^mock\.module$/.test(call.callee))
        return name === undefined ? [] : [plainModule(name)]
      if (/^(?:vi|jest)\.stubGlobal$/.test(call.callee)) return name === undefined ? [] : [name]
      const method = /^(['"`])([^'"`]+)\1$/.exec(second)?.[2]
      return /(?:\.|^)(?:spyOn|method|stub|replace)$/.test(call.callee) && method !== undefined
        ? [
            originOf(`${first}.${method}`, origins),
            ...(/^(?:global|globalThis|window)$/.test(first) ? [method] : []),
          ]
        : []
    })
  const writes = texts
    .flatMap(read => read.writes)
    .filter(
      write =>
        /^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b|^[\p{L}_$]/u.test(write.right) &&
        !write.left.startsWith('process.env'),
    )
  return [...calls, ...writes.map(write => originOf(write.left, origins))]
}
