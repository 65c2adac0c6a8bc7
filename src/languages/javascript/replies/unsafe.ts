// Facts of a test -> what it would do outside itself: network, processes, files, environment, text run as code.
import type { Call, Facts } from './facts.js'
import type { ImportEntry } from './imports.js'

const processes =
  /^(?:child_process\.|worker_threads\.|cluster\.|process\.(?:exit|kill|abort|reallyExit|chdir|umask|set[eg]?[ug]id|setgroups|initgroups|dlopen|binding|_linkedBinding)$|inspector\.|repl\.|execa\b|shelljs\b|cross-spawn\b|zx\b)/
const network =
  /^(?:net\.(?!isIP)|dgram\.|tls\.|http2\.|dns\.|https?\.(?:get|request)$|(?:axios|got|node-fetch|undici|superagent|needle|ky|request|ws|nodemailer|pg|mysql2?|redis|ioredis|mongodb|mongoose|puppeteer|playwright)\b|fetch$|new (?:WebSocket|EventSource|XMLHttpRequest)$|navigator\.sendBeacon$)/
const files =
  /^(?:fs|fs\.promises|fs-extra|graceful-fs)\.(?:promises\.)?(?:write|append|rm|unlink|rename|truncate|chmod|chown|lchown|link|symlink|copyFile|cp|mkdir|outputFile|remove|emptyDir|move|ensure|createWriteStream|open|utimes)|^(?:rimraf|del)\b/
const evaluating =
  /^(?:eval|(?:new )?Function|vm\..+|new vm\..+|.*\.constructor\.constructor|(?:set(?:Timeout|Interval|Immediate)))$/
const temporary = /^(?:tmpdir|mkdtemp|mkdtempSync|tmp|temp|memfs|tempy|mock-fs)$/
const local = /^['"`](?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|\[::1\])|^`\$\{/

/** Why the texts are unsafe, as a short phrase; null when they are not. */
export function findUnsafe(texts: Facts[], entries: ImportEntry[], target: string): string | null {
  const origins = originsOf(texts, entries)
  const patched = patchedNames(texts, origins)
  const scratch = texts.some(read =>
    [...read.uses, ...read.binds, ...read.attributes].some(name => temporary.test(name)),
  )
  const bound = new Set(texts.flatMap(read => [...read.binds]))
  for (const read of texts) {
    for (const call of read.calls) {
      const why = judgeCall(call, { origins, patched, scratch, target, bound })
      if (why) return why
    }
    const write = read.writes.find(one =>
      /^(?:(?:globalThis|global|window)\.)?process\.env(?:\.|$)/.test(one.left),
    )
    if (write) return `changes the environment: ${write.left.slice(0, 60)}`
  }
  return null
}

interface Setting {
  origins: Map<string, string>
  patched: string[]
  scratch: boolean
  target: string
  bound: Set<string>
}

function judgeCall(call: Call, setting: Setting): string | null {
  const path = originOf(call.callee, setting.origins)
  const root = call.callee.replace(/^new /, '').split('.')[0] ?? ''
  if (root === setting.target || (setting.bound.has(root) && !setting.origins.has(root))) return null
  if (setting.patched.some(name => path === name || path.startsWith(`${name}.`) || path === `new ${name}`))
    return null
  const plain = path.replace(/^new /, '')
  if (processes.test(plain)) return `process: ${plain.slice(0, 60)}`
  if ((network.test(path) || network.test(plain)) && !local.test(call.args[0] ?? ''))
    return `network: ${plain.slice(0, 60)}`
  if (!setting.scratch && files.test(plain) && !opensToRead(plain, call))
    return `writes or deletes files: ${plain.slice(0, 60)}`
  if (evaluating.test(path) && !(/^set/.test(path) && !/^['"`]/.test(call.args[0] ?? '')))
    return `runs text: ${plain.slice(0, 60)}`
  if (
    /^(?:Object\.assign|Object\.defineProperty|Reflect\.\w+|delete)$/.test(path) &&
    /^process\.env\b/.test(call.args[0] ?? '')
  )
    return 'changes the environment'
  return judgeLoad(call, path)
}

function judgeLoad(call: Call, path: string): string | null {
  if (!/^(?:require|import|module\.require|createRequire\(\))$/.test(path)) return null
  const first = call.args[0] ?? ''
  if (!/^(['"])[^'"]*\1$|^`[^`$]*`$/.test(first)) return 'loads a module by a computed name'
  const module = plainModule(first.slice(1, -1))
  if (/^(?:https?|data|file):/.test(module)) return `loads ${module.slice(0, 60)}`
  return processes.test(`${module}.`) ? `process: ${module}` : null
}

function opensToRead(path: string, call: Call): boolean {
  return /\.open(?:Sync)?$/.test(path) && /^(?:['"`]r['"`])?$/.test(call.args[1] ?? '')
}

function originsOf(texts: Facts[], entries: ImportEntry[]): Map<string, string> {
  const origins = new Map(entries.map(entry => [entry.local, pathOf(entry)] as const))
  for (const read of texts) {
    for (const [name, value] of read.values) {
      const loaded = /^(?:await\s+import|require)\(\s*['"]([^'"]+)['"]\s*\)$/.exec(value)?.[1]
      if (loaded) origins.set(name, plainModule(loaded))
    }
  }
  return origins
}

function pathOf(entry: ImportEntry): string {
  const module = plainModule(entry.module)
  return entry.name === 'default' || entry.name === '*' ? module : `${module}.${entry.name}`
}

function plainModule(module: string): string {
  return module
    .replace(/^node:/, '')
    .replace(/^fs\/promises$/, 'fs.promises')
    .replace(/^dns\/promises$/, 'dns')
}

function originOf(callee: string, origins: Map<string, string>): string {
  const made = callee.startsWith('new ')
  const chain = (made ? callee.slice(4) : callee).replace(/^(?:globalThis|global|window|self)\./, '')
  const [head = '', ...rest] = chain.split('.')
  const loaded = head === 'require()' ? '' : (origins.get(head) ?? head)
  return `${made ? 'new ' : ''}${[loaded, ...rest].join('.')}`
}

/** What the test replaces: whole modules, spied methods, globals that are set. */
function patchedNames(texts: Facts[], origins: Map<string, string>): string[] {
  const calls = texts
    .flatMap(read => read.calls)
    .flatMap(call => {
      const [first = '', second = ''] = call.args
      const name = /^(['"`])([^'"`]+)\1$/.exec(first)?.[2]
      if (/^(?:jest|vi)\.(?:mock|doMock)$|^mock\.module$/.test(call.callee))
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
