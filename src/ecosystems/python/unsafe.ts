// Facts of a test -> what it would do outside itself: network, processes, deleting or writing files, environment.
import type { Call, Facts } from './code-facts.js'

const network =
  /^(?:socket\.(?!error$|timeout$|gaierror$|herror$|AF_|SOCK_)\w+|(?:requests|httpx)\.(?:get|post|put|delete|patch|head|options|request|Session|Client|AsyncClient|stream)|urllib\.request\.(?!Request$)\w+|urllib3\.\w+|http\.client\.HTTPS?Connection|aiohttp\.(?:ClientSession|request)|ftplib\.\w+|smtplib\.\w+|telnetlib\.\w+|poplib\.\w+|imaplib\.\w+|paramiko\.\w+|websockets?\.\w+)/
const processes =
  /^(?:subprocess\.(?!CalledProcessError$|TimeoutExpired$|CompletedProcess$|SubprocessError$)\w+|os\.(?:system|popen|exec\w*|spawn\w*|fork\w*|kill\w*|_exit|abort|posix_spawn\w*|startfile)|multiprocessing\.\w+|concurrent\.futures\.ProcessPoolExecutor|pty\.\w+|signal\.(?:alarm|setitimer|raise_signal|pthread_kill)|ctypes\.\w+|runpy\.\w+)/
const deleting =
  /^(?:shutil\.(?:rmtree|move)|os\.(?:remove|unlink|rmdir|removedirs|rename|replace|truncate|chmod|chown))$/
const environment =
  /^os\.(?:putenv|unsetenv|environ\.(?:update|pop|clear|setdefault|popitem)|chdir|umask|setuid|setgid)$/
const evaluating = new Set(['eval', 'exec', '__import__', 'compile', 'breakpoint', 'input'])
const temporary =
  /^(?:tmp_path|tmp_path_factory|tmpdir|tmpdir_factory|tempfile|TemporaryDirectory|NamedTemporaryFile|mkdtemp|mkstemp|fs|isolated_filesystem)$/
const error = /(?:Error|Exception|Timeout|Warning)$/

/** Why the texts are unsafe, as a short phrase; null when they are not. `origins`: bound name -> dotted origin. */
export function findUnsafe(texts: Facts[], origins: Map<string, string>, target: string): string | null {
  const patched = patchedNames(texts, origins)
  const scratch = texts.some(read =>
    [...read.uses, ...read.binds, ...read.attributes].some(name => temporary.test(name)),
  )
  for (const read of texts) {
    for (const call of read.calls) {
      const why = judgeCall(call, read, { origins, patched, scratch, target })
      if (why) return why
    }
    const write = read.writes.find(name => /^(?:del\s+)?(?:os\.)?environ\b/.test(name))
    if (write) return `changes the environment: ${write.slice(0, 60)}`
  }
  return null
}

interface Setting {
  origins: Map<string, string>
  patched: string[]
  scratch: boolean
  target: string
}

function judgeCall(call: Call, read: Facts, setting: Setting): string | null {
  const path = originOf(call.callee, setting.origins)
  const bare = !call.callee.includes('.')
  if (/\.assert_\w+$/.test(path) || error.test(path)) return null
  if (setting.patched.some(name => path === name || path.startsWith(`${name}.`))) return null
  if (network.test(path)) return `network: ${path}`
  if (processes.test(path)) return `process: ${path}`
  if (environment.test(path)) return `changes the environment: ${path}`
  if (!setting.scratch && deleting.test(path)) return `deletes files: ${path}`
  if (bare && evaluating.has(path) && path !== setting.target && !read.binds.has(path))
    return `runs text: ${path}`
  return setting.scratch ? null : judgeWrite(call, path, read)
}

function judgeWrite(call: Call, path: string, read: Facts): string | null {
  const mode = call.args.slice(1).find(arg => /^(?:mode\s*=\s*)?['"][rwaxbt+]{1,3}['"]$/.test(arg))
  const opens = (path === 'open' && !read.binds.has('open')) || path === 'io.open' || path === 'codecs.open'
  if (opens && mode && /[wax+]/.test(mode.replace('mode', '')))
    return 'writes files outside a temporary folder'
  const file = /\.(?:write_text|write_bytes|unlink|rmdir)$/.test(path)
  const ofPath = path.startsWith('pathlib.') || path.startsWith('?.')
  return file && ofPath ? 'writes or deletes files outside a temporary folder' : null
}

function originOf(callee: string, origins: Map<string, string>): string {
  const [head = '', ...rest] = callee.split('.')
  return [origins.get(head) ?? head, ...rest].join('.')
}

const patching = /(?:^|\.)(?:patch|patch\.object|patch\.dict|setattr|delattr|spy|stub)$/

/** Dotted names that the test replaces: `patch('os.remove')`, `monkeypatch.setattr(os, 'remove', ...)`. */
function patchedNames(texts: Facts[], origins: Map<string, string>): string[] {
  const calls = texts.flatMap(read => read.calls).filter(call => patching.test(call.callee))
  return calls.flatMap(call => {
    const [first = '', second = ''] = call.args
    const text = unquote(first)
    if (text !== null) return withoutModule(text)
    const name = unquote(second)
    return name === null ? [] : [`${originOf(first, origins)}.${name}`]
  })
}

/** `shop.io.os.remove` also stands for `os.remove`. */
function withoutModule(path: string): string[] {
  const parts = path.split('.').slice(0, 12)
  return parts.map((_, index) => parts.slice(index).join('.')).filter(name => name.includes('.'))
}

function unquote(source: string): string | null {
  return /^(['"])([\p{L}\p{N}_.]+)\1$/u.exec(source)?.[2] ?? null
}
