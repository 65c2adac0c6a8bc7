"""Where objects of a class store their own data, found without running any code of the class."""
import enum
import types

HEAP_TYPE = 1 << 9
WORD = 8
# Read from `type` itself, to bypass metaclasses.
SPACE = type.__dict__['__dict__'].__get__
ORDER = type.__dict__['__mro__'].__get__
QUALNAME = type.__dict__['__qualname__'].__get__
MODULE = type.__dict__['__module__'].__get__
FLAGS = type.__dict__['__flags__'].__get__
SIZE = type.__dict__['__basicsize__'].__get__
OF_C = (types.WrapperDescriptorType, types.MethodDescriptorType)
# Members of Python's own, which are not fields.
NO_FIELDS = ('__dict__', '__weakref__')


def name_of(kind):
    """`module.Class`; builtins have no module."""
    try:
        module, name = MODULE(kind), QUALNAME(kind)
    except Exception:
        return '?'
    return name if module == 'builtins' or type(module) is not str else module + '.' + name


def found_in(kind, name):
    """The attribute of the class, or of the first base that has it. None when there is none."""
    for owner in ORDER(kind):
        space = SPACE(owner)
        if name in space:
            return space[name]
    return None


class Layout:
    """`base` is the built-in base class. `known` is false when some of an object's data cannot be read."""

    def __init__(self, kind):
        self.kind, self.name = kind, name_of(kind)
        self.is_local = '<locals>' in self.name
        self.order = ORDER(kind)
        self.base = next(owner for owner in self.order if not is_python(owner))
        self.slots, self.space = [], None
        words = 0
        for owner in self.order:
            if owner is self.base:
                break
            for name, held in list(SPACE(owner).items()):
                if type(held) is types.MemberDescriptorType:
                    self.slots.append((name, held))
                    words += 1
                elif name in NO_FIELDS and type(held) is types.GetSetDescriptorType:
                    words += 1
        space = found_in(kind, '__dict__')
        is_own = type(space) is types.GetSetDescriptorType
        self.space = space if is_own else None
        self.is_class, self.is_enum, self.is_error = (self._is_below(each) for each in (type, enum.Enum, BaseException))
        seen = SIZE(self.base) + WORD * words
        self.known = (space is None or is_own) and SIZE(kind) <= seen

    def _is_below(self, base):
        """By identity: a metaclass may override comparison and hashing of classes."""
        return any(owner is base for owner in self.order)

    def fields(self, value):
        """A new dictionary of an object's data by name. All keys are strings."""
        found = {}
        if self.space is not None:
            held = self.space.__get__(value)
            if type(held) is not dict:
                return found
            found.update((name, each) for name, each in dict.items(held) if type(name) is str)
        for name, slot in self.slots:
            try:
                found[name] = slot.__get__(value)
            except AttributeError:
                continue
        return found


def is_python(kind):
    """True for a class made by a `class` statement, as far as known: other classes may hold data that only C can see.
    """
    space = SPACE(kind)
    return bool(FLAGS(kind) & HEAP_TYPE) and '__module__' in space and not any(
        type(each) in OF_C and each.__objclass__ is kind for each in list(space.values()))


class Layouts:
    """By class, each found once: the cache keeps classes alive."""

    def __init__(self):
        self.known = {}

    def of(self, kind):
        known = self.known.get(id(kind))
        if known is None:
            known = self.known[id(kind)] = Layout(kind)
        return known

    def forget(self):
        """Drops classes that a test defined, which would otherwise outlive it."""
        for number in [number for number, each in self.known.items() if each.is_local]:
            del self.known[number]
