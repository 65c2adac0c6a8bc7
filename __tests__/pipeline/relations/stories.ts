// Functions between whose calls a relation holds, or only seems to: a change of one, what its test says, and a bug that the test notices.

export interface RelationStory {
  file: string
  /** Its name in the file. */
  target: string
  head: string
  /** The piece of the head that differs on the base, `[now, before]`. */
  change: [now: string, before: string]
  /** The end of the name of the only test that is kept; null where no test states a relation. */
  says: string | null
  /** A change to the head that this test notices. */
  bug?: [from: string, to: string]
}

/** The head with `from`, which must occur exactly once, replaced. */
export function replaced({ file, head }: RelationStory, [from, to]: [string, string]): string {
  const parts = head.split(from)
  if (parts.length !== 2) throw new Error(`${file}: ${from} does not stand once in it`)
  return parts.join(to)
}

export const pythonStories: RelationStory[] = [
  {
    file: 'runs.py',
    target: 'decode',
    head: `def encode(text: str) -> str:
    """Runs of a letter as the letter and a digit."""
    out = []
    for letter in text:
        if out and out[-1][0] == letter and out[-1][1] < 9:
            out[-1][1] += 1
        else:
            out.append([letter, 1])
    return ''.join(letter + str(count) for letter, count in out)


def decode(text: str) -> str:
    out = ''
    for at in range(0, len(text), 2):
        out += text[at] * int(text[at + 1])
    return out
`,
    change: ['range(0, len(text), 2)', 'range(0, len(text) - 1, 2)'],
    says: 'gives back what encode was given',
    bug: ['text[at + 1]', 'text[at - 1]'],
  },
  {
    file: 'notice.py',
    target: 'normalise',
    head: `NOTICE = 'All rights reserved.' * 6


def normalise(text: str) -> str:
    body = text.strip()
    if body.startswith(NOTICE):
        return body
    return NOTICE + body
`,
    change: ['body.startswith(NOTICE)', 'not body'],
    says: 'leaves its own result as it is',
    bug: ['body.startswith(NOTICE)', 'body.endswith(NOTICE)'],
  },
  {
    file: 'lossy.py',
    target: 'encode',
    head: `def encode(text: str) -> str:
    return text.strip().replace(',', ';') + ','


def decode(text: str) -> str:
    return text[:-1].replace(';', ',')
`,
    change: ["+ ','", "+ ';'"],
    says: null,
  },
  {
    file: 'order.py',
    target: 'insertion_sort',
    head: `from typing import List


def insertion_sort(items: List[int]) -> List[int]:
    result: List[int] = []
    for item in items:
        at = len(result)
        while at > 0 and result[at - 1] > item:
            at -= 1
        result.insert(at, item)
    return result
`,
    change: ['result[at - 1] > item', 'result[at - 1] < item'],
    says: 'puts all items in order',
    bug: ['at > 0 and', 'at > 1 and'],
  },
  {
    file: 'codec.py',
    target: 'Codec.unpack',
    head: `class Codec:
    def __init__(self, mark: str = '|') -> None:
        self.mark = mark

    def pack(self, words: list) -> str:
        return ''.join(word.replace('%', '%0').replace(self.mark, '%1') + self.mark for word in words)

    def unpack(self, text: str) -> list:
        words = text.split(self.mark)[:-1]
        return [word.replace('%1', self.mark).replace('%0', '%') for word in words]
`,
    change: ['split(self.mark)[:-1]', 'split(self.mark)'],
    says: 'gives back what pack was given',
    bug: ['[:-1]', '[:-2]'],
  },
]

export const javascriptStories: RelationStory[] = [
  {
    file: 'runs.js',
    target: 'decode',
    head: `/** Runs of a letter as the letter and a digit. */
export function encode(text) {
  let out = ''
  for (const [run] of text.matchAll(/([^])\\1{0,8}/g)) out += run[0] + run.length
  return out
}

export function decode(text) {
  let out = ''
  for (let at = 0; at < text.length; at += 2) out += text[at].repeat(Number(text[at + 1]))
  return out
}
`,
    change: ['at = 0', 'at = 2'],
    says: 'gives back what encode was given',
    bug: ['text[at + 1]', 'text[at - 1]'],
  },
  {
    file: 'notice.js',
    target: 'normalise',
    head: `const NOTICE = 'All rights reserved.'.repeat(6)

export function normalise(text) {
  const body = text.trim()
  if (body.startsWith(NOTICE)) return body
  return NOTICE + body
}
`,
    change: ['body.startsWith(NOTICE)', '!body'],
    says: 'leaves its own result as it is',
    bug: ['body.startsWith(NOTICE)', 'body.endsWith(NOTICE)'],
  },
  {
    file: 'lossy.js',
    target: 'encode',
    head: `export function encode(text) {
  return text.trim().replaceAll(',', ';') + ','
}

export function decode(text) {
  return text.slice(0, -1).replaceAll(';', ',')
}
`,
    change: ["+ ','", "+ ';'"],
    says: null,
  },
  {
    file: 'order.js',
    target: 'insertionSort',
    head: `export function insertionSort(numbers) {
  const result = []
  for (const item of numbers) {
    let at = result.length
    while (at > 0 && result[at - 1] > item) at -= 1
    result.splice(at, 0, item)
  }
  return result
}
`,
    change: ['result[at - 1] > item', 'result[at - 1] < item'],
    says: 'puts all items in order',
    bug: ['at > 0 &&', 'at > 1 &&'],
  },
  {
    file: 'codec.js',
    target: 'Codec.unpack',
    head: `export class Codec {
  constructor(mark = '|') {
    this.mark = mark
  }

  pack(words) {
    return words.map(word => word.replaceAll('%', '%0').replaceAll(this.mark, '%1') + this.mark).join('')
  }

  unpack(text) {
    const words = text.split(this.mark).slice(0, -1)
    return words.map(word => word.replaceAll('%1', this.mark).replaceAll('%0', '%'))
  }
}
`,
    change: ['.slice(0, -1)', ''],
    says: 'gives back what pack was given',
    bug: ['slice(0, -1)', 'slice(0, -2)'],
  },
]
