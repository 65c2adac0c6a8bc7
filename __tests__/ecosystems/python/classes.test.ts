import { describe, expect, test } from '@jest/globals'
import type { FunctionInfo } from '../../../src/core/model/target.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'

const functions = makeFunctions(await loadParser('python', 'nowhere'))
const named = (source: string, name: string): FunctionInfo => {
  const found = functions(source).functions.find(each => each.name === name)
  if (!found)
    throw new Error(
      `no ${name} in ${functions(source)
        .functions.map(each => each.name)
        .join(', ')}`,
    )
  return found
}

const family = `
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    def twice(self): return 2 * self.area()
    def name(self): return 'shape'
    @staticmethod
    def unit(): return 1
class _Hidden(Shape):
    def area(self): return 0
class Square(Shape):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2
    @classmethod
    def of(cls, text: str) -> "Square": return cls(int(text))
    @classmethod
    def unit(cls) -> Self: return cls(1)
    @classmethod
    def _read(cls) -> "Square": return cls(1)
    @classmethod
    def sides(cls) -> int: return 4
class Dot(Shape):
    def area(self): return 0
    def twice(self): return 0
    def name(self): return 'dot'
class Speaks(Protocol):
    def speak(self): return 1
`

describe('classes', () => {
  const source = `
from dataclasses import dataclass, field
@dataclass(order=True)
class Item:
    name: str
    price: float = 1.5
    tags: list[str] = field(default_factory=list)
    hidden: int = field(init=False, default=0)
    kind: ClassVar[str] = 'x'
    def cost(self): return self.price
@dataclass
class Sale(Item):
    off: int = 0
class Point(NamedTuple):
    x: int
    y: int = 0
class Base:
    def __init__(self, a: int, *, b='c'): pass
class Child(Base):
    def m(self): return 1
class Plain:
    def m(self): return 1
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    def twice(self): return 2 * self.area()
class Square(Shape):
    def area(self): return 1
class Speaks(Protocol):
    def speak(self): return 1
class Loop(Loop):
    def m(self): return 1
class One(Two):
    def m(self): return 1
class Two(One):
    def m(self): return 1
`
  const names = (name: string) =>
    functions(source).classes[name]?.map(
      each => `${each.name}${each.default === null ? '' : `=${each.default}`}`,
    )
  const table: [string, string[]][] = [
    ['Item', ['name', 'price=1.5', 'tags=list()']],
    ['Sale', ['name', 'price=1.5', 'tags=list()', 'off=0']],
    ['Point', ['x', 'y=0']],
    ['Base', ['a', "b='c'"]],
    ['Child', ['a', "b='c'"]],
    ['Plain', []],
    ['Loop', []],
    ['One', []],
  ]
  test.each(table)('constructor of %s', (name, parameters) => {
    expect(names(name)).toEqual(parameters)
  })
  test('owners have their constructor and whether they can be constructed', () => {
    const owner = (name: string) => named(source, name).owner
    expect(owner('Item.cost')?.header).toBe('@dataclass(order=True)\nclass Item:')
    expect(owner('Child.m')?.parameters.map(each => each.name)).toEqual(['a', 'b'])
    const constructible = ['Item.cost', 'Shape.twice', 'Square.area', 'Speaks.speak', 'One.m'].map(
      name => owner(name)?.constructible,
    )
    expect(constructible).toEqual([true, true, true, false, true])
  })
  test.each([
    [
      'an abstract class is made through a subclass that inherits the method',
      'Shape.twice',
      'Square',
      ['side'],
    ],
    ['a concrete class is made itself', 'Square.area', undefined, ['side']],
    ['a subclass that overrides the method is not used', 'Shape.name', 'Square', ['side']],
    ['a static method needs no subclass', 'Shape.unit', undefined, []],
    ['a protocol has no subclass', 'Speaks.speak', undefined, []],
  ])('%s', (_title, method, by, parameters) => {
    const { owner } = named(family, method)
    expect([owner?.by, owner?.parameters.map(each => each.name)]).toEqual([by, parameters])
  })
  test.each([
    ['Shape', ['Dot', 'Square', '_Hidden']],
    ['Square', ['Square', 'Square.of', 'Square.unit']],
    ['Speaks', []],
  ])('what makes a %s', (name, factories) => {
    const result = functions(family)
    expect(result.factories?.[name]).toEqual(factories)
    for (const each of factories) expect(result.classes[each]).toBeDefined()
  })
})

test('a class may have any name', () => {
  const { classes } = functions('class __proto__:\n    def __init__(self, a): pass\n')
  expect(classes['__proto__']?.map(each => each.name)).toEqual(['a'])
  expect(classes['constructor']).toBeUndefined()
})

describe('context', () => {
  test('holds exactly what is used, in file order', () => {
    const source = `from __future__ import annotations
import os, math as m
from a.b import (one, two as zwei,
                 three)
LIMIT = m.inf
OTHER = 2
def helper(a,  # first
           b=(1, 2)) -> int:
    return 1
def unused(): pass
class Cart(Base):
    size: int = 0
    def __init__(self, x): pass
    def total(self, y: int) -> float: return 1
    def other(self): pass
    def f(self, q: "zwei"):
        return helper(self.total(1), LIMIT, three, self.missing())
`
    expect(named(source, 'Cart.f').context).toEqual([
      'import math as m',
      'from a.b import two as zwei, three',
      'LIMIT = m.inf',
      'def helper(a, b=(1, 2)) -> int: ...',
      'class Cart(Base):\n    size: int = 0\n    def __init__(self, x): ...\n    def total(self, y: int) -> float: ...',
    ])
  })
})

test('members of enums are read, also those of enums with a base in the same file', () => {
  const source = [
    'class Kind(str, enum.Enum):\n    CASH = 1\n    _ignore_ = []\n    CARD: int = 2\n    note: str\n    def a(self): pass\n',
    'class Base(IntFlag):\n    pass\n',
    'class More(Base):\n    A = auto()\n',
    'class Plain:\n    A = 1\n',
  ].join('\n')
  expect(functions(source).enums).toEqual({ Kind: ['CASH', 'CARD'], More: ['A'] })
})
