"""Clock and randomness of one run: shifted, and driven to extremes, to expose code that depends on them."""
import builtins
import datetime
import os
import random
import re
import sys
import time
import types

REAL = {name: getattr(time, name) for name in ('time', 'time_ns', 'localtime', 'gmtime', 'ctime')}
FRANK = 8
DAY, MOMENT = datetime.date, datetime.datetime
# Matches modules that read the current time on import.
ASKS_EARLY = re.compile(r'^[^\s#@][^\n]{0,500}?\b(?:now|utcnow)\(', re.M)


class Clock:
    """
    Shifts all readers of the wall clock in `time`, and `datetime` in the project's own modules only: extension
    modules check for the original types of `datetime`, so all other code keeps them.
    """

    def __init__(self, tree=None):
        self.offset = 0
        self.tree = os.path.realpath(tree or os.getcwd()) + os.sep
        self.shifted = self.real_import = None
        self.seen = set()

    def install(self, sources=()):
        """Call before any project code is imported. `datetime` is shifted at once when one of `sources` reads the
        time on import."""
        time.time = lambda: REAL['time']() + self.offset
        time.time_ns = lambda: REAL['time_ns']() + self.offset * 1000000000
        for name in ('localtime', 'gmtime', 'ctime'):
            setattr(time, name, self._with_default(REAL[name]))
        if any(ASKS_EARLY.search(text) for text in sources):
            self.reach()

    def reach(self):
        """Shifts the dates of modules imported since the last call, and of all later imports."""
        if self.shifted is None:
            self.shifted = shifted_datetime(self)
            self.real_import = builtins.__import__
            builtins.__import__ = self._import
        for module in list(sys.modules.values()):
            if id(module) not in self.seen:
                self.seen.add(id(module))
                if self._is_own(getattr(module, '__file__', None)):
                    self._shift(vars(module))

    def _shift(self, space):
        swaps = {id(datetime): self.shifted, id(DAY): self.shifted.date, id(MOMENT): self.shifted.datetime}
        for name, value in list(space.items()):
            if id(value) in swaps:
                space[name] = swaps[id(value)]

    def _import(self, name, globals=None, locals=None, fromlist=(), level=0):
        found = self.real_import(name, globals, locals, fromlist, level)
        own = found is datetime and globals is not None and self._is_own(globals.get('__file__'))
        return self.shifted if own else found

    def _is_own(self, path):
        return isinstance(path, str) and os.path.realpath(path).startswith(self.tree) and '-packages' + os.sep not in path

    def _with_default(self, real):
        return lambda seconds=None: real(REAL['time']() + self.offset if seconds is None else seconds)


def shifted_datetime(clock):
    """A copy of the module with subclasses whose instances are ordinary ones: only now and today differ."""
    class Meta(type):
        def __instancecheck__(cls, value):
            return isinstance(value, cls.__mro__[1]) if cls in shifted else type.__instancecheck__(cls, value)

        def __subclasscheck__(cls, other):
            return issubclass(other, cls.__mro__[1]) if cls in shifted else type.__subclasscheck__(cls, other)

    delta = datetime.timedelta
    real_day, real_moment = DAY, MOMENT

    class date(real_day, metaclass=Meta):
        def __new__(cls, *args, **named):
            return real_day.__new__(real_day if cls is date else cls, *args, **named)

        @classmethod
        def today(cls):
            return (real_moment.now() + delta(seconds=clock.offset)).date()

    class moment(real_moment, metaclass=Meta):
        def __new__(cls, *args, **named):
            return real_moment.__new__(real_moment if cls is moment else cls, *args, **named)

        @classmethod
        def now(cls, tz=None):
            return real_moment.now(tz) + delta(seconds=clock.offset)

        @classmethod
        def utcnow(cls):
            return real_moment.now(datetime.timezone.utc).replace(tzinfo=None) + delta(seconds=clock.offset)

        @classmethod
        def today(cls):
            return cls.now()

    shifted = (date, moment)
    for fake, real in ((date, real_day), (moment, real_moment)):
        fake.__name__ = fake.__qualname__ = real.__name__
        fake.__module__ = 'datetime'
    module = types.ModuleType('datetime')
    vars(module).update(vars(datetime), date=date, datetime=moment)
    return module


class Chance:
    """Pins the functions of `random` to one end of their range, until something calls `seed`.

    After the first few calls every second one is genuine, so that a loop that waits for another value ends.
    """

    def __init__(self, high):
        self.high = high
        self.seeded = self.before = False
        self.calls = 0

    def begin(self):
        """Called when a test begins: a seed that it sets holds for that test only."""
        self.calls, self.before = 0, self.seeded

    def end(self):
        self.seeded = self.before

    def install(self):
        pick = self._pick
        ends = {
            'random': lambda: pick(1e-9, 1 - 1e-9),
            'randint': lambda a, b: pick(a, b),
            'randrange': lambda start, stop=None, step=1: pick(*ends_of(range(*spread(start, stop, step)))),
            'uniform': lambda a, b: pick(a, b),
            'choice': lambda items: pick(items[0], items[len(items) - 1]),
            'gauss': lambda mu=0.0, sigma=1.0: mu + pick(-3, 3) * sigma,
            'normalvariate': lambda mu=0.0, sigma=1.0: mu + pick(-3, 3) * sigma,
        }
        for name, extreme in ends.items():
            setattr(random, name, self._sometimes(extreme, getattr(random, name)))
        random.shuffle = self._sometimes(self._turn, random.shuffle)
        random.seed = self._seeding(random.seed)

    def _pick(self, low, high):
        return high if self.high else low

    def _turn(self, items):
        if self.high:
            items.reverse()

    def _sometimes(self, extreme, honest):
        def function(*args, **named):
            self.calls += 1
            if self.seeded or (self.calls > FRANK and self.calls % 2):
                return honest(*args, **named)
            return extreme(*args, **named)
        return function

    def _seeding(self, honest):
        def seed(*args, **named):
            self.seeded = bool(args and args[0] is not None) or bool(named)
            return honest(*args, **named)
        return seed


def spread(start, stop, step):
    return (0, start, step) if stop is None else (start, stop, step)


def ends_of(numbers):
    return numbers[0], numbers[-1]
