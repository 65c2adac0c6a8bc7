// Everyday kinds of Python functions over values, texts and structures, each with a change that a caller notices.
import { shown } from './python-kind.js'
import type { Kind } from './kind.js'

export const dataKinds: Kind[] = [
  shown(
    'a union imported from another file',
    ['area.py', 'area'],
    `from .shapes import Shape, Circle


def area(shape: Shape) -> int:
    if isinstance(shape, Circle):
        return 3 * shape.radius**2
    return shape.width * shape.height
`,
    ['shape.width * shape.height', 'shape.width + shape.height'],
    {
      '__init__.py': '',
      'shapes.py': `from dataclasses import dataclass
from typing import Union


@dataclass
class Circle:
    radius: int


@dataclass
class Box:
    width: int
    height: int


Shape = Union[Circle, Box]
`,
    },
  ),
  shown(
    'a class imported from another file',
    ['discount.py', 'discount'],
    `from .customer import Customer


def discount(customer: Customer) -> int:
    if customer.years >= 5:
        return 20
    return 10 if customer.is_member() else 0
`,
    ['customer.years >= 5', 'customer.years > 5'],
    {
      '__init__.py': '',
      'customer.py': `class Customer:
    def __init__(self, name: str, years: int, card: str = "") -> None:
        if not name:
            raise ValueError("a customer needs a name")
        self.name = name
        self.years = years
        self.card = card

    def is_member(self) -> bool:
        return bool(self.card)
`,
    },
  ),
  shown(
    'a datetime argument',
    ['greeting.py', 'greeting'],
    `from datetime import datetime


def greeting(now: datetime) -> str:
    if now.hour < 12:
        return "Good morning"
    if now.hour < 18:
        return "Good afternoon"
    return "Good evening"
`,
    ['now.hour < 12', 'now.hour <= 12'],
  ),
  shown(
    'timedelta arithmetic',
    ['deadline.py', 'deadline'],
    `from datetime import date, timedelta


def deadline(start: date, days: int) -> date:
    """The day that lies so many working days after another."""
    current = start
    while days > 0:
        current += timedelta(days=1)
        if current.weekday() < 5:
            days -= 1
    return current
`,
    ['current.weekday() < 5', 'current.weekday() < 6'],
  ),
  shown(
    'money in decimals',
    ['tax.py', 'with_tax'],
    `from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def with_tax(net: Decimal, rate: Decimal = Decimal("0.19")) -> Decimal:
    return (net * (1 + rate)).quantize(CENT, rounding=ROUND_HALF_UP)
`,
    ['rounding=ROUND_HALF_UP', 'rounding="ROUND_DOWN"'],
  ),
  shown(
    'a constant regular expression',
    ['slug.py', 'slugify'],
    `import re

NOT_WORD = re.compile(r"[^a-z0-9]+")


def slugify(title: str) -> str:
    return NOT_WORD.sub("-", title.lower()).strip("-")
`,
    ['.strip("-")', ''],
  ),
  shown(
    'a table of choices',
    ['shipping.py', 'shipping'],
    `RATES = {"standard": 5, "express": 12, "overnight": 25}


def shipping(kind: str, weight: float) -> float:
    if kind not in RATES:
        raise ValueError(f"unknown kind of shipping: {kind}")
    extra = 0 if weight <= 2 else (weight - 2) * 1.5
    return RATES[kind] + extra
`,
    ['(weight - 2) * 1.5', 'weight * 1.5'],
  ),
  shown(
    'a nested configuration',
    ['settings.py', 'lookup'],
    `def lookup(config: dict, path: str, default=None):
    current = config
    for part in path.split("."):
        if not isinstance(current, dict) or part not in current:
            return default
        current = current[part]
    return current
`,
    ['return default', 'return None'],
  ),
  shown(
    'a graph as a dictionary of lists',
    ['paths.py', 'distance'],
    `from collections import deque


def distance(graph: dict[str, list[str]], start: str, goal: str) -> int:
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        node, steps = queue.popleft()
        if node == goal:
            return steps
        for other in graph.get(node, []):
            if other not in seen:
                seen.add(other)
                queue.append((other, steps + 1))
    return -1
`,
    ['queue.append((other, steps + 1))', 'queue.append((other, steps + 2))'],
  ),
  shown(
    'a linked list',
    ['linked.py', 'to_list'],
    `from dataclasses import dataclass
from typing import Optional


@dataclass
class Node:
    value: int
    next: "Optional[Node]" = None


def to_list(head: Optional[Node]) -> list[int]:
    values = []
    while head is not None:
        values.append(head.value)
        head = head.next
    return values
`,
    ['while head is not None', 'while head is not None and head.next is not None'],
  ),
  shown(
    'a binary tree',
    ['tree.py', 'depth'],
    `from typing import Optional


class Tree:
    def __init__(self, value: int, left: "Optional[Tree]" = None, right: "Optional[Tree]" = None) -> None:
        self.value = value
        self.left = left
        self.right = right


def depth(tree: Optional[Tree]) -> int:
    if tree is None:
        return 0
    return 1 + max(depth(tree.left), depth(tree.right))
`,
    ['depth(tree.right)', 'depth(tree.left)'],
  ),
  shown(
    'a matrix',
    ['matrix.py', 'transpose'],
    `def transpose(matrix: list[list[int]]) -> list[list[int]]:
    if not matrix:
        return []
    return [[row[at] for row in matrix] for at in range(len(matrix[0]))]
`,
    ['range(len(matrix[0]))', 'range(len(matrix))'],
  ),
  shown(
    'a recursion',
    ['flatten.py', 'flatten'],
    `def flatten(items: list) -> list:
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result
`,
    ['result.extend(flatten(item))', 'result.extend(item)'],
  ),
  shown(
    'a formatted string',
    ['receipt.py', 'receipt_line'],
    `def receipt_line(name: str, price: float, count: int = 1) -> str:
    return f"{name[:12]:<12} {count:>3} x {price:8.2f}"
`,
    ['{name[:12]:<12}', '{name[:10]:<12}'],
  ),
  shown(
    'a parser that refuses',
    ['duration.py', 'parse_duration'],
    `UNITS = {"s": 1, "m": 60, "h": 3600}


def parse_duration(text: str) -> int:
    """Seconds of a text such as \`90s\`, \`5m\` or \`2h\`."""
    number, unit = text[:-1], text[-1:]
    if unit not in UNITS or not number.isdigit():
        raise ValueError(f"not a duration: {text!r}")
    return int(number) * UNITS[unit]
`,
    ['raise ValueError(f"not a duration: {text!r}")', 'return 0'],
  ),
  shown(
    'a message made on the changed line',
    ['age.py', 'check_age'],
    `def check_age(age: int) -> int:
    if age < 0:
        raise ValueError(f"the age must not be negative, not {age}")
    return age
`,
    ['the age must not be negative, not {age}', 'invalid age'],
  ),
  shown(
    'any number of arguments',
    ['query.py', 'query'],
    `def query(path: str, *parts: str, **params: str) -> str:
    url = "/".join([path.rstrip("/"), *parts])
    if not params:
        return url
    return url + "?" + "&".join(f"{key}={params[key]}" for key in sorted(params))
`,
    ['[path.rstrip("/"), *parts]', '[path, *parts]'],
  ),
  shown(
    'arguments by keyword only',
    ['clamp.py', 'clamp'],
    `def clamp(value: int, *, low: int = 0, high: int = 100) -> int:
    if low > high:
        raise ValueError("low must not be above high")
    return max(low, min(value, high))
`,
    ['low > high', 'low >= high'],
  ),
  shown(
    'operations on sets',
    ['access.py', 'missing'],
    `def missing(required: set[str], granted: set[str], ignored: frozenset[str] = frozenset()) -> list[str]:
    return sorted(required - granted - ignored)
`,
    ['required - granted', 'required ^ granted'],
  ),
  shown(
    'bytes',
    ['checksum.py', 'checksum'],
    `def checksum(data: bytes) -> int:
    total = 0
    for byte in data:
        total = (total + byte) & 0xFF
    return total ^ 0xFF
`,
    ['total ^ 0xFF', 'total'],
  ),
  shown(
    'operations on bits',
    ['flags.py', 'has_all'],
    `def has_all(flags: int, mask: int) -> bool:
    return flags & mask == mask
`,
    ['flags & mask == mask', 'flags & mask != 0'],
  ),
  shown(
    'sorting with ties',
    ['ranking.py', 'rank'],
    `def rank(scores: list[tuple[str, int]]) -> list[str]:
    return [name for name, score in sorted(scores, key=lambda entry: (-entry[1], entry[0]))]
`,
    ['(-entry[1], entry[0])', '-entry[1]'],
  ),
  shown(
    'pagination',
    ['pages.py', 'page_of'],
    `def page_of(items: list[int], page: int, size: int = 10) -> dict[str, object]:
    start = (page - 1) * size
    return {
        "items": items[start : start + size],
        "pages": (len(items) + size - 1) // size,
    }
`,
    ['(len(items) + size - 1) // size', 'len(items) // size'],
  ),
]
