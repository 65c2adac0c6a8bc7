// Everyday kinds of Python classes, each with a change that a caller notices.
import { shown } from './python-kind.js'
import type { Kind } from './kind.js'

export const classKinds: Kind[] = [
  shown(
    'a stack with a limit',
    ['stack.py', 'Stack.push'],
    `class Full(Exception):
    pass


class Stack:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.items: list[int] = []

    def push(self, item: int) -> int:
        if len(self.items) >= self.limit:
            raise Full("the stack is full")
        self.items.append(item)
        return len(self.items)
`,
    ['>= self.limit', '> self.limit'],
  ),
  shown(
    'a history of a class',
    ['account.py', 'Account.withdraw'],
    `class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self) -> None:
        self.balance = 0

    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError("the amount must be positive")
        self.balance += amount

    def withdraw(self, amount: int) -> int:
        if amount > self.balance:
            raise InsufficientFunds("not enough money")
        self.balance -= amount
        return self.balance
`,
    ['amount > self.balance', 'amount >= self.balance'],
  ),
  shown(
    'a state machine',
    ['machine.py', 'Job.stop'],
    `class Job:
    def __init__(self, name: str) -> None:
        self.name = name
        self.state = "new"

    def start(self) -> None:
        if self.state != "new":
            raise RuntimeError(f"cannot start from {self.state}")
        self.state = "running"

    def stop(self) -> str:
        if self.state != "running":
            raise RuntimeError(f"cannot stop from {self.state}")
        self.state = "stopped"
        return self.state
`,
    ['self.state = "stopped"', 'self.state = "new"'],
  ),
  shown(
    'a cache class',
    ['cache.py', 'LruCache.put'],
    `from collections import OrderedDict
from typing import Optional


class LruCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.entries: OrderedDict[str, int] = OrderedDict()

    def get(self, key: str) -> Optional[int]:
        if key not in self.entries:
            return None
        self.entries.move_to_end(key)
        return self.entries[key]

    def put(self, key: str, value: int) -> None:
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
`,
    ['popitem(last=False)', 'popitem()'],
  ),
  shown(
    'a context manager class',
    ['transaction.py', 'Transaction.__exit__'],
    `class Transaction:
    def __init__(self, items: list[str]) -> None:
        self.items = items
        self.saved: list[str] = []

    def __enter__(self) -> list[str]:
        self.saved = list(self.items)
        return self.items

    def __exit__(self, kind, error, trace) -> bool:
        if kind is not None:
            self.items[:] = self.saved
        return kind is KeyError
`,
    ['return kind is KeyError', 'return kind is not None'],
  ),
  shown(
    'an iterator class',
    ['countdown.py', 'Countdown.__next__'],
    `class Countdown:
    def __init__(self, start: int) -> None:
        self.current = start

    def __iter__(self):
        return self

    def __next__(self) -> int:
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1
`,
    ['self.current <= 0', 'self.current <= 1'],
  ),
  shown(
    'a dataclass method',
    ['order.py', 'Order.total'],
    `from dataclasses import dataclass, field


@dataclass
class Line:
    name: str
    price: int
    count: int = 1


@dataclass
class Order:
    lines: list[Line] = field(default_factory=list)
    shipping: int = 5

    def total(self) -> int:
        goods = sum(line.price * line.count for line in self.lines)
        return goods if goods >= 50 else goods + self.shipping
`,
    ['goods >= 50', 'goods > 50'],
  ),
  shown(
    'a frozen dataclass that validates',
    ['money.py', 'Money.__post_init__'],
    `from dataclasses import dataclass


@dataclass(frozen=True)
class Money:
    amount: int
    currency: str = "EUR"

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise ValueError("the amount must not be negative")
        if len(self.currency) != 3:
            raise ValueError("the currency must have three letters")
`,
    ['self.amount < 0', 'self.amount <= 0'],
  ),
  shown(
    'a named tuple',
    ['span.py', 'Span.overlaps'],
    `from typing import NamedTuple


class Span(NamedTuple):
    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end
`,
    ['self.start < other.end', 'self.start <= other.end'],
  ),
  shown(
    'an enum method',
    ['level.py', 'Level.next'],
    `from enum import Enum


class Level(Enum):
    LOW = 1
    MEDIUM = 2
    HIGH = 3

    def next(self) -> "Level":
        if self is Level.HIGH:
            return Level.HIGH
        return Level(self.value + 1)
`,
    ['return Level.HIGH', 'return Level.LOW'],
  ),
  shown(
    'an enum parameter',
    ['fare.py', 'fare'],
    `from enum import Enum


class Seat(Enum):
    ECONOMY = "economy"
    BUSINESS = "business"
    FIRST = "first"


def fare(base: int, seat: Seat) -> int:
    if seat is Seat.FIRST:
        return base * 3
    if seat is Seat.BUSINESS:
        return base * 2
    return base
`,
    ['base * 2', 'base + 2'],
  ),
  shown(
    'an abstract class with two implementations',
    ['report.py', 'describe'],
    `from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side**2


class Rectangle(Shape):
    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    def area(self) -> float:
        return self.width * self.height


def describe(shape: Shape) -> str:
    kind = "large" if shape.area() >= 100 else "small"
    return f"{kind} {type(shape).__name__.lower()}"
`,
    ['>= 100', '> 1000'],
  ),
  shown(
    'a protocol parameter',
    ['loud.py', 'announce'],
    `from typing import Protocol


class Named(Protocol):
    name: str

    def greet(self, greeting: str) -> str: ...


class Dog:
    def __init__(self, name: str) -> None:
        self.name = name

    def greet(self, greeting: str) -> str:
        return f"{greeting}, woof"


def announce(one: Named) -> str:
    return f"{one.name.upper()}: {one.greet('hello')}"
`,
    ['.upper()}: {', '}: {'],
  ),
  shown(
    'a property with a setter',
    ['thermostat.py', 'Thermostat.target'],
    `class Thermostat:
    def __init__(self) -> None:
        self._target = 20

    @property
    def target(self) -> int:
        return self._target

    @target.setter
    def target(self, value: int) -> None:
        if not 5 <= value <= 30:
            raise ValueError("the target must be between 5 and 30")
        self._target = value
`,
    ['<= 30:', '< 30:'],
  ),
  shown(
    'a class method that makes one',
    ['colour.py', 'Colour.from_hex'],
    `class Colour:
    def __init__(self, red: int, green: int, blue: int) -> None:
        self.red = red
        self.green = green
        self.blue = blue

    @classmethod
    def from_hex(cls, text: str) -> "Colour":
        digits = text.removeprefix("#")
        if len(digits) != 6:
            raise ValueError("expected six digits")
        return cls(int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16))
`,
    ['int(digits[2:4], 16)', 'int(digits[2:3], 16)'],
  ),
  shown(
    'a static method',
    ['temperature.py', 'Temperature.to_celsius'],
    `class Temperature:
    @staticmethod
    def to_celsius(fahrenheit: float) -> float:
        return round((fahrenheit - 32) * 5 / 9, 1)
`,
    ['(fahrenheit - 32) * 5 / 9', 'fahrenheit - 32 * 5 / 9'],
  ),
  shown(
    'an event emitter',
    ['emitter.py', 'Emitter.emit'],
    `from typing import Callable


class Emitter:
    def __init__(self) -> None:
        self.handlers: dict[str, list[Callable[..., None]]] = {}

    def on(self, event: str, handler: Callable[..., None]) -> None:
        self.handlers.setdefault(event, []).append(handler)

    def emit(self, event: str, *args: int) -> int:
        handlers = self.handlers.get(event, [])
        for handler in handlers:
            handler(*args)
        return len(handlers)
`,
    ['return len(handlers)', 'return len(self.handlers)'],
  ),
  shown(
    'a queue with priorities',
    ['queue_of_tasks.py', 'TaskQueue.pop'],
    `import heapq


class TaskQueue:
    def __init__(self) -> None:
        self._heap: list[tuple[int, int, str]] = []
        self._count = 0

    def push(self, task: str, priority: int = 0) -> None:
        heapq.heappush(self._heap, (-priority, self._count, task))
        self._count += 1

    def pop(self) -> str:
        if not self._heap:
            raise IndexError("the queue is empty")
        return heapq.heappop(self._heap)[2]
`,
    ['heapq.heappop(self._heap)[2]', 'self._heap.pop()[2]'],
  ),
  shown(
    'a generic container',
    ['bag.py', 'Bag.most_common'],
    `from typing import Generic, Optional, TypeVar

T = TypeVar("T")


class Bag(Generic[T]):
    def __init__(self, items: Optional[list[T]] = None) -> None:
        self.items: list[T] = list(items or [])

    def add(self, item: T) -> None:
        self.items.append(item)

    def most_common(self) -> Optional[T]:
        if not self.items:
            return None
        return max(self.items, key=self.items.count)
`,
    ['return max(', 'return min('],
  ),
  shown(
    'methods of comparison',
    ['version.py', 'Version.__lt__'],
    `class Version:
    def __init__(self, text: str) -> None:
        self.parts = [int(part) for part in text.split(".")]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other: "Version") -> bool:
        return self.parts < other.parts

    def __str__(self) -> str:
        return ".".join(map(str, self.parts))
`,
    ['self.parts < other.parts', 'self.parts <= other.parts'],
  ),
  shown(
    'a method of indexing',
    ['ring.py', 'Ring.__getitem__'],
    `class Ring:
    def __init__(self, items: list[str]) -> None:
        self.items = items

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> str:
        if not self.items:
            raise IndexError("the ring is empty")
        return self.items[index % len(self.items)]
`,
    ['index % len(self.items)', 'index % (len(self.items) + 1)'],
  ),
  shown(
    'a rate limiter with a clock',
    ['limiter.py', 'RateLimiter.allow'],
    `from typing import Callable


class RateLimiter:
    def __init__(self, limit: int, period: float, clock: Callable[[], float]) -> None:
        self.limit = limit
        self.period = period
        self.clock = clock
        self.calls: list[float] = []

    def allow(self) -> bool:
        now = self.clock()
        self.calls = [at for at in self.calls if now - at < self.period]
        if len(self.calls) >= self.limit:
            return False
        self.calls.append(now)
        return True
`,
    ['len(self.calls) >= self.limit', 'len(self.calls) > self.limit'],
  ),
]
