"""Records the watched functions while a test runs: their lines and their calls, with inputs and results."""
import hashlib
import json
import sys
import types

from .coding import Coder
from .hiding import HIDDEN, holds_secret
from .keeping import MOST, Keeping, kind_of
from .layouts import found_in
from .passive import LAYOUTS, PLAIN, shape_of
from .raised import describe
from .tracing import Monitoring, Tracing, has_monitoring
from .watched import LOOK, STALE, Watched

# Most characters for all calls of a run, and of one test.
ROOM, ROOM_IN_TEST = 8 * 1024 * 1024, 2 * 1024 * 1024

SNAPSHOTS = sys.version_info[:2] == (3, 12)


class Value:
    """A value at one moment. The object itself is kept only until the call ends, to see how the call changed it."""

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
    """The arguments of a call: `receiver`, `positional` and `keyword` as the function takes them."""

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

    def shapes(self):
        return [(name, each.shape) for name, each in self.all().items()]


class Told:
    """A recorded call, in the form that `keeping` needs. `key` identifies its arguments."""

    def __init__(self, told, shapes, key):
        self.told, self.key, self.entered = told, key, told['entered']
        self.given = [shape for _, shape in shapes]
        self.kind = kind_of(self.given)
        self.is_kept = False


class Open:
    """A call in progress. `told` is None when only the object that it creates matters."""

    def __init__(self, frame, code, given):
        self.frame, self.code, self.given = frame, code, given
        self.told = self.source = None


class Recorder:
    """Started before a test and stopped after it."""

    def __init__(self, watched):
        self.watched = Watched(watched)
        self.coder = Coder(set(self.watched.by_path))
        self.room = ROOM
        self.on = False
        self.renew()
        kind = Monitoring if has_monitoring() else Tracing
        self.events = kind(self)

    def start(self):
        self.renew()
        for code in list(self.watched.codes.values()):
            code.renew()
        self.on = bool(self.watched.functions)
        if self.on:
            self.events.start()

    def renew(self):
        """Called when a test begins: `waiting` maps each function to the calls in progress that have not entered it
        yet."""
        self.calls, self.open, self.keys, self.keeping, self.waiting = [], {}, {}, {}, {}

    def pause(self):
        """Called while no code of the test runs."""
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
        self.open, self.waiting = {}, {}
        LAYOUTS.forget()
        return {'lines': self.watched.lines(), 'calls': self.bounded()}

    def bounded(self):
        kept, room = [], min(self.room, ROOM_IN_TEST)
        known = {each.id: each.known for each in self.watched.functions}
        for call in self.calls:
            own = known[call.told['watched']]
            if not call.is_kept or call.key not in own and len(own) >= MOST:
                continue
            size = len(json.dumps(call.told))
            if size <= room:
                kept.append(call.told)
                own.add(call.key)
                room -= size
                self.room -= size
        self.calls, self.keeping = [], {}
        return kept

    def begin(self, code, frame):
        """Called when a call begins. No error here may reach the test."""
        if not self.on:
            return
        try:
            if code.function is not None and code.function.has_callers:
                self._enter(code)
            if not code.is_over():
                self._begin(code, frame)
        except Exception:
            code.spend(1)

    def _enter(self, code):
        """Marks the calls of its callers in progress as having entered it."""
        code.entries += 1
        for call in self.waiting.pop(code.function.id, {}).values():
            call.entered.append(code.function.id)
            if not call.is_kept:
                self.keeping[call.told['watched']].take(call)

    def _begin(self, code, frame):
        given = Given(code, arguments(code, frame))
        values = given.all().values()
        code.spend(LOOK + sum(each.parts for each in values))
        call = Open(frame, code, given)
        if code.makes and given.receiver is not None:
            call.source = self._arguments(given)
        code.stale -= 1
        if code.function is not None:
            call.told = self._told(code, given)
        if code.is_generator:
            return
        if call.told is not None:
            for each in code.function.reaches:
                self.waiting.setdefault(each, {})[id(frame)] = call.told
        if call.told is not None or call.source is not None:
            self.open[id(frame)] = call

    def _told(self, code, given):
        """None for a call already recorded in this test, kept or not, so that both sides of a change record the same
        call."""
        function, shapes = code.function, given.shapes()
        key = hashlib.sha256(repr(shapes).encode('utf-8', 'surrogatepass')).digest()
        own = self.keys.setdefault(function.id, set())
        if key in own:
            return None
        own.add(key)
        code.stale = STALE
        call = Told(self._tell(code, given), shapes, key)
        self.calls.append(call)
        self.keeping.setdefault(function.id, Keeping()).take(call)
        return call

    def _tell(self, code, given):
        receiver = None if code.makes else given.receiver
        return {
            'watched': code.function.id,
            'receiver': receiver and receiver.told(self.coder),
            'positional': [each.told(self.coder) for each in given.positional],
            'keyword': {name: each.told(self.coder) for name, each in given.keyword.items()},
            'outcome': 'unfinished', 'result': None, 'exception': None, 'after': {}, 'entered': [],
        }

    def _arguments(self, given):
        """Source of a constructor's arguments; None when one of them has no source."""
        parts = [self.coder.code(each.value) for each in given.positional]
        named = {name: self.coder.code(each.value) for name, each in given.keyword.items()}
        if None in parts or None in named.values():
            return None
        return ', '.join(parts + ['%s=%s' % pair for pair in named.items()])

    def _close(self, frame):
        call = self.open.pop(id(frame), None)
        if call is not None and call.told is not None:
            for each in call.code.function.reaches:
                self.waiting.get(each, {}).pop(id(frame), None)
        return call

    def returned(self, frame, value):
        call = self._close(frame)
        if call is not None:
            try:
                made = call.given.receiver.value if call.code.code.co_name == '__init__' else value
                self._end(call, 'returned', made)
            except Exception:
                call.code.spend(1)

    def raised(self, frame, error):
        call = self._close(frame)
        if call is not None and call.told is not None and type(error) is not GeneratorExit:
            try:
                call.told.told['exception'] = describe(error)
                self._end(call, 'raised', None)
            except Exception:
                call.code.spend(1)

    def _end(self, call, outcome, value):
        if outcome == 'returned' and call.source is not None:
            self._made(call, value)
        if call.told is None or not call.told.is_kept:
            return
        result, told = Value(value) if outcome == 'returned' else None, call.told.told
        told['after'] = self._changed(call)
        told['result'] = result and result.told(self.coder)
        told['outcome'] = outcome
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
        """Records how an object was made, when the call is the constructor of its class."""
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
    """The values of the frame's parameters, by name."""
    held = frame.f_locals
    names = code.positional + code.keyword + tuple(name for name in (code.rest, code.named) if name)
    found = {name: held[name] for name in names if name in held}
    if SNAPSHOTS and sys.gettrace() is None:
        # Python 3.12 keeps this dictionary and its content as long as the frame; a tracer would write it back.
        held.clear()
    return found


def is_maker(kind, code):
    """True when this is the code of the class's only constructor, own or inherited."""
    start, maker = found_in(kind, '__init__'), found_in(kind, '__new__')
    maker = maker.__func__ if type(maker) is staticmethod else maker
    if type(start) is types.FunctionType:
        return start.__code__ is code
    return type(maker) is types.FunctionType and maker.__code__ is code and start is object.__dict__['__init__']
