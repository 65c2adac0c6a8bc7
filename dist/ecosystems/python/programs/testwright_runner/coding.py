"""Source code that recreates a value, read as passively as its shape."""
import builtins
import dataclasses
import math
import os
import sys
import types

from .layouts import QUALNAME, SPACE, found_in
from .passive import LAYOUTS, plain, shape_of

LONGEST, PARTS = 400, 100
AS_TEXT = {id(kind) for kind in (type(None), bool, str, bytes, type(Ellipsis), type(NotImplemented))}


class NoCode(Exception):
    """There is no source for the value."""


class Coder:
    """`files` are real paths of sources whose classes may be named directly; `built` maps shapes of objects to their
    source."""

    def __init__(self, files):
        self.files, self.built, self.left = files, {}, PARTS

    def code(self, value):
        """None when there is none of at most 400 characters."""
        self.left = PARTS
        try:
            text = self.write(value)
        except (NoCode, RecursionError, RuntimeError):
            return None
        return text if len(text) <= LONGEST else None

    def write(self, value):
        kind = type(value)
        self.left -= 1
        if self.left < 0:
            raise NoCode
        if id(kind) in AS_TEXT:
            if kind in (str, bytes) and len(value) > LONGEST:
                raise NoCode
            return plain(value, kind)
        writer = WRITERS.get(id(kind))
        return writer(self, value) if writer else self.thing(value, kind)

    def many(self, values):
        return [self.write(each) for each in values]

    def int_(self, value):
        if value.bit_length() > 200:
            raise NoCode
        return repr(value)

    def float_(self, value):
        if math.isnan(value):
            raise NoCode
        return repr(value) if math.isfinite(value) else "float('%r')" % value

    def tuple_(self, value):
        parts = self.many(value)
        return '(' + ', '.join(parts) + (',)' if len(parts) == 1 else ')')

    def set_(self, value):
        return '{' + ', '.join(sorted(self.many(value))) + '}' if value else 'set()'

    def frozenset_(self, value):
        return 'frozenset({%s})' % ', '.join(sorted(self.many(value))) if value else 'frozenset()'

    def dict_(self, value):
        return '{' + ', '.join(self.write(key) + ': ' + self.write(item) for key, item in value.items()) + '}'

    def bytearray_(self, value):
        return 'bytearray(%s)' % self.write(bytes(value))

    def span(self, value):
        return '%s(%s)' % (type(value).__name__, ', '.join(self.many([value.start, value.stop, value.step])))

    def builtin(self, value):
        if value.__self__ is not builtins or SPACE_OF_BUILTINS.get(value.__name__) is not value:
            raise NoCode
        return value.__name__

    def class_(self, value):
        name = QUALNAME(value)
        if SPACE_OF_BUILTINS.get(name) is value:
            return name
        return self.plain_name(value)

    def name(self, kind):
        """None for a class that cannot be named directly."""
        try:
            return self.plain_name(kind)
        except NoCode:
            return None

    def plain_name(self, kind):
        """The name of a class of the watched files, if its module has it under that name."""
        module = sys.modules.get(SPACE(kind).get('__module__')) if type(SPACE(kind).get('__module__')) is str else None
        space = module.__dict__ if type(module) is types.ModuleType else {}
        path = space.get('__file__')
        if type(path) is not str or os.path.realpath(path) not in self.files:
            raise NoCode
        first, *rest = QUALNAME(kind).split('.')
        found = space.get(first)
        for part in rest:
            found = SPACE(found).get(part) if isinstance_of_type(found) else None
        if found is not kind:
            raise NoCode
        return QUALNAME(kind)

    def thing(self, value, kind):
        layout = LAYOUTS.of(kind)
        if layout.is_class:
            return self.class_(value)
        if layout.is_enum:
            return self.member(value, layout)
        written = self.named_tuple(value, layout) or self.record(value, layout)
        if written:
            return written
        text, opaque, _ = shape_of(value)
        if opaque or text not in self.built:
            raise NoCode
        return self.built[text]

    def member(self, value, layout):
        name, members = layout.fields(value).get('_name_'), SPACE(layout.kind).get('_member_map_')
        if type(name) is not str or type(members) is not dict or members.get(name) is not value or not name.isidentifier():
            raise NoCode
        return '%s.%s' % (self.plain_name(layout.kind), name)

    def named_tuple(self, value, layout):
        fields, maker = found_in(layout.kind, '_fields'), found_in(layout.kind, '__new__')
        if layout.base is not tuple or type(fields) is not tuple or not is_generated(maker) or layout.fields(value):
            return None
        return '%s(%s)' % (self.plain_name(layout.kind), ', '.join(self.many(tuple.__iter__(value))))

    def record(self, value, layout):
        """Source of a dataclass instance whose constructor only stores its arguments."""
        fields = found_in(layout.kind, '__dataclass_fields__')
        if type(fields) is not dict or not is_generated(found_in(layout.kind, '__init__')) or layout.base is not object:
            return None
        if found_in(layout.kind, '__post_init__') is not None or not layout.known:
            return None
        own = {name: field for name, field in fields.items()
               if type(field) is dataclasses.Field and field._field_type is dataclasses._FIELD}
        held = layout.fields(value)
        if set(held) != set(own) or not all(field.init for field in own.values()):
            return None
        given = [(name, self.write(held[name])) for name, field in own.items() if not is_default(field, held[name])]
        return '%s(%s)' % (self.plain_name(layout.kind), ', '.join('%s=%s' % pair for pair in given))


def isinstance_of_type(value):
    return value is not None and LAYOUTS.of(type(value)).is_class


def is_generated(function):
    """True for a function generated by `dataclasses` or `collections`."""
    function = function.__func__ if type(function) is staticmethod else function
    return type(function) is types.FunctionType and function.__code__.co_filename.startswith('<')


def is_default(field, value):
    default = field.default
    return id(type(default)) in AS_TEXT | {id(int)} and type(default) is type(value) and default == value


SPACE_OF_BUILTINS = builtins.__dict__
WRITERS = {
    int: Coder.int_, float: Coder.float_, list: lambda coder, value: '[' + ', '.join(coder.many(value)) + ']',
    tuple: Coder.tuple_, set: Coder.set_, frozenset: Coder.frozenset_, dict: Coder.dict_, bytearray: Coder.bytearray_,
    range: Coder.span, slice: Coder.span, types.BuiltinFunctionType: Coder.builtin, type: Coder.class_,
}
WRITERS = {id(kind): writer for kind, writer in WRITERS.items()}
