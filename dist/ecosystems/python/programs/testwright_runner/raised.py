"""A raised exception in words: the name of its class, and its message, as far as known without running its code."""
import re
import types

from .hiding import HIDDEN, holds_secret
from .layouts import QUALNAME, found_in
from .passive import PLAIN

LONGEST = 500
MISSING = re.compile(r'no attribute|not have the attribute')
OF_NOTHING = re.compile(r"^'NoneType' object has no attribute")


def describe(error):
    text = scrub(text_of(error))[:LONGEST]
    return {'name': QUALNAME(type(error)), 'text': HIDDEN if holds_secret(text) else text}


def scrub(text):
    return re.sub(r'0x[0-9a-fA-F]{4,}', '0x..', text)


def text_of(error):
    """The message; for an exception with its own `__str__`, its arguments."""
    arguments = BaseException.args.__get__(error)
    if not all(id(type(each)) in PLAIN for each in arguments):
        return ', '.join(each for each in arguments if type(each) is str)
    writer = found_in(type(error), '__str__')
    if type(writer) is types.WrapperDescriptorType and not issubclass(type(error), OSError):
        return writer(error)
    return ': '.join(str(each) for each in arguments)


def is_missing(error):
    """True when the error is a missing name, module or attribute."""
    if issubclass(type(error), (ImportError, NameError)):
        return not issubclass(type(error), UnboundLocalError)
    text = text_of(error) if issubclass(type(error), AttributeError) else ''
    return bool(MISSING.search(text)) and not OF_NOTHING.search(text)
