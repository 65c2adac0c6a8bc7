"""Makes one call of the explorer and describes its outcome."""
import ast
import collections.abc
import contextlib
import functools
import io
import os
import sys
import types
import warnings

from .instances import instance, name_of
from .loading import read
from .logging_heard import heard
from .printing import printed
from .properties import properties
from .shape import approximate, short_repr, literal, scrub, shape

MOST_ITEMS = 1000


class Refused(Exception):
    """The call could not be made: an argument, the receiver or the name is at fault."""


class Subject:
    """The function under exploration, as found in its module."""

    def __init__(self, module, request):
        self.module = module
        self.path = os.path.realpath(module.__file__)
        self.parts = request['name'].split('.')
        self.by = request.get('by')
        self.members, self.assigns, self.enters = (bool(request.get(each)) for each in ('members', 'assigns', 'enters'))
        source = read(self.path)
        self.raises = raise_lines(source)
        if 'async ' in source:
            # Half of what this program would load; forks that need it then have it loaded already.
            import asyncio  # noqa

    def owner(self):
        value = self.module
        for part in self.by.split('.') if self.by else self.parts[:-1]:
            value = getattr(value, part)
        return value

    def evaluate(self, expression, space):
        try:
            return eval(compiled(expression), space)
        except Exception as error:
            raise Refused('%s cannot be evaluated: %s' % (expression[:80], type(error).__name__))

    def prepare(self, call):
        """What to call, on which receiver (None for none), with newly made arguments."""
        space = dict(vars(self.module))
        # Filled by functions that record their calls.
        self.logged = space['calls'] = []
        for line in call.get('imports') or []:
            try:
                exec(line, space)
            except Exception as error:
                raise Refused('%s: %s' % (line[:80], type(error).__name__))
        positional = [self.evaluate(each, space) for each in call.get('positional') or []]
        if self.parts[-1] == '__exit__' and len(positional) == 1 and isinstance(positional[0], tuple):
            positional = list(positional[0])
        keyword = {key: self.evaluate(each, space) for key, each in (call.get('keyword') or {}).items()}
        then = [([self.evaluate(each, space) for each in given.get('positional') or []],
                 {key: self.evaluate(each, space) for key, each in (given.get('keyword') or {}).items()})
                for given in call.get('then') or []]
        try:
            function, receiver = self.function(call, space)
        except AttributeError:
            raise Refused('the module has no %s' % '.'.join(self.parts))
        return chained(function, then) if then else function, receiver, positional, keyword

    def function(self, call, space):
        owner, name = self.owner(), self.parts[-1]
        if name in ('__init__', '__post_init__') and isinstance(owner, type):
            return owner, None
        if call.get('receiver') is None:
            return getattr(owner, name), None
        given = [self.evaluate(each, space) for each in call['receiver']]
        try:
            receiver = given[0] if self.members else owner(*given)
            for step in call.get('history') or []:
                settle(eval(compiled('receiver.' + step), dict(space, receiver=receiver)))
        except Exception as error:
            raise Refused('the receiver cannot be made: %s' % type(error).__name__)
        if self.assigns:
            return (lambda value: setattr(receiver, name, value)), receiver
        import inspect
        static = inspect.getattr_static(type(receiver), name, None)
        if static is not None and not callable(static) and not isinstance(static, (staticmethod, classmethod)):
            return (lambda: getattr(receiver, name)), receiver
        return getattr(receiver, name), receiver


def chained(function, then):
    """Calls the returned function, and the function that this returns, with the arguments of `then`."""
    def call(*positional, **keyword):
        value = function(*positional, **keyword)
        for given, named in then:
            value = value(*given, **named)
        return value
    return call


@functools.lru_cache(maxsize=None)
def compiled(expression):
    return compile(expression.strip(), '<argument>', 'eval')


def compile_all(calls):
    """Once for all forks of this process."""
    for call in calls:
        keyword = call.get('keyword') or {}
        for expression in [*(call.get('positional') or []), *keyword.values(), *(call.get('receiver') or [])]:
            with contextlib.suppress(Exception):
                compiled(expression)


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
    if isinstance(value, types.CoroutineType):
        value = run_async(value)
    if isinstance(value, collections.abc.AsyncIterator):
        return run_async(drain_async(value)), True
    if isinstance(value, collections.abc.Iterator) and not isinstance(value, io.IOBase):
        items = []
        for item in value:
            items.append(item)
            if len(items) >= MOST_ITEMS:
                break
        return items, True
    return value, False


def run_async(coroutine):
    import asyncio
    return asyncio.run(coroutine)


async def drain_async(values):
    items = []
    async for item in values:
        items.append(item)
        if len(items) >= MOST_ITEMS:
            break
    return items


def observe(subject, call):
    """The outcome of one call. An exception raised by the call itself is an observation."""
    found, error = attempt(subject, call)
    return (warned(subject, call, error) if isinstance(error, Warning) else None) or found


def attempt(subject, call):
    """The outcome of the call, and the exception that it raised."""
    try:
        function, receiver, positional, keyword = subject.prepare(call)
    except Refused as reason:
        return {'outcome': 'refused', 'shape': '', 'shown': str(reason)}, None
    before = [shape(each) for each in positional]
    aside = dict(keyword) if receiver is None else dict(keyword, self=receiver)
    known = {name: shape(each) for name, each in aside.items()}
    last = subject.parts[-1]
    held = {each['access']: each['literal'] for each in facts(subject, receiver, last)}
    fault = None
    with printed() as sink, heard() as logs:
        try:
            if subject.enters:
                with function(*positional, **keyword) as value:
                    found = returned(value, False)
            else:
                value, drained = settle(function(*positional, **keyword))
                found = returned(value, drained)
        except (Exception, SystemExit) as error:
            found, fault = raised(subject, error), error
    if found['outcome'] == 'returned' and found['literal'] is None:
        # Output and logs of remaking the value do not belong to the call.
        with printed(), heard():
            made = instance(value)
        found.update(dict(made, properties=[]) if made else {})
    changed = [{'index': place, 'literal': literal(each), 'shape': shape(each)}
               for place, each in enumerate(positional) if shape(each) != before[place]]
    if found['outcome'] == 'returned':
        found['changed'] = changed
        found['left'] = facts(subject, receiver, last, held) if receiver is not None else []
        found['silent'] = value is None and not found['left'] and not any(each['literal'] for each in changed)
    if 'calls.append' in str(call):
        found['logged'] = literal(subject.logged)
        found['shape'] += '; calls back with %s' % shape(subject.logged)
        tell(found, ', calling back with %s' % short_repr(subject.logged, LONGEST_SHOWN) if subject.logged else '')
        found['silent'] = found.get('silent', False) and found['logged'] is None
    if logs:
        found['logs'] = '; '.join(logs)
    return beside(found, {name: each for name, each in aside.items() if shape(each) != known[name]}, sink.text()), fault


def facts(subject, receiver, name, known=None):
    """What a test can pin of the receiver; after an attribute is set, always including that attribute."""
    if not subject.assigns:
        return properties(receiver, known)
    text = literal(getattr(receiver, name, None)) if known is not None else None
    own = [{'access': '.' + name, 'literal': text}] if text is not None else []
    return own + [each for each in properties(receiver, known) if each['access'] != '.' + name]


def warned(subject, call, error):
    """The outcome with warnings caught, as in a test that expects them; None when there are none with a name."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        found, _ = attempt(subject, call)
    kinds = list(dict.fromkeys(each.category for each in told if is_error(each)))
    named = [name_of(kind) for kind in kinds]
    if type(error) not in kinds or found['outcome'] == 'refused' or not all(public for _, _, public in named):
        return None
    text = next(str(each.message) for each in told if each.category is type(error))
    found['warns'] = [{'name': name, 'import': needed} for name, needed, _ in named]
    found['shape'] += '; warns ' + ', '.join(name for name, _, _ in named)
    name = name_of(type(error))[0]
    tell(found, ', with %s: %s' % (name, scrub(text).strip()), ', with ' + name)
    return found


def is_error(told):
    """True when the current filters turn the warning into an exception."""
    try:
        warnings.warn_explicit(told.message, told.category, told.filename, told.lineno)
    except Warning:
        return True
    return False


LONGEST_SHOWN = 200


def returned(value, drained):
    text = literal(value)
    return {
        'outcome': 'returned', 'literal': text, 'shape': shape(value), 'drained': drained,
        'shown': text if text is not None else told(value), 'approximate': approximate(value),
        'properties': properties(value) if text is None else [],
    }


def told(value):
    """For people: a value whose `repr` shows only its class is shown by its attributes."""
    text = short_repr(value, LONGEST_SHOWN)
    state = shape(value) if ' object>' in text else ''
    return bounded(scrub(state)) if '(' in state else text


def bounded(text):
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN - 1] + '\u2026'


def beside(found, changed, output):
    """Adds side effects: changes of the receiver and of keyword arguments, and printed output."""
    for name, value in sorted(changed.items()):
        found['shape'] += '; %s=%s' % (name, shape(value))
        text = literal(value)
        tell(found, ', leaving %s as %s' % (name, text if text is not None else told(value)))
    if output:
        found['shape'] += '; prints %r' % output
        tell(found, ', printing %r' % output.strip())
    return found


def tell(found, more, wordless=None):
    """Appends to the text for people; `wordless` is that text without the message of an exception."""
    found['shown'] += bounded(more)
    if 'wordless' in found:
        found['wordless'] += bounded(more if wordless is None else wordless)


def raised(subject, error):
    name, needed, public = name_of(type(error))
    try:
        message = scrub(str(error)).strip()
    except Exception:
        message = ''
    shown = ('raises %s: %s' % (name, message) if message else 'raises ' + name)[:LONGEST_SHOWN]
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    path = last and os.path.realpath(last.tb_frame.f_code.co_filename)
    meant = path == subject.path and last.tb_lineno in subject.raises
    return {
        'outcome': 'raised', 'shape': 'raises ' + type(error).__qualname__, 'shown': shown, 'wordless': 'raises ' + name,
        'exception': dict({'name': name, 'import': needed, 'accidental': not (meant and public)},
                          **({'message': message[:500], 'line': last.tb_lineno} if meant else {})),
    }
