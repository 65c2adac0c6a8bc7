"""Writes the file under test with some of its lines replaced, so that no stale cache is used for it."""
import glob
import importlib.util
import os

from contextlib import suppress


def source_of(path):
    """The unmodified text of a file of the tree, with its line ends. Raises OSError."""
    inside(path)
    with open(path, encoding='utf-8', errors='surrogateescape', newline='') as file:
        return file.read()


def inside(path):
    tree = os.path.realpath(os.getcwd()) + os.sep
    if not os.path.realpath(path).startswith(tree):
        raise OSError('%s is not inside the tree' % path)


def replaced(source, edits):
    """Replaces whole lines, from last to first; `first` and `last` count from 1, both inclusive."""
    lines = source.split('\n')
    for edit in edits:
        first, last = edit['first'] - 1, edit['last']
        ending = '\r' if lines[last - 1].endswith('\r') and not edit['text'].endswith('\r') else ''
        lines[first:last] = [edit['text'] + ending]
    return '\n'.join(lines)


class Mutated:
    def __init__(self, path, source):
        inside(path)
        self.path, self.source = os.path.realpath(path), source
        self.time = int(os.stat(self.path).st_mtime)

    def text(self, edits):
        return replaced(self.source, edits).encode('utf-8', 'surrogateescape')

    def write(self, edits, number):
        """Each number gets its own file time: caches compare time and size."""
        data = self.text(edits)
        with suppress(FileNotFoundError):
            os.unlink(self.path)
        with open(self.path, 'wb') as file:
            file.write(data)
        moment = self.time + 10 + 2 * number
        os.utime(self.path, (moment, moment))
        self.forget()

    def forget(self):
        """Removes compiled versions of the file: some caches are never compared with their source."""
        folder = os.path.dirname(importlib.util.cache_from_source(self.path))
        stem = os.path.splitext(os.path.basename(self.path))[0]
        for path in glob.glob(os.path.join(glob.escape(folder), glob.escape(stem) + '.*.pyc')):
            with suppress(OSError):
                os.unlink(path)
