// Python-specific checks of whether a test is worth running: copies, mocks, tautologies, harm.
import type { TestTask } from '../../../core/model/target.js'
import { lastOf, type Assertion, type Call, type CodeFacts } from '../../shared/code-facts.js'
import { follow } from '../../shared/dependencies.js'
import { conditionsOf, findUnsafe, traced, type Danger } from '../../shared/unsafe.js'
import type { Parts, Rules } from '../../shared/validate.js'
import type { Facts } from './code-facts.js'

export interface PythonParts extends Parts {
  test: Facts
  others: Facts[]
  /** Bound name -> dotted origin: `run` -> `subprocess.run`. */
  origins: Map<string, string>
}

export function rulesFor(task: TestTask): Rules<PythonParts> {
  const { symbol } = task.access
  return {
    assertions: parts => reachable(parts).flatMap(read => read.assertions),
    usesTarget: parts => usesTarget(parts, task),
    replacesTarget: ({ test }) => (test.inner.has(symbol) ? `it defines its own ${symbol}` : null),
    replacedAssertion: ({ others }) => others.flatMap(replacedAssertions)[0],
    resolve: (side, test) => {
      const value = test.values.get(side) ?? ''
      return (value.includes('(') ? value : side).replace(/\s+/g, '')
    },
    literals: /\b(?:True|False|None|and|or|not|is|in)\b/g,
    holdsAnyway: (assertion, sides) => comparesWithItself(assertion, sides, task),
    findUnsafe: parts => unsafeIn(parts, symbol),
  }
}

/** The test with the helpers and methods that it uses in any way, and its set-up. */
function reachable({ test, others }: PythonParts): Facts[] {
  const isSetUp = ({ defines }: Facts) => [...defines].some(name => /^(?:set_?up|tear_?down)/i.test(name))
  const calls = ({ uses, attributes }: Facts, { defines, binds }: Facts) =>
    [...defines, ...binds].some(name => uses.has(name) || attributes.has(name))
  return [...follow([test], read => others.filter(other => isSetUp(other) || calls(read, other)))]
}

/** True when it names the target, or anything in its module: whether that reaches the target shows at run time. */
function usesTarget({ test, others, origins }: PythonParts, task: TestTask): boolean {
  const { module, symbol } = task.access
  const isIn = (path: string) => path === module || path.startsWith(`${module}.`)
  const isNamed = (name: string, { uses, attributes, strings }: Facts) =>
    uses.has(name) || attributes.has(name) || strings.some(({ text }) => text.slice(1, -1) === name)
  return (
    [...origins.values(), ...[test, ...others].flatMap(read => [...read.chains])].some(isIn) ||
    [test, ...others].some(read => isNamed(symbol, read) || isNamed(lastOf(task.target.name), read))
  )
}

const machinery =
  /^(?:run|_callTestMethod|_callSetUp|_callTearDown|__call__|debug|fail|failureException|defaultTestResult|_formatMessage)$/
const known =
  /^assert(?:(?:Not)?(?:Almost)?Equals?|True|False|Is(?:Not)?(?:None|Instance)?|(?:Not)?In|(?:Not)?(?:IsInstance|Regex)|Raises(?:Regex)?|Warns(?:Regex)?|(?:No)?Logs|Greater(?:Equal)?|Less(?:Equal)?|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_)$/

/** Assertions that a member or helper replaces: by taking the name of one, or by being one that checks nothing. */
function replacedAssertions({ parameters, defines, binds, writes, assertions }: Facts): string[] {
  const isMethod = parameters[0] === 'self' || parameters[0] === 'cls'
  const names = [...(defines.size > 0 ? defines : binds)]
  const written = writes.flatMap(({ left }) => /^self\.([\p{L}\p{N}_]+)$/u.exec(left)?.[1] ?? [])
  const isHollow = (name: string) => name.startsWith('assert') && defines.has(name) && assertions.length === 0
  return [
    ...names.filter(name => known.test(name) || isHollow(name) || (isMethod && machinery.test(name))),
    ...written.filter(name => known.test(name) || machinery.test(name)),
  ]
}

/** Internal state of a runner that the test accesses. */
function reachesRunner({ attributes }: CodeFacts): string | null {
  const found = ['_outcome', '_resultForDoCleanups', 'pluginmanager', '_pluginmanager'].find(name =>
    attributes.has(name),
  )
  return found === undefined ? null : `changes shared state: ${found}`
}

const comparison = /(?:^|\.)__(?:eq|ne|lt|le|gt|ge|hash|contains|cmp)__$/

/** True when both sides are the same code; equal-looking instances of a class need not be equal. */
function comparesWithItself({ kind, sides: written }: Assertion, sides: string[], task: TestTask): boolean {
  const [side = '', other, more] = sides
  const isSame = kind === 'equal' && side === other && more === undefined
  const made = lastOf(/^([\p{L}\p{N}_.]+)\(/u.exec(side)?.[1] ?? '')
  const isInstance = Object.hasOwn(task.classes, made) || /^\p{Lu}/u.test(made)
  const [left = '', right = ''] = written.map(text => text.trim())
  const isOneInstance = left === right && !left.includes('(')
  return isSame && !comparison.test(task.target.name) && (!isInstance || isOneInstance)
}

const dangers: Danger[] = [
  {
    what: 'network',
    calls:
      /^(?:socket\.(?!error$|timeout$|gaierror$|herror$|AF_|SOCK_)\w+|(?:requests|httpx)\.(?:get|post|put|delete|patch|head|options|request|Session|Client|AsyncClient|stream)|urllib\.request\.(?!Request$)\w+|urllib3\.\w+|http\.client\.HTTPS?Connection|aiohttp\.(?:ClientSession|request)|ftplib\.\w+|smtplib\.\w+|telnetlib\.\w+|poplib\.\w+|imaplib\.\w+|paramiko\.\w+|websockets?\.\w+)/,
  },
  {
    what: 'process',
    calls:
      /^(?:subprocess\.(?!CalledProcessError$|TimeoutExpired$|CompletedProcess$|SubprocessError$|list2cmdline$|PIPE$|STDOUT$|DEVNULL$)\w+|os\.(?:system|popen|exec\w*|spawn\w*|fork\w*|kill\w*|_exit|abort|posix_spawn\w*|startfile)|multiprocessing\.\w+|concurrent\.futures\.ProcessPoolExecutor|pty\.\w+|signal\.(?:alarm|setitimer|raise_signal|pthread_kill)|ctypes\.\w+|runpy\.\w+)/,
  },
  {
    what: 'changes the environment',
    calls:
      /^os\.(?:putenv|unsetenv|environ\.(?:update|pop|clear|setdefault|popitem)|chdir|umask|setuid|setgid)$/,
  },
  {
    what: 'deletes files',
    calls:
      /^(?:shutil\.(?:rmtree|move)|os\.(?:remove|unlink|rmdir|removedirs|rename|replace|truncate|chmod|chown))$/,
    files: true,
  },
  {
    what: 'writes files',
    calls: /^(?:open|io\.open|codecs\.open)$/,
    files: true,
    except: ({ args }, path, read) =>
      (path === 'open' && read.binds.has('open')) ||
      !args.slice(1).some(arg => /^(?:mode\s*=\s*)?['"][rbt]*[wax+][rwaxbt+]*['"]$/.test(arg)),
  },
  {
    what: 'writes or deletes files',
    calls: /^(?:pathlib\b|\?).*\.(?:write_text|write_bytes|unlink|rmdir)$/,
    files: true,
  },
  {
    what: 'runs text as code',
    calls: /^(?:eval|exec|__import__|compile|breakpoint|input)$/,
    except: (_, path, read) => read.binds.has(path),
  },
]
const harmless = /\.assert_\w+$|(?:Error|Exception|Timeout|Warning)$/

function unsafeIn({ test, others, origins }: PythonParts, symbol: string): string | null {
  const texts = [test, ...others]
  const patched = patchedNames(texts, origins)
  return findUnsafe(texts, {
    dangers,
    temporary:
      /^(?:tmp_path|tmp_path_factory|tmpdir|tmpdir_factory|tempfile|TemporaryDirectory|NamedTemporaryFile|mkdtemp|mkstemp|fs|isolated_filesystem)$/,
    pathOf: ({ callee }) => {
      const path = traced(callee, origins)
      const isPatched = patched.some(name => path === name || path.startsWith(`${name}.`))
      return isPatched || path === symbol || harmless.test(path) ? null : path
    },
    ofText: read =>
      replacesAssertion(patched) ??
      reachesRunner(read) ??
      readsSource(read, origins) ??
      asksWhereItRuns(read, origins) ??
      keepsPatch(read),
    ofCall: ({ args: [first = '', second = ''] }, path) => {
      const isSet = /^(?:setattr|delattr|(?:object|type)\.__(?:set|del)attr__)$/.test(path)
      const left = isSet ? `${first}.${unquoted(second) ?? '?'}` : outliving.test(path) ? path : null
      return left === null ? null : outlives(left, origins)
    },
    ofWrite: left => {
      if (/^(?:os\.)?environ\b/.test(left)) return `changes the environment: ${left.slice(0, 60)}`
      return left.split(',').flatMap(part => outlives(part.trim(), origins) ?? [])[0] ?? null
    },
  })
}

const replacesAssertion = (patched: string[]): string | null => {
  const found = patched.find(
    path =>
      /^self\.|unittest|TestCase/.test(path) && (known.test(lastOf(path)) || machinery.test(lastOf(path))),
  )
  return found === undefined ? null : `replaces an assertion: ${found.slice(0, 60)}`
}

/** Calls that change what a module, a class or the interpreter holds. */
const outliving =
  /(?:^|\.)__dict__\.(?:update|pop|clear|setdefault)$|^sys\.(?:path|modules|meta_path|path_hooks)\.(?:insert|append|extend|pop|clear|update|remove|setdefault)$|^sys\.(?:set\w+|addaudithook)$|^atexit\.register$|^builtins\.\w+\.\w+$/

/** What the write changes, when the change outlives the test: an imported module, class or object. */
function outlives(left: string, origins: ReadonlyMap<string, string>): string | null {
  const changed = `changes shared state: ${left.slice(0, 60)}`
  const [root = ''] = /^[\p{L}\p{N}_]+/u.exec(left) ?? []
  if (/^(?:__builtins__|globals\(|vars\([\p{L}\p{N}_.]*\)\[)/u.test(left)) return changed
  if (/^(?:type\(self\)|self\.__class__|super\()/.test(left)) return changed
  const name = /\.([\p{L}\p{N}_]+)$/u.exec(left)?.[1] ?? ''
  if (!left.startsWith('self.') && (known.test(name) || machinery.test(name))) return changed
  if (!origins.has(root) && root !== 'sys') return null
  const path = traced(left, origins)
  // An entry of a table that the project keeps may be the very state under test.
  const isAttribute = /^[\p{L}\p{N}_.]+(?:\([^()]*\)\.[\p{L}\p{N}_.]+)?$/u.test(left) && left.includes('.')
  return isAttribute || /^(?:sys|os|builtins)\.|\.__dict__\[/.test(path) ? changed : null
}

const sourceReaders =
  /^(?:inspect\.(?:getsource\w*|findsource|getblock|getcomments)|linecache\.\w+|dis\.\w+|importlib\.resources\.\w+)$/

/** Reads the code under test, or the test itself: comparing source text says nothing about behaviour. */
function readsSource(read: CodeFacts, origins: ReadonlyMap<string, string>): string | null {
  const chain = [...read.chains].find(path => /\.__(?:file|code|loader|spec)__(?:\.|$)/.test(path))
  const call = read.calls.find(
    ({ callee, args: [first = ''] }) =>
      sourceReaders.test(traced(callee, origins)) ||
      (/(?:^|\.)(?:open|Path)$/.test(callee) && first === '__file__' && readsAll(read)),
  )
  const found = chain ?? call?.callee
  return found === undefined ? null : `reads source code: ${found.slice(0, 60)}`
}

const readsAll = ({ attributes }: CodeFacts): boolean =>
  ['read', 'readlines', 'read_text', 'read_bytes'].some(name => attributes.has(name)) &&
  !attributes.has('parent')

const places =
  /\bsys\.(?:modules|argv|gettrace|getprofile|flags|executable|orig_argv)\b|\b(?:environ|getenv|gethostname|getpid|getppid|getuser|expanduser|tzname)\b|\bPath\.home\b|\b__file__\b|testwright/

/** Calls that only describe the machine. */
const machine =
  /^(?:resource\.get\w+|psutil\.\w+|socket\.if_name\w+|os\.(?:sched_\w+|getloadavg|getpriority))$/

/** Calls that inspect a path, and paths that only describe the machine. */
const looks =
  /^(?:(?:os\.(?:path\.(?:l?exists|is\w+|get\w+)|listdir|scandir|walk|l?stat|access|readlink|open)|io\.open|glob\.\w+)|open)$/
const looksAtPath = [
  'exists',
  'is_dir',
  'is_file',
  'iterdir',
  'glob',
  'stat',
  'read_text',
  'read_bytes',
  'open',
]
const machinePath = /^[rbuf]*(['"])\/(?:proc|sys)(?:\/|\1)/i

/** Code that runs only here, or only elsewhere. */
function asksWhereItRuns(read: CodeFacts, origins: ReadonlyMap<string, string>): string | null {
  const asksMachine = ({ callee, args }: Call): boolean => {
    const path = traced(callee, origins)
    const isLook =
      looks.test(path) || (/(?:^|\.)Path$/.test(path) && looksAtPath.some(name => read.attributes.has(name)))
    return machine.test(path) || (isLook && args.some(arg => machinePath.test(arg)))
  }
  const asked =
    read.calls.find(asksMachine)?.callee ??
    conditionsOf(read, origins).find(condition => places.test(condition))
  return asked === undefined ? null : `inspects the machine that it runs on: ${asked.slice(0, 60)}`
}

/** A patch that is started and never stopped. */
function keepsPatch({ calls, values, attributes }: CodeFacts): string | null {
  const isUndone = ['stop', 'stopall', 'addCleanup', 'enterContext'].some(name => attributes.has(name))
  const started = calls.find(({ callee }) => {
    const subject = values.get(callee.replace(/\.start$/, '')) ?? ''
    return callee.endsWith('.start') && /(?:^|\.)patch\b/.test(subject)
  })
  return started && !isUndone ? `changes shared state: ${started.callee}` : null
}

const patching = /(?:^|\.)(?:patch|patch\.object|patch\.dict|setattr|delattr|spy|stub)$/

/** Dotted names that the test replaces: `patch('os.remove')`, `monkeypatch.setattr(os, 'remove', ...)`. */
function patchedNames(texts: CodeFacts[], origins: ReadonlyMap<string, string>): string[] {
  const calls = texts.flatMap(read => read.calls).filter(call => patching.test(call.callee))
  return calls.flatMap(({ args: [first = '', second = ''] }) => {
    const path = unquoted(first)
    const attribute = unquoted(second)
    // `shop.io.os.remove` also means `os.remove`.
    if (path !== null) {
      const parts = path.split('.').slice(0, 12)
      return parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'))
    }
    return attribute === null ? [] : [`${traced(first, origins)}.${attribute}`]
  })
}

function unquoted(source: string): string | null {
  return /^(['"])([\p{L}\p{N}_.]+)\1$/u.exec(source)?.[2] ?? null
}
