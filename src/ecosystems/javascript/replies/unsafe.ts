// Effects of a JavaScript test outside itself, however its names are bound.
import { isWithin, rootOf, type Call, type CodeFacts } from '../../shared/code-facts.js'
import { conditionsOf, findUnsafe, traced, type Danger, type Harm } from '../../shared/unsafe.js'
import type { ImportEntry } from '../imports.js'
import type { Facts } from './code-facts.js'

/** Local name -> dotted origin: `exit` -> `process.exit`, `spawn` -> `child_process.spawn`. */
type Origins = Map<string, string>

/** Effects of the texts, as a short phrase; null for none. `target` is harmless whatever its name. */
export function unsafeIn(texts: Facts[], bindings: ImportEntry[], target: string): string | null {
  const origins = originsOf(texts, bindings)
  const patched = patchedNames(texts, origins)
  const mocked = mockedModules(texts)
  const bound = new Set(texts.flatMap(read => [...read.binds]))
  const modules = bindings.filter(({ type }) => !type).map(({ module }) => harmOfModule(module, patched))
  const written = texts.flatMap(read => read.writes)
  const imported = new Set(bindings.map(({ local }) => local))
  const isLocal = (path: string) =>
    bound.has(rootOf(path)) && !imported.has(rootOf(path)) && !origins.has(rootOf(path))
  const harm: Harm = {
    dangers,
    temporary: /^(?:tmpdir|mkdtemp|mkdtempSync|tmp|temp|memfs|tempy|mock-fs)$/,
    pathOf: (call, read) => {
      const path = pathOfCall(call, read, origins)
      const root = rootOf(call.callee.replace(/^new /, ''))
      const isOwn = root === target || (bound.has(root) && !origins.has(root))
      const isPatched = (name: string) => [name, `new ${name}`].includes(path) || path.startsWith(`${name}.`)
      return isOwn || patched.some(isPatched) ? null : path
    },
    ofText: read => hiddenHarm(read, origins) ?? readsSource(read, target) ?? asksWhereItRuns(read, origins),
    ofCall: ({ args: [first = '', second = ''] }, path) => {
      if (/^(?:jest\.retryTimes|vi\.setConfig)$/.test(path)) return `changes shared state: ${path}`
      const changed = changedBy(path, first, second)
      if (changed !== null && !isLocal(changed)) {
        const harm = outlives(originOf(changed, origins), imported.has(rootOf(changed)))
        if (harm !== null) return harm
      }
      if (!/^(?:require|import|module\.require|(?:module\.)?createRequire\(\))$/.test(path)) return null
      const isPlain = /^(['"])[^'"]*\1$|^`[^`$]*`$/.test(first)
      return isPlain ? harmOfModule(first.slice(1, -1), patched) : 'loads a module by a computed name'
    },
    ofWrite: left => {
      const path = originOf(left, origins)
      const isUndone = written.filter(write => write.left === left).length > 1
      const isStub = written.some(write => write.left === left && stubbed.test(`${path} = ${write.right}`))
      if (/^process\.env(?:\.|$)/.test(path) && !isUndone)
        return `changes the environment: ${left.slice(0, 60)}`
      if (path === 'process.exitCode') return `process: ${path}`
      const isAssertion = /^(?:assert|expect|chai)(?:[./]|$)/.test(path)
      if (isAssertion) return `replaces an assertion: ${path.slice(0, 60)}`
      if (isLocal(left) || mocked.some(module => path.startsWith(`${module}.`))) return null
      if ((isUndone || isStub) && !/\b(?:prototype|__proto__)\b/.test(path)) return null
      return outlives(withGlobal(left, path), imported.has(rootOf(left)))
    },
  }
  return modules.find(found => found !== null) ?? findUnsafe(texts, harm)
}

/** A stub created by the runner under the test's own name, which cannot be one used for assertions. */
const stubbed =
  /^(?:(?:globalThis|global|window|self)\.)?(?!assert|expect|test|it|describe|chai|should|globalThis|global|window|self)[a-zA-Z]\w* = (?:jest|vi|mock|sinon)\./
const shared =
  /^(?:Object|Array|String|Number|Boolean|BigInt|Function|Promise|Math|JSON|Date|Map|Set|WeakMap|Symbol|RegExp|\w*Error|Reflect|Intl|console|process|Buffer|URL|Proxy|globalThis|global|window|self|module|require|jest|vi|test|it|describe|suite)\b/

/** What a write to this path changes beyond the end of the test. `isImported` says that its root is imported. */
function outlives(path: string, isImported: boolean): string | null {
  const isShared = (path.includes('.') && shared.test(path)) || /^(?:assert|expect|chai)\b/.test(path)
  const isOwn = isImported && path.includes('.') && !/\.(?:length|\?|0)$/.test(path)
  return isShared || isOwn ? `changes shared state: ${path.slice(0, 60)}` : null
}

/** The path, with the global object in front again if a plain name was meant. */
const withGlobal = (left: string, path: string): string =>
  /^(?:globalThis|global|window|self)\./.test(left) ? left : path

const builtInMatchers =
  /\bto(?:Be(?:Null|Undefined|Defined|Truthy|Falsy|NaN|GreaterThan\w*|LessThan\w*|CloseTo|InstanceOf)?|(?:Strict)?Equal|Match\w*|Contain\w*|Have\w+|Throw\w*)\b\s*[(:,}]/

/** The path of what a call changes in an argument; null for nothing. */
function changedBy(path: string, first: string, second: string): string | null {
  const plain = /^[\p{L}\p{N}_$.]+$/u.test(first) ? first : null
  if (/(?:^|\.)expect\.extend$/.test(path)) return builtInMatchers.test(first) ? 'expect.extend' : null
  if (plain === null) return null
  if (
    /^(?:Object\.(?:assign|define\w+|setPrototypeOf|freeze)|Reflect\.(?:set|define\w+|deleteProperty|setPrototypeOf))$/.test(
      path,
    )
  )
    return `${plain}.${/^(['"])([\p{L}_$][\p{L}\p{N}_$]*)\1$/u.exec(second)?.[2] ?? 'own'}`
  const isSpy = /(?:\.|^)(?:spyOn|method|stub|replace|replaceProperty)$/.test(path)
  return isSpy && /^(?:assert|expect|chai)\b/.test(plain) ? `${plain}.own` : null
}

/** Reads the text of the code under test: comparing source text says nothing about behaviour. */
function readsSource({ calls, strings, uses }: CodeFacts, target: string): string | null {
  const isTarget = (path: string) => path === target || path.startsWith(`${target}.`)
  const call = calls.find(({ callee, args: [first = ''] }) => {
    if (/\.(?:toString|toSource)$/.test(callee))
      return isTarget(callee.replace(/\.\w+$/, '')) && !/^[\p{Lu}]/u.test(target)
    if (/^Function\.prototype\.toString\b/.test(callee)) return true
    if (callee === 'String' || callee === 'util.inspect') return first === target
    return /(?:^|\.)(?:readFile|readFileSync|createReadStream)$/.test(callee) && ownFile.test(first)
  })
  const isShown = uses.has(target) && strings.some(({ text }) => text.includes('${' + target + '}'))
  if (!call && !isShown) return null
  return `reads source code: ${(call?.callee ?? target).slice(0, 60)}`
}

const ownFile =
  /^(?:__filename|import\.meta\.(?:url|filename)|new URL\(import\.meta\.url\)|fileURLToPath\(import\.meta\.url\)|require\.resolve\()/

const places =
  /\bprocess\.(?:argv\w*|env|execArgv|pid|ppid|title|cwd|execPath)\b|\bimport\.meta\.(?:url|filename|dirname)\b|\b__(?:file|dir)name\b|\brequire\.(?:cache|main)\b|\bos\.(?:homedir|hostname|userInfo|tmpdir)\b|testwright/

/** Code that runs only here, or only elsewhere. */
function asksWhereItRuns(read: CodeFacts, origins: Origins): string | null {
  const asked = conditionsOf(read, origins).find(
    condition => places.test(condition) && !setsBack(condition, read),
  )
  return asked === undefined ? null : `inspects the machine that it runs on: ${asked.slice(0, 60)}`
}

/** True for an environment variable that the test sets, and deletes again if there was none. */
function setsBack(condition: string, { writes }: CodeFacts): boolean {
  const [, path] = /^\((process\.env\.\w+) === undefined\) \1 *$/.exec(condition) ?? []
  return path !== undefined && writes.filter(({ left }) => left === path).length > 2
}

const processes =
  /^(?:new )?(?:child_process\.|worker_threads\.|cluster\.|process\.(?:exit|kill|abort|reallyExit|chdir|umask|set[eg]?[ug]id|setgroups|initgroups|dlopen|binding|_\w+|send|disconnect|getBuiltinModule)$|inspector\.|repl\.|execa\b|shelljs\b|cross-spawn\b|zx\b)|^new (?:Shared)?Worker$/
const dangers: Danger[] = [
  { what: 'process', calls: processes },
  {
    what: 'network',
    calls:
      /^(?:new )?(?:net\.(?!isIP)|dgram\.|tls\.|http2\.|dns\.|https?\.(?:get|request)$|(?:axios|got|node-fetch|undici|superagent|needle|ky|request|ws|nodemailer|pg|mysql2?|redis|ioredis|mongodb|mongoose|puppeteer|playwright)\b|fetch$|navigator\.sendBeacon$)|^new (?:WebSocket|EventSource|XMLHttpRequest)$/,
    except: ({ args }) =>
      /^['"`](?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|\[::1\])|^`\$\{/.test(args[0] ?? ''),
  },
  {
    what: 'writes or deletes files',
    calls:
      /^(?:new )?(?:(?:fs|fs\.promises|fs-extra|graceful-fs)\.(?:promises\.)?(?:write|append|rm|unlink|rename|truncate|chmod|chown|lchown|link|symlink|copyFile|cp|mkdir|outputFile|remove|emptyDir|move|ensure|createWriteStream|open|utimes)|(?:rimraf|del)\b)/,
    files: true,
    except: ({ args }, path) => /\.open(?:Sync)?$/.test(path) && /^(?:['"`]r['"`])?$/.test(args[1] ?? ''),
  },
  {
    what: 'runs text as code',
    calls: /^(?:eval|(?:new )?Function|(?:new )?vm\..+|module\.(?:_\w+|prototype\._compile))$/,
  },
  {
    what: 'runs text as code',
    calls: /^set(?:Timeout|Interval|Immediate)$/,
    except: ({ args }) => !/^['"`]/.test(args[0] ?? ''),
  },
]

const computed = /^(?:new )?(?:(?:globalThis|global|window|self|process|require|module)\.)+\?/
/** Internal state of a runner, which includes tests of other files. */
const runnerState = (read: CodeFacts): string | undefined =>
  [...read.chains].find(chain => /^this\.(?:test|currentTest|runnable|_runnable)$/.test(chain)) ??
  ['currentTest', '_runnable'].find(name => read.attributes.has(name))

const hiddenLoaders = ['mainModule', 'getBuiltinModule', '_linkedBinding', '_load']

/** Ways around a plain name: hidden loaders, computed keys of globals, function constructors, reflection. */
function hiddenHarm(read: CodeFacts, origins: Origins): string | null {
  if (read.uses.has('eval')) return 'runs text as code: eval'
  const kept = runnerState(read)
  if (kept !== undefined) return `changes shared state: ${kept}`
  const loader = hiddenLoaders.find(name => read.attributes.has(name))
  if (loader !== undefined) return `loads modules without the runner: ${loader}`
  for (const call of read.calls) {
    const [first = ''] = call.args
    const path = pathOfCall(call, read, origins)
    if (computed.test(call.callee) || computed.test(path)) return 'reaches a global by a computed name'
    if (/\.constructor$/.test(path) && /^['"`]/.test(first)) return 'runs text as code: constructor'
    const reflects = /^Reflect\.(?:get|apply|construct|set|defineProperty)$/.test(path)
    if (reflects && /^(?:globalThis|global|window|self|process|require|module|Function|eval)$/.test(first))
      return `reaches ${first} by reflection`
    const sets = /^(?:Object\.(?:assign|defineProperty|defineProperties)|Reflect\.\w+)$/.test(path)
    if (sets && /^(?:(?:globalThis|global)\.)?process\.env\b/.test(first)) return 'changes the environment'
  }
  return null
}

/** A module that can only do forbidden things, unless the test replaces it. */
function harmOfModule(name: string, patched: string[]): string | null {
  const module = plainModule(name)
  if (/^(?:https?|data|file|blob):|^\//.test(module)) return `loads ${module.slice(0, 60)}`
  const isReplaced = patched.some(replaced => replaced === module || replaced.startsWith(`${module}.`))
  return !isReplaced && (processes.test(`${module}.`) || module === 'vm') ? `process: ${module}` : null
}

const mockingModule = /^(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)$|^mock\.module$/
const mockingMethod = /(?:\.|^)(?:spyOn|method|stub|replace)$/

/** Modules that are mocked: changes of a mock end with the file. */
function mockedModules(texts: Facts[]): string[] {
  return texts
    .flatMap(read => read.calls)
    .flatMap(({ callee, args: [first = ''] }) => {
      const [, , name = ''] = /^(['"`])([^'"`$]+)\1$/.exec(first) ?? []
      return name !== '' && mockingModule.test(callee) ? [plainModule(name)] : []
    })
}

/** What the test replaces: whole modules, spied methods, globals that it sets. */
function patchedNames(texts: Facts[], origins: Origins): string[] {
  const unquoted = (source = '') => /^(['"`])([^'"`]+)\1$/.exec(source)?.[2]
  const called = texts
    .flatMap(read => read.calls)
    .flatMap(({ callee, args: [first = '', second] }) => {
      const [name, method] = [unquoted(first), unquoted(second)]
      if (name !== undefined && mockingModule.test(callee)) return [plainModule(name)]
      if (name !== undefined && /^(?:vi|jest)\.stubGlobal$/.test(callee)) return [name]
      const isMethod = method !== undefined && mockingMethod.test(callee)
      return isMethod ? [originOf(`${first}.${method}`, origins)] : []
    })
  const isReplacement = /^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b|^[\p{L}_$]/u
  const written = texts
    .flatMap(read => read.writes)
    .filter(({ left, right }) => isReplacement.test(right) && !left.startsWith('process.env'))
  return [...called, ...written.map(({ left }) => originOf(left, origins))]
}

const roots =
  /^(?:(?:globalThis|global|window|self)\.)*(?:process|require|module|eval|Function|fetch|Reflect|Object|WebSocket|Worker|globalThis|global|window|self)(?:\.[\p{L}\p{N}_$]+)*$/u
const loaded =
  /^\(?\s*(?:(?:await\s+)?import|require)\(\s*(['"`])([^'"`$]+)\1\s*\)\s*\)?((?:\.[\p{L}\p{N}_$]+)*)$/u

function originsOf(texts: Facts[], bindings: ImportEntry[]): Origins {
  const origins: Origins = new Map(
    bindings.map(({ module, name, local }) => {
      const path = plainModule(module)
      return [local, name === 'default' || name === '*' ? path : `${path}.${name}`]
    }),
  )
  for (const [name, value] of texts.flatMap(({ values }) => [...values])) {
    const plain = value.replace(/\[\s*(['"`])([\p{L}\p{N}_$]+)\1\s*\]/gu, '.$2')
    const module = loaded.exec(plain)
    const root = rootOf(plain)
    if (module) origins.set(name, plainModule(module[2] ?? '') + (module[3] ?? ''))
    else if (roots.test(plain)) origins.set(name, withoutGlobal(plain))
    // `const { exec } = cp`, when `cp` is known.
    else if (origins.has(root) && root !== name && /^[\p{L}\p{N}_$.]+$/u.test(plain))
      origins.set(name, traced(plain, origins))
  }
  return origins
}

/** The module's name without `node:`, in the form that begins its members' paths. */
function plainModule(module: string): string {
  const path = module.replace(/^node:/, '')
  return path === 'fs/promises' ? 'fs.promises' : path === 'dns/promises' ? 'dns' : path
}

function withoutGlobal(path: string): string {
  return path.replace(/^(?:(?:globalThis|global|window|self)\.)+/, '')
}

const load = /^(?:require|import)\(\)(?=\.|$)/

/** The origin of a callee; `require('fs').rmSync` has that of its inner call. */
function pathOfCall(call: Call, read: CodeFacts, origins: Origins): string {
  if (!load.test(call.callee)) return originOf(call.callee, origins)
  const isLoad = (inner: Call) => isWithin(inner, call) && /^(?:require|import)$/.test(inner.callee)
  const inner = read.calls.find(isLoad)
  const module = plainModule((inner?.args[0] ?? '').slice(1, -1))
  return originOf(call.callee.replace(load, module), new Map())
}

/** The path with its first name traced back; `new ` stays in front. */
function originOf(callee: string, origins: Origins): string {
  const made = callee.startsWith('new ') ? 'new ' : ''
  const plain = withoutGlobal(callee.slice(made.length))
  // `request(app).get('/')` has the origin of `request`, called.
  const [, name = '', calls = ''] = /^([\p{L}\p{N}_$]+)((?:\(\))+)/u.exec(plain) ?? []
  const path = origins.has(name)
    ? `${origins.get(name) ?? ''}${calls}${plain.slice(name.length + calls.length)}`
    : traced(plain, origins)
  return made + withoutGlobal(path.replace(/^([\p{L}\p{N}_$/-]+)\.default\./u, '$1.'))
}
