"""The beginning of a call's printed output."""
import contextlib
import io
import sys

from .shape import scrub

MOST = 500


class Sink(io.RawIOBase):
    """Keeps the first bytes and drops the rest."""

    def __init__(self):
        super().__init__()
        self.kept = b''

    def writable(self):
        return True

    def fileno(self):
        return 1

    def write(self, data):
        data = bytes(data)
        if len(self.kept) < MOST * 4:
            self.kept += data[:MOST * 4]
        return len(data)

    def text(self):
        return scrub(self.kept.decode('utf-8', 'replace').replace('\r\n', '\n')[:MOST])


@contextlib.contextmanager
def printed():
    """Redirects standard output to a sink meanwhile."""
    sink, real = Sink(), sys.stdout
    # This reference keeps it open if code replaces the stream.
    stream = io.TextIOWrapper(io.BufferedWriter(sink), encoding='utf-8', errors='backslashreplace', write_through=True)
    sys.stdout = stream
    try:
        yield sink
    finally:
        sys.stdout = real
        with contextlib.suppress(Exception):
            stream.flush()
