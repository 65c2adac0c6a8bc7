"""A value as a literal that a test may pin, and as canonical text that is equal exactly when the value is."""
import datetime
import enum
import hashlib
import math
import re

LONGEST = 100
DEPTH = 4
# Most parts of one value, and most characters of its canonical text; a longer text ends in its hash.
NODES, LONGEST_SHAPE = 1000, 8000
PLAIN = (type(None), bool, int, str, bytes)
# Characters that `repr` treats as printable although they are invisible: marks and fillers, which fonts may omit, and
# a blank.
UNSEEN = re.compile('[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]')


class NoLiteral(Exception):
    """The value cannot be written as source that evaluates to an equal value."""


def literal(value):
    """Python source of a value; None when there is none, or it is longer than 100 characters."""
    try:
        text = write(value, 0)
    except (NoLiteral, ValueError, RecursionError):
        return None
    return text if len(text) <= LONGEST else None


def write(value, depth):
    kind = type(value)
    if depth > 20:
        raise NoLiteral
    if kind is int and abs(value) > 10 ** 60:
        raise NoLiteral
    if kind in (str, bytes) and len(value) > LONGEST:
        raise NoLiteral
    if kind is str:
        return seen(repr(value))
    if kind in PLAIN:
        return repr(value)
    if kind is float:
        if not math.isfinite(value) or (value == 0 and math.copysign(1, value) < 0):
            raise NoLiteral
        return repr(value)
    if kind in (list, tuple, set, dict) and len(value) > LONGEST:
        raise NoLiteral
    if kind is list:
        return '[' + ', '.join(write(each, depth + 1) for each in value) + ']'
    if kind is tuple:
        return '(' + ', '.join(write(each, depth + 1) for each in value) + (',)' if len(value) == 1 else ')')
    if kind is set:
        return '{' + ', '.join(in_order(value, depth)) + '}' if value else 'set()'
    if kind is dict:
        return '{' + ', '.join(write(key, depth + 1) + ': ' + write(item, depth + 1) for key, item in value.items()) + '}'
    raise NoLiteral


def seen(text):
    """Source text with invisible characters escaped."""
    return UNSEEN.sub(lambda found: ascii(found.group())[1:-1], text)


def in_order(values, depth):
    try:
        return [write(each, depth + 1) for each in sorted(values)]
    except TypeError:
        return sorted(write(each, depth + 1) for each in values)


def approximate(value, depth=0):
    """True when the value contains a float with more than six decimals."""
    if type(value) is float:
        return math.isfinite(value) and round(value, 6) != value
    if type(value) is complex:
        return True
    if depth < 6 and isinstance(value, (list, tuple, set, frozenset)):
        return any(approximate(each, depth + 1) for each in list(value)[:NODES])
    if depth < 6 and isinstance(value, dict):
        return any(approximate(each, depth + 1) for each in list(value.values())[:NODES])
    return False


def scrub(text):
    return re.sub(r' at 0x[0-9a-fA-F]+', '', text)


def short_repr(value, most):
    """A bounded `repr` without addresses."""
    try:
        text = seen(scrub(repr(value)))
    except Exception:
        text = '<%s>' % type(value).__name__
    return text if len(text) <= most else text[:most - 1] + '\u2026'


class Shaper:
    """One walk over one value: bounded in depth and nodes, with cycles marked."""

    def __init__(self):
        self.left = NODES
        self.open = []

    def shape(self, value, depth=0):
        self.left -= 1
        kind = type(value)
        if kind in PLAIN or kind in (float, complex):
            return self.plain(value)
        if self.left < 0 or depth > DEPTH + 4:
            return '\u2026'
        if any(value is each for each in self.open):
            return '<cycle>'
        self.open.append(value)
        try:
            return self.compound(value, kind, depth)
        finally:
            self.open.pop()

    def plain(self, value):
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 10 ** 1000:
            return 'int with %d bits, %d' % (value.bit_length(), value % (2 ** 61 - 1))
        return repr(value)

    def many(self, values, depth):
        return ', '.join(self.shape(each, depth + 1) for each in values)

    def compound(self, value, kind, depth):
        name = kind.__qualname__
        if isinstance(value, enum.Enum):
            return '%s.%s' % (name, value.name)
        if isinstance(value, BaseException):
            return 'exception ' + name
        if isinstance(value, type):
            return 'class ' + value.__qualname__
        if isinstance(value, (datetime.date, datetime.time)):
            return '%s %s' % (name, value.isoformat())
        if isinstance(value, (list, tuple)):
            inner = ('[%s]' if isinstance(value, list) else '(%s)') % self.many(value, depth)
            return inner if kind in (list, tuple) else name + inner
        if isinstance(value, (set, frozenset)):
            parts = sorted(Shaper().shape(each, depth + 1) for each in value)
            return ('' if kind is set else name) + '{' + ', '.join(parts) + '}'
        if isinstance(value, dict):
            pairs = sorted(self.shape(key, depth + 1) + ': ' + self.shape(item, depth + 1) for key, item in value.items())
            return ('' if kind is dict else name) + '{' + ', '.join(pairs) + '}'
        if isinstance(value, PLAIN + (float, complex)):
            return '%s(%s)' % (name, kind.__mro__[1].__repr__(value) if kind.__mro__[1] in PLAIN + (float,) else short_repr(value, 200))
        if callable(value) and hasattr(value, '__qualname__'):
            return 'function ' + value.__qualname__
        return self.thing(value, name, depth)

    def thing(self, value, name, depth):
        if hasattr(value, 'dtype') and hasattr(value, 'tolist'):
            return '%s %s %s' % (name, value.dtype, self.shape(value.tolist(), depth + 1))
        held = state(value)
        if not held:
            text = short_repr(value, 500)
            return name if text.startswith('<') else '%s %s' % (name, text)
        if depth > DEPTH:
            return name + '(\u2026)'
        return '%s(%s)' % (name, ', '.join(key + '=' + self.shape(held[key], depth + 1) for key in sorted(map(str, held)) if key in held))


def state(value):
    """The data of an object, in its dictionary and its slots."""
    held = dict(getattr(value, '__dict__', None) or {})
    for owner in type(value).__mro__:
        slots = owner.__dict__.get('__slots__', ())
        for slot in (slots,) if isinstance(slots, str) else slots:
            if hasattr(value, slot):
                held[slot] = getattr(value, slot)
    return held


def shape(value):
    """Canonical text: sets and dicts sorted, no addresses, objects by class and state. Bounded."""
    try:
        text = Shaper().shape(value)
        if len(text) <= LONGEST_SHAPE:
            return text
        return text[:LONGEST_SHAPE // 2] + '\u2026' + hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:24]
    except RecursionError:
        return '<too deep>'
    except Exception as error:
        return '<%s: %s>' % (type(value).__qualname__, type(error).__name__)
