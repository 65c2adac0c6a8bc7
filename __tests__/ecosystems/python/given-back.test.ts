import { describe, expect, test } from '@jest/globals'
import type { FunctionInfo } from '../../../src/core/model/target.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'

const functions = makeFunctions(await loadParser('python', 'nowhere'))
function named(source: string, name: string): FunctionInfo {
  const found = functions(source).functions.find(each => each.name === name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}
const givenBy = (body: string, decorator = '') =>
  named(`${decorator}def f(a):\n${body.replace(/^/gm, '    ')}\n`, 'f').gives?.map(level =>
    level.map(({ name }) => name),
  )

describe('the function that a function returns', () => {
  test.each([
    ['def g(b):\n    return b\nreturn g', [['b']]],
    ['return lambda b, c: b', [['b', 'c']]],
    ['def g(b):\n    def h(*c, **d):\n        return b\n    return h\nreturn g', [['b'], ['c', 'd']]],
    ['@wraps(a)\ndef g(*b):\n    return a(*b)\nreturn g', [['b']]],
    ['def g(b):\n    return b\nreturn g(a)', undefined],
    ['def g(b):\n    return b\nif a:\n    return a\nreturn g', undefined],
    ['async def g(b):\n    return b\nreturn g', undefined],
  ])('%j', (body, expected) => {
    expect(givenBy(body)).toEqual(expected)
  })

  test('is unknown if a decorator may replace it', () => {
    expect(givenBy('return lambda b: b', '@register\n')).toBeUndefined()
    expect(givenBy('return lambda b: b', '@functools.lru_cache(maxsize=1)\n')).toEqual([['b']])
  })
})

const source = `
import enum
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol
@contextmanager
def within(path):
    yield path
def retry(action):
    try:
        return action()
    except (ValueError, Own):
        raise
    except KeyError as error:
        return error
@dataclass(frozen=True)
class Money:
    amount: int
    currency: str = 'EUR'
    def __post_init__(self): pass
class Level(enum.Enum):
    LOW = 1
    HIGH = 2
    def next(self): return self
class Stack:
    def __init__(self, text): self.items = text.split('.')
    @property
    def size(self): return len(self.items)
    @size.setter
    def size(self, value): self.items = value
    def __enter__(self): return self
    def __exit__(self, kind, error, trace): return kind is KeyError
    def push(self, item): self.items.append(item)
    def peek(self): return self.items[-1]
    def _hidden(self): self.items = []
    async def later(self): self.items = []
    def cut(self, at: int): del self.items[at]
class Named(Protocol):
    def greet(self): ...
class Dog:
    def greet(self): return 'woof'
class Cat:
    def purr(self): return 'purr'
`

describe('what is known about how something is called', () => {
  test('a context manager is entered and is no generator', () => {
    expect(named(source, 'within')).toMatchObject({ enters: true, generator: false })
  })

  test('built-in exceptions that are caught', () => {
    expect(named(source, 'retry').catches).toEqual(['ValueError', 'KeyError'])
  })

  test('__post_init__ of a data class has the parameters of the constructor', () => {
    const { kind, parameters } = named(source, 'Money.__post_init__')
    expect([kind, parameters.map(({ name }) => name)]).toEqual(['constructor', ['amount', 'currency']])
  })

  test('the members of an enumeration', () => {
    expect(named(source, 'Level.next').owner?.members).toEqual(['Level.LOW', 'Level.HIGH'])
  })

  test('a setter has the value as its parameter', () => {
    const made = functions(source).functions.filter(({ name }) => name === 'Stack.size')
    expect(made.map(({ assigns, parameters }) => [assigns, parameters.length])).toEqual([
      [undefined, 0],
      [true, 1],
    ])
  })

  test('methods that change an instance, and its constructor', () => {
    const { methods = [], maker } = named(source, 'Stack.peek').owner ?? {}
    expect(methods.map(({ name, parameters }) => [name, parameters.length])).toEqual([
      ['__enter__', 0],
      ['push', 1],
      ['cut', 1],
    ])
    expect(maker).toContain("text.split('.')")
  })

  test('the arguments of __exit__', () => {
    const [given] = named(source, 'Stack.__exit__').parameters
    const text = ['None, None, None', "KeyError, KeyError('no'), None", "ValueError, ValueError('no'), None"]
    expect(given?.type).toEqual({ kind: 'literal', text })
  })

  test('a class that has the methods of a protocol is used for it', () => {
    expect(functions(source).factories?.['Named']).toEqual(['Dog'])
  })
})
