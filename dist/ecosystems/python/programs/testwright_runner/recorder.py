"""What the watched functions do while a test runs: their lines and their calls, with what went in and what came out."""
import hashlib
import json
import sys
import types

from .coding import Coder
from .hiding import HIDDEN, holds_secret
from .layouts import found_in
from .passive import LAYOUTS, PLAIN, shape_of
from .raised import describe
from .tracing import Monitoring, Tracing, has_monitoring
from .watched import LOOK, STALE, Watched

# Distinct calls of a function in one run and in one test.
MOST, MOST_IN_TEST = 500, 100
# Characters for all calls of a run, and of one test.
ROOM, ROOM_IN_TEST = 8 * 1024 * 1024, 2 * 1024 * 1024

SNAPSHOTS = sys.version_info[:2] == (3, 12)


class Value:
    """A value as it was at one moment. It is kept itself only until the call ends, to see what the call made of it."""

    def __init__(self, value):
        self.value = value
        self.shape, self.opaque, self.parts = shape_of(value)
        self.is_fixed = id(type(value)) in PLAIN

    def told(self, coder):
        code = None if self.opaque else coder.code(self.value)
        if holds_secret(self.shape) or code is not None and holds_secret(code):
            return {'shape': HIDDEN, 'code': None, 'opaque': True}
        return {'shape': self.shape, 'code': code, 'opaque': self.opaque}


class Given:
    """What a call was given: `receiver` and `positional` and `keyword` as the function takes them."""

    def __init__(self, code, held):
        own = [Value(held[name]) for name in code.positional if name in held]
        self.receiver = own.pop(0) if code.has_receiver and own else None
        rest = held.get(code.rest)
        self.positional = own + ([Value(each) for each in tuple.__iter__(rest)] if type(rest) is tuple else [])
        self.keyword = {name: Value(held[name]) for name in code.keyword if name in held}
        named = held.get(code.named)
        if type(named) is dict:
            self.keyword.update((name, Value(each)) for name, each in named.items() if type(name) is str)

    def all(self):
        found = {} if self.receiver is None else {'receiver': self.receiver}
        found.update((str(place), each) for place, each in enumerate(self.positional))
        found.update(self.keyword)
        return found

    def key(self):
        shapes = [(name, each.shape) for name, each in self.all().items()]
        return hashlib.sha256(repr(shapes).encode('utf-8', 'surrogatepass')).digest()


class Open:
    """A call under way. `told` is what is told of it, null for one of which only the object that it makes is of interest."""

    def __init__(self, frame, code, given):
        self.frame, self.code, self.given = frame, code, given
        self.told = self.source = None


class Recorder:
    """Starts before a test and stops after it."""

    def __init__(self, watched):
        self.watched = Watched(watched)
        self.coder = Coder(set(self.watched.by_path))
        self.room = ROOM
        self.calls, self.open, self.keys, self.on = [], {}, {}, False
        kind = Monitoring if has_monitoring() else Tracing
        self.events = kind(self)

    def start(self):
        self.calls, self.open, self.keys = [], {}, {}
        for code in list(self.watched.codes.values()):
            code.renew()
        self.on = bool(self.watched.functions)
        if self.on:
            self.events.start()

    def pause(self):
        """Nothing of the test runs for a while."""
        if self.on:
            self.events.pause()

    def resume(self):
        if self.on:
            self.events.resume()

    def stop(self):
        """Lines by function, and calls in the order in which they began."""
        if self.on:
            self.on = False
            self.events.stop()
        self.open = {}
        LAYOUTS.forget()
        return {'lines': self.watched.lines(), 'calls': self.bounded()}

    def bounded(self):
        kept, room = [], min(self.room, ROOM_IN_TEST)
        for call in self.calls:
            size = len(json.dumps(call))
            if size <= room:
                kept.append(call)
                room -= size
                self.room -= size
        self.calls = []
        return kept

    def begin(self, code, frame):
        """A call begins. Nothing that goes wrong here may reach the test."""
        if code.is_over() or not self.on:
            return
        try:
            self._begin(code, frame)
        except Exception:
            code.spend(1)

    def _begin(self, code, frame):
        given = Given(code, arguments(code, frame))
        values = given.all().values()
        code.spend(LOOK + sum(each.parts for each in values))
        call = Open(frame, code, given)
        if code.makes and given.receiver is not None:
            call.source = self._arguments(given)
        code.stale -= 1
        if code.function is not None and self._is_new(code, given):
            call.told = self._tell(code, given)
            code.stale = STALE
        if code.is_generator:
            return
        if call.told is not None or call.source is not None:
            self.open[id(frame)] = call

    def _is_new(self, code, given):
        """True for a call that is told of: it is the first of its kind in this test, and there is room for it."""
        function, key = code.function, given.key()
        own = self.keys.setdefault(function.id, set())
        if key in own or len(own) >= MOST_IN_TEST or (key not in function.known and len(function.known) >= MOST):
            return False
        own.add(key)
        function.known.add(key)
        return True

    def _tell(self, code, given):
        receiver = None if code.makes else given.receiver
        told = {
            'watched': code.function.id,
            'receiver': receiver and receiver.told(self.coder),
            'positional': [each.told(self.coder) for each in given.positional],
            'keyword': {name: each.told(self.coder) for name, each in given.keyword.items()},
            'outcome': 'unfinished', 'result': None, 'exception': None, 'after': {},
        }
        self.calls.append(told)
        return told

    def _arguments(self, given):
        """Source of what stands in the brackets of a constructor, null where something has none."""
        parts = [self.coder.code(each.value) for each in given.positional]
        named = {name: self.coder.code(each.value) for name, each in given.keyword.items()}
        if None in parts or None in named.values():
            return None
        return ', '.join(parts + ['%s=%s' % pair for pair in named.items()])

    def returned(self, frame, value):
        call = self.open.pop(id(frame), None)
        if call is not None:
            try:
                made = call.given.receiver.value if call.code.code.co_name == '__init__' else value
                self._end(call, 'returned', made)
            except Exception:
                call.code.spend(1)

    def raised(self, frame, error):
        call = self.open.pop(id(frame), None)
        if call is not None and call.told is not None and type(error) is not GeneratorExit:
            try:
                call.told['exception'] = describe(error)
                self._end(call, 'raised', None)
            except Exception:
                call.code.spend(1)

    def _end(self, call, outcome, value):
        if outcome == 'returned' and call.source is not None:
            self._made(call, value)
        if call.told is None:
            return
        result = Value(value) if outcome == 'returned' else None
        call.told['after'] = self._changed(call)
        call.told['result'] = result and result.told(self.coder)
        call.told['outcome'] = outcome
        call.code.spend(result.parts if result else 0)

    def _changed(self, call):
        found = {}
        for name, before in call.given.all().items():
            if before.is_fixed or call.code.makes and before is call.given.receiver:
                continue
            after = Value(before.value)
            call.code.spend(after.parts)
            if after.shape != before.shape:
                found[name] = after.told(self.coder)
        return found

    def _made(self, call, made):
        """Keeps how an object was made, when this is the constructor of its class."""
        kind = type(made)
        name = is_maker(kind, call.code.code) and self.coder.name(kind)
        if not name:
            return
        text, opaque, parts = shape_of(made)
        call.code.spend(parts)
        if opaque:
            return
        source = '%s(%s)' % (name, call.source)
        known = self.coder.built.get(text)
        if known is None or len(source) < len(known):
            self.coder.built[text] = source
            call.code.stale = STALE


def arguments(code, frame):
    """What the frame holds by the names of its parameters."""
    held = frame.f_locals
    names = code.positional + code.keyword + tuple(name for name in (code.rest, code.named) if name)
    found = {name: held[name] for name in names if name in held}
    if SNAPSHOTS and sys.gettrace() is None:
        # Python 3.12 keeps the dictionary as long as the frame, and with it all that is in it; a tracer would write it back.
        held.clear()
    return found


def is_maker(kind, code):
    """True for the code of the constructor that the class itself has or inherits, when it has no other."""
    start, maker = found_in(kind, '__init__'), found_in(kind, '__new__')
    maker = maker.__func__ if type(maker) is staticmethod else maker
    if type(start) is types.FunctionType:
        return start.__code__ is code
    return type(maker) is types.FunctionType and maker.__code__ is code and start is object.__dict__['__init__']
