"""A value as canonical text, read without running any of its code: no method, property, comparison or iteration of
its own."""
import collections
import datetime
import decimal
import functools
import hashlib
import io
import pathlib
import re
import types
import _thread

from .layouts import SPACE, Layouts, name_of

# Most characters of a shape and of a string inside it, most parts of one value, and most nesting levels.
LONGEST, LONGEST_TEXT, NODES, DEPTH = 4000, 100000, 1000, 12
BEGINNING = 3800
PLAIN_TYPES = (type(None), bool, int, float, complex, str, bytes, type(Ellipsis), type(NotImplemented))
# Types by id: looking up a class would hash it, which a metaclass may override.
PLAIN = {id(kind) for kind in PLAIN_TYPES}
LOCKS = {type(_thread.allocate_lock()), type(_thread.RLock())}
PATHS = {pathlib.PurePosixPath, pathlib.PureWindowsPath, pathlib.PosixPath, pathlib.WindowsPath}
PATH_TEXT = pathlib.PurePath.__str__
PATTERN = type(re.compile(''))
LAYOUTS = Layouts()


def date_parts():
    """Getters of a class's fields, by id of the class. Not in module-level names: clock fakes replace classes found
    there."""
    of_day, of_time = ('year', 'month', 'day'), ('hour', 'minute', 'second', 'microsecond', 'fold', 'tzinfo')
    named = {datetime.date: of_day, datetime.time: of_time, datetime.datetime: of_day + of_time,
             datetime.timedelta: ('days', 'seconds', 'microseconds')}
    return {id(kind): [getattr(kind, name).__get__ for name in names] for kind, names in named.items()}


DATES = date_parts()
ZONE = datetime.timezone
OFFSET, SPAN = ZONE.utcoffset, id(datetime.timedelta)


def plain(value, kind):
    """The shape of a value of a plain type."""
    if kind is int and value.bit_length() > 10000:
        return hex(value)
    if kind in (str, bytes) and len(value) > LONGEST_TEXT:
        data = value if kind is bytes else value.encode('utf-8', 'surrogatepass')
        return '%s of %d, sha256 %s' % (kind.__name__, len(value), hashlib.sha256(data).hexdigest())
    return repr(value)


class Shaper:
    """One walk over one value, bounded in depth and parts. `opaque` is true when some part could not be read."""

    def __init__(self):
        self.left, self.opaque, self.open = NODES, False, {}

    def shape(self, value):
        kind = type(value)
        self.left -= 1
        if id(kind) in PLAIN:
            return plain(value, kind)
        if self.left < 0 or len(self.open) > DEPTH:
            self.opaque = True
            return '\u2026'
        number = id(value)
        if number in self.open:
            return '<cycle %d>' % (len(self.open) - self.open[number])
        self.open[number] = len(self.open)
        try:
            maker = EXACT.get(id(kind))
            return maker(self, value) if maker else self.thing(value, kind)
        finally:
            del self.open[number]

    def hidden(self, value, *more):
        """The shape of a part that cannot be read."""
        self.opaque = True
        return '<%s>' % ' '.join((name_of(type(value)),) + more)

    def many(self, values):
        """The shapes of the items of a built-in iterator."""
        parts = []
        for each in values:
            parts.append(self.shape(each))
            if self.left < 0:
                self.opaque = True
                break
        return parts

    def pairs(self, value):
        parts = []
        for key, item in dict.items(value):
            parts.append(self.shape(key) + ': ' + self.shape(item))
            if self.left < 0:
                self.opaque = True
                break
        return ', '.join(sorted(parts))

    def list_(self, value):
        return '[' + ', '.join(self.many(list.__iter__(value))) + ']'

    def tuple_(self, value):
        parts = self.many(tuple.__iter__(value))
        return '(' + ', '.join(parts) + (',)' if len(parts) == 1 else ')')

    def set_(self, value):
        return '{' + ', '.join(sorted(self.many(set.__iter__(value)))) + '}'

    def frozenset_(self, value):
        return 'frozenset{' + ', '.join(sorted(self.many(frozenset.__iter__(value)))) + '}'

    def dict_(self, value):
        return '{' + self.pairs(value) + '}'

    def ordered(self, value):
        keys = list(dict.keys(value))
        if any(type(key) not in (str, int) for key in keys):
            return self.hidden(value)
        return 'OrderedDict' + self.list_([(key, dict.__getitem__(value, key)) for key in collections.OrderedDict.__iter__(value)])

    def deque(self, value):
        return 'deque[%s], %r' % (', '.join(self.many(collections.deque.__iter__(value))), DEQUE_END(value))

    def default_dict(self, value):
        return 'defaultdict(%s, %s)' % (self.shape(DEFAULT(value)), self.dict_(value))

    def bytearray_(self, value):
        return 'bytearray ' + plain(bytes(value), bytes)

    def span(self, value):
        return '%s(%s)' % (type(value).__name__, ', '.join(self.many([value.start, value.stop, value.step])))

    def date(self, base, value):
        return '(' + ', '.join(self.shape(read(value)) for read in DATES[base]) + ')'

    def zone(self, value):
        return 'timezone' + self.date(SPAN, OFFSET(value, None))

    def decimal_(self, value):
        return 'Decimal(%s)' % decimal.Decimal.__str__(value)

    def path(self, value):
        return '%s(%r)' % (name_of(type(value)), PATH_TEXT(value))

    def pattern(self, value):
        return 're.compile(%s, %d)' % (self.shape(value.pattern), value.flags)

    def lock(self, value):
        return '<lock>'

    def text_file(self, value):
        return self.held(value, io.StringIO)

    def byte_file(self, value):
        return self.held(value, io.BytesIO)

    def held(self, value, kind):
        try:
            return '%s(%s, %d)' % (kind.__name__, self.shape(kind.getvalue(value)), kind.tell(value))
        except ValueError:
            return kind.__name__ + ' closed'

    def module(self, value):
        name = object.__getattribute__(value, '__dict__').get('__name__')
        return 'module %s' % name if type(name) is str else self.hidden(value)

    def builtin(self, value):
        owner = value.__self__
        if owner is None or type(owner) is types.ModuleType:
            module = value.__module__
            return 'function %s.%s' % (module if type(module) is str else '?', value.__name__)
        return 'method %s of %s' % (value.__name__, self.shape(owner))

    def method(self, value):
        return 'method %s of %s' % (self.shape(value.__func__), self.shape(value.__self__))

    def descriptor(self, value):
        return 'method %s of %s' % (value.__name__, name_of(value.__objclass__))

    def partial(self, value):
        return 'partial(%s)' % ', '.join(self.many([PARTIAL['func'].__get__(value), PARTIAL['args'].__get__(value), PARTIAL['keywords'].__get__(value)]))

    def function(self, value):
        """Importable functions by name; others also by their code, defaults and closure."""
        module, name = value.__module__, value.__qualname__
        text = 'function %s.%s' % (module if type(module) is str else '?', name)
        if '<' not in name:
            return text
        cells = []
        for cell in value.__closure__ or ():
            try:
                cells.append(self.shape(cell.cell_contents))
            except ValueError:
                cells.append('<empty>')
        given = self.shape(value.__defaults__) + self.shape(value.__kwdefaults__)
        return '%s %s(%s)' % (text, code_digest(value.__code__), ', '.join([given] + cells))

    def thing(self, value, kind):
        """The shape of an instance of any other class."""
        layout = LAYOUTS.of(kind)
        if layout.is_class:
            return 'class ' + name_of(value)
        if layout.is_enum:
            return self.member(value, layout)
        if layout.name == 'zoneinfo.ZoneInfo' and type(SPACE(kind).get('key')) is types.MemberDescriptorType:
            return 'ZoneInfo(%s)' % self.shape(SPACE(kind)['key'].__get__(value))
        if layout.name in ('logging.Logger', 'logging.RootLogger'):
            return 'logger %s' % self.shape(layout.fields(value).get('name'))
        content = self.content(value, layout)
        if content is None or not layout.known:
            return self.hidden(value)
        fields = layout.fields(value)
        inner = ', '.join('%s=%s' % (name, self.shape(fields[name])) for name in sorted(fields))
        return layout.name + content + ('(%s)' % inner if fields or not content else '')

    def member(self, value, layout):
        fields = layout.fields(value)
        name, held = fields.get('_name_'), fields.get('_value_')
        return '%s.%s' % (layout.name, name if type(name) is str else self.shape(held))

    def content(self, value, layout):
        """The data of the built-in base class; empty for a pure Python object, None when it cannot be read."""
        base = layout.base
        if base is object:
            return ''
        if id(base) in DATES:
            return self.date(id(base), value)
        if id(base) in BASES:
            return '<%s>' % BASES[id(base)](self, value)
        if layout.is_error:
            return self.tuple_(BaseException.args.__get__(value))
        return None


def code_digest(code):
    """A digest of what a function does, independent of its position."""
    parts = [code.co_code.hex(), repr(code.co_names), repr(code.co_varnames)]
    parts += [code_digest(each) if type(each) is types.CodeType else repr(each) if id(type(each)) in PLAIN else '' for each in code.co_consts]
    return hashlib.sha256('\n'.join(parts).encode('utf-8', 'surrogatepass')).hexdigest()[:16]


PARTIAL = functools.partial.__dict__
DEQUE_END = collections.deque.__dict__['maxlen'].__get__
DEFAULT = collections.defaultdict.__dict__['default_factory'].__get__
BASES = {
    list: Shaper.list_, tuple: Shaper.tuple_, set: Shaper.set_, frozenset: Shaper.frozenset_, dict: Shaper.dict_,
    collections.OrderedDict: Shaper.ordered, collections.deque: Shaper.deque, collections.defaultdict: Shaper.default_dict,
    str: lambda shaper, value: plain(str.__str__(value), str), bytes: lambda shaper, value: plain(bytes.__getitem__(value, slice(None)), bytes),
    int: lambda shaper, value: plain(int.__add__(value, 0), int), float: lambda shaper, value: float.__repr__(value),
    complex: lambda shaper, value: complex.__repr__(value), decimal.Decimal: Shaper.decimal_,
}
EXACT = {
    list: Shaper.list_, tuple: Shaper.tuple_, set: Shaper.set_, frozenset: Shaper.frozenset_, dict: Shaper.dict_,
    collections.OrderedDict: Shaper.ordered, collections.deque: Shaper.deque, collections.defaultdict: Shaper.default_dict,
    bytearray: Shaper.bytearray_, range: Shaper.span, slice: Shaper.span, ZONE: Shaper.zone,
    decimal.Decimal: Shaper.decimal_, PATTERN: Shaper.pattern, io.StringIO: Shaper.text_file, io.BytesIO: Shaper.byte_file,
    types.ModuleType: Shaper.module, types.BuiltinFunctionType: Shaper.builtin, types.MethodType: Shaper.method,
    types.FunctionType: Shaper.function, types.MethodDescriptorType: Shaper.descriptor, types.WrapperDescriptorType: Shaper.descriptor,
    functools.partial: Shaper.partial, type: lambda shaper, value: 'class ' + name_of(value),
    **{kind: Shaper.lock for kind in LOCKS}, **{kind: Shaper.path for kind in PATHS},
}


BASES, EXACT = ({id(kind): maker for kind, maker in makers.items()} for makers in (BASES, EXACT))


def shape_of(value):
    """Text, whether some part could not be read, and the number of parts. Equal texts are equal values; long ones end
    with a digest."""
    shaper = Shaper()
    try:
        text = shaper.shape(value)
    except Exception:
        # Too deep, or a container that another thread is changing.
        return '<%s>' % name_of(type(value)), True, NODES
    if len(text) > LONGEST:
        text = '%s\u2026 sha256 %s' % (text[:BEGINNING], hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest())
    return text, shaper.opaque, NODES - shaper.left
