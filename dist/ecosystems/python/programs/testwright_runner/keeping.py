"""Decides which calls of a function are kept when a test makes too many."""
import re

# Most distinct calls of a function in one run and in one test.
MOST, MOST_IN_TEST = 500, 100
# Characters of a value that determine its kind.
READ, LONGEST = 200, 40

WORD = re.compile(r'[A-Za-z]*')
LETTERS, DIGITS, REPEATED = re.compile(r'[^\W\d_]+'), re.compile(r'\d+'), re.compile(r'(.{1,3}?)\1+', re.DOTALL)


class Keeping:
    """Calls of one function in one test, each with `entered` (the functions in question that it enters), `given` (the
    shapes of its arguments), `kind` and `is_kept`. Calls that enter a function take precedence. Then each kind of
    arguments gets its share, and within a kind each value that many calls use (a locale, a mode). Among equals the
    first are kept."""

    def __init__(self):
        self.calls = []

    def take(self, call):
        """Adds a call, which may push out one call, possibly itself."""
        self.calls.append(call)
        call.is_kept = True
        if len(self.calls) > MOST_IN_TEST:
            out = least_wanted(self.calls)
            self.calls.remove(out)
            out.is_kept = False


def least_wanted(calls):
    outside = [call for call in calls if not call.entered]
    calls = outside or largest(calls, lambda call: tuple(call.entered))
    calls = largest(calls, lambda call: call.kind)
    place = shared_place(calls)
    return (calls if place is None else largest(calls, lambda call: call.given[place]))[-1]


def largest(calls, key):
    """The largest group of calls with the same key; among equals, the latest."""
    groups = {}
    for call in calls:
        groups.setdefault(key(call), []).append(call)
    most = max(map(len, groups.values()))
    return [group for group in groups.values() if len(group) == most][-1]


def shared_place(calls):
    """The position of the argument with the fewest distinct values, each in two calls on average; None without one."""
    found = []
    for place in range(len(calls[0].given)):
        values = len({call.given[place] for call in calls})
        if 1 < values <= len(calls) / 2:
            found.append((values, place))
    return min(found)[1] if found else None


def kind_of(shapes):
    """Shapes with the same layout of letters and digits and a similar length are of one kind."""
    return tuple(kind_of_one(shape) for shape in shapes)


def kind_of_one(shape):
    if WORD.fullmatch(shape):
        return shape
    look = DIGITS.sub('0', LETTERS.sub('a', shape[:READ]))
    return REPEATED.sub(r'\1', look)[:LONGEST], len(shape).bit_length()
