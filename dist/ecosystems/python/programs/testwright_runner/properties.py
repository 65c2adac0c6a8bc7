"""What a test can pin of a value without a literal: its class, its plain attributes, its length."""
import datetime
import enum
import keyword
import sys
import types

from .shape import literal, scrub, state

MOST = 6
LONGEST = 60
# Classes whose text is complete. Their modules are not imported here: without them there are no such values.
TEXTUAL = (('decimal', 'Decimal'), ('fractions', 'Fraction'), ('uuid', 'UUID'), ('pathlib', 'PurePath'))
TIMES = (datetime.date, datetime.time, datetime.timedelta)
MANY = (list, tuple, dict, set, frozenset)


def properties(value, known=None):
    """Accessors of the value, or expressions with `{}` for it, each with its literal; without those that are `known`.
    """
    found = []
    for access, held in asked(value):
        text = literal(held)
        if text is not None and len(text) <= LONGEST and text == scrub(text) and (known or {}).get(access) != text:
            found.append({'access': access, 'literal': text})
    return found[:MOST]


def is_textual(value):
    if isinstance(value, TIMES):
        return True
    kinds = (getattr(sys.modules.get(module), name, None) for module, name in TEXTUAL)
    return any(isinstance(kind, type) and isinstance(value, kind) for kind in kinds)


def asked(value):
    if isinstance(value, enum.Enum):
        return [('.name', value.name)]
    if is_textual(value):
        return [('str({})', str(value))]
    if isinstance(value, frozenset):
        return [('set({})', set(value))]
    if isinstance(value, (type, types.FunctionType)):
        return [] if '<' in value.__qualname__ else [('.__name__', value.__name__)]
    if isinstance(value, MANY):
        return [('len({})', len(value))]
    own = attributes(value)
    return [('type({}).__name__', type(value).__name__)] * bool(own) + own or texts(value)


def texts(value):
    """The text that its class defines for it."""
    for name, tell in (('__str__', str), ('__repr__', repr)):
        if getattr(type(value), name) is not getattr(object, name) and isinstance(getattr(type(value), name), types.FunctionType):
            try:
                return [(tell.__name__ + '({})', tell(value))]
            except Exception:
                return []
    return []


def attributes(value):
    """Public attributes stored in the object; for collections without a literal, their length."""
    found = []
    for name, held in state(value).items():
        if name.startswith('_') or not name.isidentifier() or keyword.iskeyword(name):
            continue
        found.append(('.' + name, held))
        if isinstance(held, MANY) and literal(held) is None:
            found.append(('len({}.%s)' % name, len(held)))
        elif is_textual(held):
            found.append(('str({}.%s)' % name, str(held)))
    return found
