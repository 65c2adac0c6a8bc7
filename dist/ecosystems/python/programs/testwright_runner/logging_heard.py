"""What a call logs through `logging` as configured: levels and messages, without the parts that vary between runs."""
import contextlib
import re
import sys

from .shape import scrub

MOST, LONGEST = 10, 100
VARYING = re.compile(r'\d+(?:\.\d+)?|[0-9a-f]{8,}')


@contextlib.contextmanager
def heard():
    """Yields a list that collects log records meanwhile. Without the `logging` module nothing is logged."""
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
    """The message format as in the source, with numbers masked."""
    return VARYING.sub('0', scrub(str(record.msg)))[:LONGEST]
