// Everyday kinds of Python functions that call, yield, read or write, each with a change that a caller notices.
import { shown } from './python-kind.js'
import type { Kind } from './kind.js'

export const effectKinds: Kind[] = [
  shown(
    'a function that returns a function',
    ['multiplier.py', 'at_most'],
    `from typing import Callable


def at_most(limit: int) -> Callable[[int], bool]:
    def check(value: int) -> bool:
        return value <= limit

    return check
`,
    ['value <= limit', 'value < limit'],
  ),
  shown(
    'a counter by closure',
    ['counter.py', 'make_counter'],
    `def make_counter(start: int = 0, step: int = 1):
    count = start

    def increment():
        nonlocal count
        count += step
        return count

    return increment
`,
    ['count += step', 'count += 1'],
  ),
  shown(
    'a context manager by decorator',
    ['renaming.py', 'temporary'],
    `from contextlib import contextmanager


@contextmanager
def temporary(values: dict[str, int], key: str, value: int):
    before = values.get(key)
    values[key] = value
    try:
        yield values
    finally:
        if before is None:
            del values[key]
        else:
            values[key] = before
`,
    ['values[key] = before', 'values[key] = value'],
  ),
  shown(
    'a generator',
    ['batches.py', 'batches'],
    `from typing import Iterator


def batches(items: list[int], size: int) -> Iterator[list[int]]:
    if size < 1:
        raise ValueError("the size must be positive")
    for at in range(0, len(items), size):
        yield items[at : at + size]
`,
    ['items[at : at + size]', 'items[at : at + size + 1]'],
  ),
  shown(
    'a decorator',
    ['shout.py', 'shout'],
    `from functools import wraps


def shout(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return str(function(*args, **kwargs)).upper() + "!"

    return wrapper
`,
    ['.upper() + "!"', '.upper()'],
  ),
  shown(
    'a decorator with arguments',
    ['repeat.py', 'repeat'],
    `from functools import wraps


def repeat(times: int):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate
`,
    ['range(times)', 'range(times - 1)'],
  ),
  shown(
    'a callback',
    ['walk.py', 'each_pair'],
    `from typing import Callable


def each_pair(items: list[int], visit: Callable[[int, int], None]) -> None:
    for first, second in zip(items, items[1:]):
        visit(first, second)
`,
    ['visit(first, second)', 'visit(second, first)'],
  ),
  shown(
    'a key function',
    ['groups.py', 'group_by'],
    `from typing import Callable


def group_by(items: list[str], key: Callable[[str], str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups
`,
    ['groups.setdefault(key(item), []).append(item)', 'groups[key(item)] = [item]'],
  ),
  shown(
    'a variable of the environment',
    ['port.py', 'port'],
    `import os


def port(default: int = 8000) -> int:
    value = os.environ.get("KINDS_PORT", "")
    return int(value) if value.isdigit() else default
`,
    ['else default', 'else default + 1'],
  ),
  shown(
    'an async function',
    ['gathering.py', 'total'],
    `import asyncio


async def double(value: int) -> int:
    await asyncio.sleep(0)
    return value * 2


async def total(values: list[int]) -> int:
    doubled = await asyncio.gather(*(double(value) for value in values))
    return sum(doubled)
`,
    ['return sum(doubled)', 'return max(doubled, default=0)'],
  ),
  shown(
    'an async generator',
    ['ticks.py', 'ticks'],
    `import asyncio
from typing import AsyncIterator


async def ticks(count: int) -> AsyncIterator[int]:
    for number in range(count):
        await asyncio.sleep(0)
        yield number
`,
    ['range(count)', 'range(1, count)'],
  ),
  shown(
    'retries with an injected sleep',
    ['retry.py', 'retry'],
    `from typing import Callable


def retry(action: Callable[[], int], attempts: int, sleep: Callable[[float], None]) -> int:
    for attempt in range(attempts):
        try:
            return action()
        except ValueError:
            if attempt == attempts - 1:
                raise
            sleep(2**attempt)
    raise ValueError("attempts must be positive")
`,
    ['sleep(2**attempt)', 'sleep(2 * attempt)'],
  ),
  shown(
    'lines of an open file',
    ['loglines.py', 'count_errors'],
    `from typing import TextIO


def count_errors(file: TextIO) -> int:
    return sum(1 for line in file if line.startswith("ERROR"))
`,
    ['line.startswith("ERROR")', '"ERROR" in line'],
  ),
  shown(
    'observers',
    ['subject.py', 'Subject.set'],
    `class Subject:
    def __init__(self) -> None:
        self.value = 0
        self.observers: list = []

    def attach(self, observer) -> None:
        self.observers.append(observer)

    def set(self, value: int) -> None:
        if value == self.value:
            return
        before, self.value = self.value, value
        for observer in self.observers:
            observer(before, value)
`,
    ['observer(before, value)', 'observer(value, before)'],
  ),
  shown(
    'a logger',
    ['audit.py', 'transfer'],
    `import logging

logger = logging.getLogger(__name__)


def transfer(amount: int, limit: int = 1000) -> bool:
    if amount > limit:
        logger.warning("transfer of %d is over the limit", amount)
        return False
    logger.info("transferred %d", amount)
    return True
`,
    ['logger.warning(', 'logger.info('],
  ),
  shown(
    'a main with argparse',
    ['cli.py', 'main'],
    `import argparse


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="repeat")
    parser.add_argument("word")
    parser.add_argument("--times", type=int, default=1)
    args = parser.parse_args(argv)
    print(" ".join([args.word] * args.times))
    return 0
`,
    ['" ".join(', '"".join('],
  ),
]
