// Behaviour rows of a report -> each call made again on both trees, outside of the product, with plain Python or Node.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from '../speed/measure.js'

const LIMIT = 20_000

/**
 * `{ again, differs, contradicted }`: rows that could be called again, those of them that differ between the trees, and
 * the calls that do not, whose rows would be false. A call in a test (`f(1) in tests/...`) needs the test's set-up
 * and is left out.
 */
export async function replay(row, report, folder) {
  const rows = report.behaviour.filter(
    each => each.path === null && !(each.test && each.call.endsWith(` in ${each.test}`)),
  )
  if (rows.length === 0) return { again: 0, differs: 0, contradicted: [] }
  const trees = { head: join(folder, 'repo'), base: join(folder, 'base') }
  await checkOutBase(trees)
  const found = await Promise.all(
    Object.values(trees).map(tree => outcomesOf(rows, tree, row, join(trees.head, '..'))),
  )
  const [head, base] = found
  const again = rows.flatMap((each, at) => {
    const [now, was] = [head?.[at] ?? null, base?.[at] ?? null]
    return now === null || was === null ? [] : [{ call: each.call, target: each.target, was, now }]
  })
  const same = again.filter(({ was, now }) => was === now)
  return { again: again.length, differs: again.length - same.length, contradicted: same }
}

/** The parent commit beside the clone, with the packages that the clone's set-up installed. */
async function checkOutBase({ head, base }) {
  if (existsSync(join(base, '.done'))) return
  rmSync(base, { recursive: true, force: true })
  mkdirSync(base)
  await must('git', ['-C', head, 'archive', '--output', join(base, 'tree.tar'), 'HEAD~1'], head)
  await must('tar', ['-xf', 'tree.tar'], base)
  if (existsSync(join(head, 'node_modules'))) await must('ln', ['-s', join(head, 'node_modules'), '.'], base)
  await must('touch', ['.done'], base)
}

async function must(file, args, cwd) {
  const { code, err } = await runProcess(file, args, { cwd, limit: 60_000 })
  if (code !== 0) throw new Error(`${file}: ${err.trim()}`)
}

/** What each call gives in a tree, as text; null for a call that could not be made this way. */
async function outcomesOf(rows, tree, { language }, folder) {
  const asked = JSON.stringify(rows.map(({ target, call }) => ({ file: target.split('::')[0], call })))
  const venv = join(folder, 'venv/bin/python')
  const [file, args] =
    language === 'python'
      ? [existsSync(venv) ? venv : 'python3', ['-c', pythonProgram, asked]]
      : ['node', ['--input-type=module', '-e', nodeProgram, asked]]
  const { out } = await runProcess(file, args, { cwd: tree, limit: LIMIT * 2 })
  try {
    return JSON.parse(out.slice(out.lastIndexOf('\n{"outcomes"') + 1)).outcomes
  } catch {
    return null
  }
}

const pythonProgram = `
import asyncio, contextlib, importlib, io, json, os, re, signal, sys
asked = json.loads(sys.argv[1])
for root in ("src", "."):
    sys.path.insert(0, os.path.abspath(root))

def late(*_):
    raise TimeoutError
signal.signal(signal.SIGALRM, late)

async def finished(value):
    return await value

def outcome(file, call):
    path = file[4:] if file.startswith("src/") else file
    name = re.sub(r"(/__init__)?\\.py$", "", path).replace("/", ".")
    names = dict(vars(importlib.import_module(name)))
    for word in re.findall(r"\\b[a-z_]+(?=\\.)", call):
        if word not in names:
            with contextlib.suppress(ImportError):
                names[word] = importlib.import_module(word)
    signal.alarm(5)
    try:
        value = eval(call.removeprefix("await "), names)
        if call.startswith("await "):
            value = asyncio.run(finished(value))
        return re.sub(r"0x[0-9a-f]+", "0x", repr(value))
    except NameError:
        return None
    except TimeoutError:
        return "does not return in time"
    except BaseException as error:
        # Django that nobody set up says nothing of the call.
        if type(error).__name__ == "ImproperlyConfigured":
            return None
        return f"raises {type(error).__name__}: {error}"
    finally:
        signal.alarm(0)

found = []
for each in asked:
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            found.append(outcome(each["file"], each["call"]))
        except Exception:
            found.append(None)
print()
print(json.dumps({"outcomes": found}))
os._exit(0)
`

const nodeProgram = `
import { inspect } from 'node:util'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
const asked = JSON.parse(process.argv.at(-1))
const outcomes = []
for (const { file, call } of asked) {
  try {
    const made = await import(pathToFileURL(resolve(file)).href)
    const names = { ...made, ...(typeof made.default === 'object' ? made.default : {}) }
    if (typeof made.default === 'function') names[made.default.name || 'made'] = made.default
    const keys = Object.keys(names).filter(key => /^[A-Za-z_$][\\w$]*$/.test(key) && key !== 'default')
    const run = new Function(...keys, 'return (' + call.replace(/^await /, '') + ')')
    try {
      const value = await run(...keys.map(key => names[key]))
      outcomes.push(inspect(value, { depth: 6 }))
    } catch (error) {
      outcomes.push(error instanceof ReferenceError ? null : 'throws ' + error?.name + ': ' + error?.message)
    }
  } catch {
    outcomes.push(null)
  }
}
console.log('\\n' + JSON.stringify({ outcomes }))
process.exit(0)
`
