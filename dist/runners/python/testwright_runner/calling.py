"""Makes one call of the explorer and tells what it did."""
import ast
import asyncio
import builtins
import collections.abc
import inspect
import io
import os
import sys
import traceback

from .loading import read
from .shape import approximate, brief, literal, scrub, shape

MOST_ITEMS = 1000


class Refused(Exception):
    """The call could not be made: an argument, the receiver or the name is at fault."""


class Subject:
    """The function under exploration, as its module holds it."""

    def __init__(self, module, request):
        self.module = module
        self.path = os.path.realpath(module.__file__)
        self.parts = request['name'].split('.')
        self.raises = raise_lines(read(self.path))

    def owner(self):
        value = self.module
        for part in self.parts[:-1]:
            value = getattr(value, part)
        return value

    def evaluate(self, expression, space):
        try:
            return eval(compile(expression.strip(), '<argument>', 'eval'), space)
        except Exception as error:
            raise Refused('%s cannot be evaluated: %s' % (expression[:80], type(error).__name__))

    def prepare(self, call):
        """What to call, with the arguments made afresh."""
        space = dict(vars(self.module))
        for line in call.get('imports') or []:
            try:
                exec(line, space)
            except Exception as error:
                raise Refused('%s: %s' % (line[:80], type(error).__name__))
        positional = [self.evaluate(each, space) for each in call.get('positional') or []]
        keyword = {key: self.evaluate(each, space) for key, each in (call.get('keyword') or {}).items()}
        try:
            return self.function(call, space), positional, keyword
        except AttributeError:
            raise Refused('the module has no %s' % '.'.join(self.parts))

    def function(self, call, space):
        owner, name = self.owner(), self.parts[-1]
        if name == '__init__' and isinstance(owner, type):
            return owner
        if call.get('receiver') is None:
            return getattr(owner, name)
        given = [self.evaluate(each, space) for each in call['receiver']]
        try:
            receiver = owner(*given)
        except Exception as error:
            raise Refused('the receiver cannot be made: %s' % type(error).__name__)
        static = inspect.getattr_static(type(receiver), name, None)
        if static is not None and not callable(static) and not isinstance(static, (staticmethod, classmethod)):
            return lambda: getattr(receiver, name)
        return getattr(receiver, name)


def raise_lines(source):
    """Lines that belong to a `raise` statement."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return set()
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise):
            found.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return found


def settle(value):
    """Awaits coroutines and drains iterators. Gives the value and whether it was drained."""
    if inspect.iscoroutine(value):
        value = asyncio.run(value)
    if isinstance(value, collections.abc.AsyncIterator):
        return asyncio.run(drain_async(value)), True
    if isinstance(value, collections.abc.Iterator) and not isinstance(value, io.IOBase):
        items = []
        for item in value:
            items.append(item)
            if len(items) >= MOST_ITEMS:
                break
        return items, True
    return value, False


async def drain_async(values):
    items = []
    async for item in values:
        items.append(item)
        if len(items) >= MOST_ITEMS:
            break
    return items


def observe(subject, call):
    """What one call did. An exception of the call's own is an observation."""
    try:
        function, positional, keyword = subject.prepare(call)
    except Refused as reason:
        return {'outcome': 'refused', 'shape': '', 'shown': str(reason)}
    before = [shape(each) for each in positional]
    try:
        value, drained = settle(function(*positional, **keyword))
    except Exception as error:
        return raised(subject, error)
    except SystemExit as error:
        return raised(subject, error)
    text = literal(value)
    return {
        'outcome': 'returned', 'literal': text, 'shape': shape(value), 'drained': drained,
        'shown': text if text is not None else brief(value, LONGEST_SHOWN),
        'approximate': approximate(value),
        'changed': [{'index': place, 'literal': literal(each)} for place, each in enumerate(positional) if shape(each) != before[place]],
    }


LONGEST_SHOWN = 200


def raised(subject, error):
    name, needed, public = name_of(type(error))
    try:
        message = scrub(str(error)).strip()
    except Exception:
        message = ''
    shown = ('raises %s: %s' % (name, message) if message else 'raises ' + name)[:LONGEST_SHOWN]
    frames = list(traceback.walk_tb(error.__traceback__))
    last, line = frames[-1] if frames else (None, 0)
    meant = last is not None and os.path.realpath(last.f_code.co_filename) == subject.path and line in subject.raises
    return {
        'outcome': 'raised', 'shape': 'raises ' + type(error).__qualname__, 'shown': shown,
        'exception': {'name': name, 'import': needed, 'accidental': not (meant and public)},
    }


def name_of(kind):
    """Name of an exception as a test writes it, the import that it needs, and whether it can be had at all."""
    name, home = kind.__qualname__, kind.__module__
    if getattr(builtins, name, None) is kind:
        return name, None, True
    first = name.split('.')[0]
    value = sys.modules.get(home)
    for part in name.split('.'):
        value = getattr(value, part, None)
    return name, 'from %s import %s' % (home, first), value is kind
