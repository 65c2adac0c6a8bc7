// What stories of bounds share: a function with bounds, and small changes to the bounds that its tests should notice.

/** A function that gets its bounds in a commit; `base` is the text of its file before that commit. */
export interface BoundStory {
  /** Its file: `fee.py`. */
  file: string
  /** Its name in the file. */
  target: string
  base: string
  head: string
  /** Off-by-one changes to the head, each `[from, to]`; `from` occurs in it exactly once. */
  changes: [from: string, to: string][]
  /** An expression in its language: lists of arguments that distinguish any two versions that differ for a caller. */
  grid: string
}

/** The head with one change applied. */
export function withChange({ file, head }: BoundStory, [from, to]: [string, string]): string {
  const parts = head.split(from)
  if (parts.length !== 2) throw new Error(`${file}: '${from}' does not stand once in it`)
  return parts.join(to)
}

/** Reads `{ head, versions, target, grid }` from stdin and prints, for each version, whether a call of the grid tells it from the head. */
export const pythonGrid = `
import copy, json, signal, sys

asked = json.load(sys.stdin)

def late(*_):
    raise TimeoutError

signal.signal(signal.SIGALRM, late)

def told(text):
    space = {'__name__': 'version'}
    sys.modules['version'] = type(sys)('version')
    sys.modules['version'].__dict__.update(space)
    exec(compile(text, 'version', 'exec'), space)
    rows = []
    for given in eval(asked['grid'], space):
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        try:
            rows.append(repr(space[asked['target']](*copy.deepcopy(given))))
        except BaseException as error:
            rows.append(type(error).__name__)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    return rows

head = told(asked['head'])
print(json.dumps([told(text) != head for text in asked['versions']]))
`

/** The same for a JavaScript module. */
export const javascriptGrid = `
import { readFileSync } from 'node:fs'

const asked = JSON.parse(readFileSync(0, 'utf8'))

async function told(text) {
  const { [asked.target]: made } = await import('data:text/javascript,' + encodeURIComponent(text))
  return eval(asked.grid).map(given => {
    try {
      return JSON.stringify([made(...structuredClone(given))])
    } catch (error) {
      return error.name
    }
  })
}

const head = String(await told(asked.head))
const all = []
for (const text of asked.versions) all.push(String(await told(text)) !== head)
console.log(JSON.stringify(all))
`
