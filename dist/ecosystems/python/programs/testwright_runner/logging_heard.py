"""What a call logs by module `logging` as it is set up: levels and texts, without what differs from run to run."""
import contextlib
import re
import sys

from .shape import scrub

MOST, LONGEST = 10, 100
VARYING = re.compile(r'\d+(?:\.\d+)?|[0-9a-f]{8,}')


@contextlib.contextmanager
def heard():
    """A list that is filled for a while. Where nobody loaded the module, nobody logs."""
    module, lines = sys.modules.get('logging'), []
    if module is None:
        yield lines
        return

    class Ear(module.Handler):
        def emit(self, record):
            if len(lines) < MOST:
                lines.append('%s %s' % (record.levelname, told(record)))

    ear, root = Ear(), module.getLogger()
    root.addHandler(ear)
    try:
        yield lines
    finally:
        root.removeHandler(ear)


def told(record):
    """The text as it stands in the source, its numbers masked."""
    return VARYING.sub('0', scrub(str(record.msg)))[:LONGEST]
