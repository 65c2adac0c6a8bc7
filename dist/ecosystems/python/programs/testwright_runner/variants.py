"""The function under test with wrong results: other values, swallowed exceptions, lost effects. Tests that detect
none check nothing."""
import collections.abc
import copy
import datetime
import enum
import functools
import inspect
import numbers
import pathlib
import re
import sys
import types
import uuid
from contextlib import suppress

DEEPEST, LONGEST = 4, 1000
# Exceptions that end a test from outside are never swallowed.
LET_THROUGH = ('OutOfTime', 'KeyboardInterrupt', 'GeneratorExit')
NO_RESULT = ('__init__', '__post_init__', '__init_subclass__', '__set_name__', '__del__')


def vary(variant):
    """The innermost decorator, which gets the plain function."""
    def decorate(function):
        return varied_function(function, variant)
    return decorate


def varied_function(function, variant):
    kind, _, number = variant.partition('-')
    number = int(number) if number.isdigit() else 1
    change = (lambda value: value) if kind != 'value' or function.__name__ in NO_RESULT else (lambda value: varied(value, number))
    if inspect.iscoroutinefunction(function):
        made = coroutine(function, kind, change)
    elif inspect.isasyncgenfunction(function):
        made = async_generator(function, kind, number)
    elif inspect.isgeneratorfunction(function):
        made = generator(function, kind, number)
    else:
        made = plain(function, kind, change)
    return functools.wraps(function)(made)


def plain(function, kind, change):
    def call(*positional, **keyword):
        if kind == 'nothing':
            return None
        positional, keyword = given(kind, positional, keyword)
        try:
            return change(function(*positional, **keyword))
        except BaseException as error:
            return ignored(error, kind)
    return call


def coroutine(function, kind, change):
    async def call(*positional, **keyword):
        if kind == 'nothing':
            return None
        positional, keyword = given(kind, positional, keyword)
        try:
            return change(await function(*positional, **keyword))
        except BaseException as error:
            return ignored(error, kind)
    return call


def generator(function, kind, number):
    def call(*positional, **keyword):
        if kind == 'nothing':
            return None
        positional, keyword = given(kind, positional, keyword)
        inner = function(*positional, **keyword)
        if kind == 'value':
            inner = items_varied(inner, number)
        try:
            return (yield from inner)
        except BaseException as error:
            return ignored(error, kind)
    return call


def async_generator(function, kind, number):
    async def call(*positional, **keyword):
        if kind == 'nothing':
            return
        positional, keyword = given(kind, positional, keyword)
        count = 0
        try:
            async for item in function(*positional, **keyword):
                count += 1
                if kind == 'value' and number == 3 and count == 1:
                    continue
                yield varied(item, number) if kind == 'value' else item
            if kind == 'value' and count <= (number == 3):
                yield 0
        except BaseException as error:
            ignored(error, kind)
    return call


def ignored(error, kind):
    if kind != 'swallow' or type(error).__name__ in LET_THROUGH:
        raise error


def given(kind, positional, keyword):
    """The arguments passed to the function: copies, so that changes are lost, or callables that do nothing."""
    change = {'arguments': copied, 'callbacks': silenced}.get(kind)
    if change is None:
        return positional, keyword
    return tuple(change(value) for value in positional), {name: change(value) for name, value in keyword.items()}


def copied(value):
    for make in (copy.deepcopy, copy.copy):
        with suppress(Exception):
            return make(value)
    return value


def silenced(value):
    if is_mock(value):
        return sys.modules['unittest.mock'].MagicMock()
    if inspect.iscoroutinefunction(value):
        return awaits_nothing
    if callable(value) and isinstance(value, (types.FunctionType, types.MethodType, types.BuiltinFunctionType, functools.partial)):
        return does_nothing
    return value


def is_mock(value):
    mock = sys.modules.get('unittest.mock')
    return mock is not None and isinstance(value, mock.NonCallableMock)


def does_nothing(*_positional, **_keyword):
    return None


async def awaits_nothing(*_positional, **_keyword):
    return None


def items_varied(items, number):
    """Lazy, because an item may depend on how the previous ones were used. The third variant omits the first item."""
    iterator = iter(items)
    try:
        item = next(iterator)
    except StopIteration as end:
        yield 0
        return end.value
    if number == 3:
        try:
            item = next(iterator)
        except StopIteration as end:
            yield varied(item, number)
            return end.value
    while True:
        try:
            sent = yield varied(item, number)
        except GeneratorExit:
            getattr(iterator, 'close', lambda: None)()
            raise
        except BaseException as error:
            if not hasattr(iterator, 'throw'):
                raise
            step = functools.partial(iterator.throw, error)
        else:
            step = functools.partial(iterator.send, sent) if hasattr(iterator, 'send') else iterator.__next__
        try:
            item = step()
        except StopIteration as end:
            return end.value


def varied(value, number, depth=0):
    """Another value of the same type, if there is one; `number` is 1, 2 or 3."""
    if depth > DEEPEST:
        return value
    with suppress(Exception):
        return changed(value, number, depth)
    return None


def changed(value, number, depth):
    pick = number - 1
    if value is None:
        return (0, 'x', True)[pick]
    if isinstance(value, enum.Enum):
        others = [member for member in type(value) if member is not value]
        return others[pick % len(others)] if others else None
    if isinstance(value, bool):
        return not value
    if isinstance(value, numbers.Number):
        return number_varied(value, pick)
    if isinstance(value, (str, bytes, bytearray)):
        return text_varied(value, pick)
    if is_mock(value):
        return type(value)()
    for kinds, change in WAYS:
        if isinstance(value, kinds):
            return change(value, number, depth)
    return object_varied(value, number, depth)


def number_varied(value, pick):
    if value != value or value in (float('inf'), float('-inf')):
        return type(value)(7)
    unchanged = type(value)(0) if value else type(value)(7)
    found = (lambda: value + 1, lambda: -value - 1, lambda: unchanged)[pick]()
    if found == value:
        found = value * 2
    return type(value)(found) if type(value) in (int, float, complex) or type(found) is not type(value) else found


def text_varied(value, pick):
    more = 'x' if isinstance(value, str) else b'x'
    swapped = value.swapcase()
    return (value + more, value[:0] if value else value + more, swapped if swapped != value else type(value)(more) + value)[pick]


def sequence_varied(value, number, depth):
    items = list(value)
    return remade(value, list_varied(items, number, depth))


def list_varied(items, number, depth):
    if number == 1:
        return items + [varied(items[-1], 1, depth + 1) if items else 0]
    if number == 2:
        return items[:-1] if items else ['x']
    return [varied(item, 1, depth + 1) for item in items[:LONGEST]] + items[LONGEST:] if items else [None]


def remade(value, items):
    with suppress(Exception):
        made = type(value)(items)
        if type(made) is type(value):
            return made
    made = copy.copy(value)
    made[:] = items
    return made


def tuple_varied(value, number, depth):
    if hasattr(value, '_replace'):
        return value._replace(**{name: varied(item, number, depth + 1) for name, item in zip(value._fields, value)})
    items = list(value)
    if number < 3 and items:
        return remade(value, [varied(item, number, depth + 1) for item in items])
    return remade(value, list_varied(items, 1, depth))


def set_varied(value, number, depth):
    items = list(value)
    return remade(value, list_varied(items, number, depth) if items else [number])


def mapping_varied(value, number, depth):
    keys = list(value)
    if number == 3 and keys:
        changes, gone = {key: varied(value[key], 1, depth + 1) for key in keys[:LONGEST]}, []
    elif number == 2 and keys:
        changes, gone = {}, keys[-1:]
    else:
        changes, gone = {(varied(keys[-1], 1) if keys else 'x'): value[keys[-1]] if keys else 0}, []
    made = copy.copy(value)
    if not isinstance(made, collections.abc.MutableMapping):
        return {**{key: value[key] for key in keys if key not in gone}, **changes}
    for key in gone:
        del made[key]
    made.update(changes)
    return made


def callable_varied(value, number, _depth):
    variant = 'value-%d' % number
    return varied_function(value, variant) if hasattr(value, '__name__') else None


def method_varied(value, number, depth):
    return types.MethodType(callable_varied(value.__func__, number, depth), value.__self__)


async def awaited(value, number):
    return varied(await value, number)


class Entered:
    """A context manager that returns a varied value."""

    def __init__(self, inner, number):
        self.inner, self.number = inner, number

    def __enter__(self):
        return varied(self.inner.__enter__(), self.number)

    def __exit__(self, *error):
        return self.inner.__exit__(*error)


def path_varied(value, number, _depth):
    return (value / 'x', type(value)('x'), value.with_name(value.name + 'x') if value.name else type(value)('y'))[number - 1]


def moment_varied(value, number, _depth):
    step = (datetime.timedelta(days=1), datetime.timedelta(days=-400), datetime.timedelta(days=31, seconds=1))[number - 1]
    return value + step


def time_varied(value, number, _depth):
    return value.replace(hour=(value.hour + number) % 24, minute=(value.minute + number) % 60)


def span_varied(value, number, _depth):
    second = datetime.timedelta(seconds=1)
    return (value + second, -value - second, datetime.timedelta(0) if value else second)[number - 1]


def slots_of(value):
    names = [name for kind in type(value).__mro__ for name in slot_names(kind)]
    return [name for name in names if hasattr(value, name)]


def slot_names(kind):
    slots = vars(kind).get('__slots__', ())
    return [slots] if isinstance(slots, str) else [name for name in slots if name not in ('__dict__', '__weakref__')]


def object_varied(value, number, depth):
    """A shallow copy with all attributes varied; None for an object without any."""
    if hasattr(value, '__next__'):
        return items_varied(value, number)
    if hasattr(value, '__array__') or type(value).__module__.split('.')[0] in ('numpy', 'pandas'):
        return (lambda: value + 1, lambda: value[:-1], lambda: -value - 1)[number - 1]()
    attributes = dict(getattr(value, '__dict__', {}))
    attributes.update((name, getattr(value, name)) for name in slots_of(value))
    if not attributes:
        return Entered(value, number) if hasattr(value, '__enter__') else None
    try:
        made = copy.copy(value)
    except Exception:
        return Entered(value, number) if hasattr(value, '__enter__') else None
    if hasattr(value, '__enter__') and hasattr(value, '__exit__') and hasattr(value, 'gen'):
        return Entered(value, number)
    for name, before in attributes.items():
        with suppress(Exception):
            object.__setattr__(made, name, varied(before, number, depth + 1))
    return made


def class_varied(value, _number, _depth):
    return type('Other', (), {})


WAYS = (
    (type, class_varied),
    (types.ModuleType, lambda *_: None),
    (tuple, tuple_varied),
    ((set, frozenset), set_varied),
    (collections.abc.Mapping, mapping_varied),
    (range, lambda value, number, _: range(value.start + number, value.stop + number * 2, value.step)),
    (collections.abc.Sequence, sequence_varied),
    (types.MethodType, method_varied),
    ((types.FunctionType, functools.partial, types.BuiltinFunctionType), callable_varied),
    (collections.abc.Coroutine, lambda value, number, _: awaited(value, number)),
    ((datetime.datetime, datetime.date), moment_varied),
    (datetime.time, time_varied),
    (datetime.timedelta, span_varied),
    (pathlib.PurePath, path_varied),
    (uuid.UUID, lambda value, number, _: uuid.UUID(int=(value.int + number) % 2 ** 128)),
    (re.Match, lambda *_: None),
    (re.Pattern, lambda value, number, _: re.compile('x' * number)),
    (BaseException, lambda value, number, _: type(value)('x' * number)),
)
