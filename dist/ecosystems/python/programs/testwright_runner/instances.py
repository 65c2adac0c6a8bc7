"""Objects that compare by value -> an expression that makes an equal one, with the imports that it needs."""
import builtins
import datetime
import enum
import keyword as words
import sys

from .shape import DEPTH, LONGEST, NoLiteral, approximate, write

# Most arguments that are passed by position.
MOST_POSITIONAL = 3
QUALIFIED = ('datetime', 'fractions')
MOMENTS = (datetime.date, datetime.time, datetime.datetime, datetime.timedelta)


def name_of(kind):
    """The class name as a test writes it, the import that it needs, and whether it is accessible at all."""
    name, home = kind.__qualname__, kind.__module__
    if getattr(builtins, name, None) is kind:
        return name, None, True
    first = name.split('.')[0]
    value = sys.modules.get(home)
    for part in name.split('.'):
        value = getattr(value, part, None)
    if not all(part.isidentifier() and not words.iskeyword(part) for part in home.split('.') + name.split('.')):
        return name, None, False
    return name, 'from %s import %s' % (home, first), value is kind


def instance(value):
    """`{'literal', 'imports'}` of a value that contains such objects; None without any, or when the copy is not
    equal."""
    maker = Maker()
    try:
        text = maker.write(value, 0)
        if len(text) > LONGEST or not maker.imports or eval(text, dict(maker.names)) != value:
            return None
    except BaseException:
        # The class may raise anything, even SystemExit.
        return None
    return {'literal': text, 'imports': list(maker.imports)}


class Maker:
    """One walk over one value. `names` are the classes in its text."""

    def __init__(self):
        self.names, self.imports, self.left = {}, {}, LONGEST

    def write(self, value, depth):
        self.left -= 1
        if depth > DEPTH or self.left < 0:
            raise NoLiteral
        kind = type(value)
        if kind in (list, tuple, dict, set, frozenset):
            return self.many(value, kind, depth)
        if kind is float and approximate(value):
            raise NoLiteral
        try:
            return write(value, depth)
        except NoLiteral:
            return self.thing(value, kind, depth)

    def many(self, value, kind, depth):
        if len(value) > LONGEST:
            raise NoLiteral
        if kind is dict:
            return '{' + ', '.join('%s: %s' % (self.write(key, depth + 1), self.write(each, depth + 1)) for key, each in value.items()) + '}'
        parts = [self.write(each, depth + 1) for each in value]
        if kind is list:
            return '[' + ', '.join(parts) + ']'
        if kind is tuple:
            return '(' + ', '.join(parts) + (',)' if len(parts) == 1 else ')')
        inner = '{' + ', '.join(sorted(parts)) + '}' if parts else ''
        return (inner or 'set()') if kind is set else 'frozenset(%s)' % inner

    def thing(self, value, kind, depth):
        if isinstance(value, enum.Enum):
            if not str(value.name).isidentifier() or getattr(kind, value.name, None) is not value:
                raise NoLiteral
            return '%s.%s' % (self.named(kind), value.name)
        if kind in MOMENTS:
            return self.moment(value, kind)
        if kind is getattr(sys.modules.get('fractions'), 'Fraction', None):
            return '%s(%d, %d)' % (self.named(kind), value.numerator, value.denominator)
        # Objects that compare by identity have no equal copy.
        if kind.__eq__ is object.__eq__:
            raise NoLiteral
        return '%s(%s)' % (self.named(kind), ', '.join(self.arguments(fields_of(value, kind), depth)))

    def moment(self, value, kind):
        if getattr(value, 'tzinfo', None) is not None:
            raise NoLiteral
        if kind is datetime.timedelta:
            parts = [('days', value.days), ('seconds', value.seconds), ('microseconds', value.microseconds)]
            given = ['%s=%d' % part for part in parts if part[1]] or ['0']
        else:
            names = {datetime.date: 3, datetime.datetime: 7, datetime.time: 4}
            whole = [getattr(value, name) for name in ('year', 'month', 'day') if hasattr(value, name)]
            clock = [getattr(value, name) for name in ('hour', 'minute', 'second', 'microsecond') if hasattr(value, name)]
            given = [str(part) for part in (whole + clock)[:names[kind]]]
            while len(given) > len(whole) + 2 and given[-1] == '0':
                given.pop()
        return '%s(%s)' % (self.named(kind), ', '.join(given))

    def named(self, kind):
        if kind.__module__ in QUALIFIED and getattr(sys.modules.get(kind.__module__), kind.__qualname__, None) is kind:
            # `from datetime import datetime` would hide the module that calls refer to.
            self.names[kind.__module__] = sys.modules[kind.__module__]
            self.imports['import ' + kind.__module__] = True
            return '%s.%s' % (kind.__module__, kind.__qualname__)
        name, needed, public = name_of(kind)
        first = name.split('.')[0]
        value = getattr(sys.modules.get(kind.__module__), first, None)
        if not public or needed is None or first.startswith('_') or self.names.setdefault(first, value) is not value:
            raise NoLiteral
        self.imports[needed] = True
        return name

    def arguments(self, fields, depth):
        """Omits defaults, and passes all arguments after an omitted one by name."""
        parts, by_name = [], len([1 for _, value, default, _ in fields if value != default]) > MOST_POSITIONAL
        for name, value, default, keyword_only in fields:
            if type(value) is type(default) and value == default:
                by_name = True
                continue
            by_name = by_name or keyword_only
            text = self.write(value, depth + 1)
            parts.append('%s=%s' % (name, text) if by_name else text)
        return parts


MISSING = object()


def fields_of(value, kind):
    """(name, value, default, keyword-only) of each argument of its class."""
    if hasattr(kind, '__dataclass_fields__'):
        # Already loaded if there is such a class; loading it here would cost more than the rest of this program.
        fields = sys.modules['dataclasses'].fields(kind)
        if '__init__' not in kind.__dict__ or any(not each.init and each.compare for each in fields):
            raise NoLiteral
        return [(each.name, getattr(value, each.name), default_of(each), getattr(each, 'kw_only', False)) for each in fields if each.init]
    if isinstance(value, tuple) and isinstance(getattr(kind, '_fields', None), tuple):
        defaults = getattr(kind, '_field_defaults', {})
        return [(name, getattr(value, name), defaults.get(name, MISSING), False) for name in kind._fields]
    if isinstance(getattr(kind, '__attrs_attrs__', None), tuple):
        known = getattr(sys.modules.get('attr'), 'NOTHING', None)
        if any(not each.init for each in kind.__attrs_attrs__):
            raise NoLiteral
        return [
            (getattr(each, 'alias', None) or each.name.lstrip('_'), getattr(value, each.name), MISSING if each.default is known else each.default, each.kw_only)
            for each in kind.__attrs_attrs__
        ]
    if isinstance(getattr(kind, 'model_fields', None), dict):
        given = getattr(value, 'model_fields_set', ())
        return [(name, getattr(value, name), MISSING, True) for name in kind.model_fields if name in given]
    raise NoLiteral


def default_of(field):
    return MISSING if field.default is sys.modules['dataclasses'].MISSING else field.default
