"""An interpreter that has imported what all children need and nothing of the project, and is forked for each of them."""
import gc
import importlib
import os
import sys
import time
from contextlib import suppress
from importlib.machinery import PathFinder

from .forking import fork
from .loading import is_standard, set_paths
from .mutating import Mutated
from .supervise import oversee, spawn


class ForkServer:
    """`run(order, report)` is what a child does; `descriptor` is one that no child may have."""

    def __init__(self, request, run, descriptor):
        self.run_child, self.descriptor = run, descriptor
        self.program = os.path.abspath(sys.argv[0])
        self.file = Mutated(request['mutants']['file'], request['source'])
        set_paths(request.get('roots') or [])

    def settle(self):
        """A fork must not have the file under test already: then each child gets an interpreter of its own."""
        loaded = [getattr(module, '__file__', None) for module in list(sys.modules.values())]
        self.fresh = not hasattr(os, 'fork') or any(
            isinstance(path, str) and os.path.realpath(path) == self.file.path for path in loaded)
        gc.collect()
        gc.freeze()

    def warm(self, names):
        """Imports what a child took from Python's own library, so that no other has to do it again."""
        for name in names if not self.fresh and isinstance(names, list) else []:
            with suppress(Exception):
                found = name not in sys.modules and PathFinder.find_spec(name.split('.')[0])
                if found and is_standard(found.origin):
                    importlib.import_module(name)
        self.settle()

    def round(self, request, items, until, startup, mutated):
        """Records, losses and the last words of one child, or of several where one does not live to its end.

        Until `until`, or for what a mutant is allowed: `mutated` seconds, null without a mutant.
        """
        end = time.monotonic() + mutated if mutated else until
        count = []

        def start(order):
            count.append(None)
            order = dict(order, request=dict(request, hurry=len(count) > 1))
            if self.fresh:
                return spawn(self.program, order, None)
            return fork(self.run_child, order, [self.descriptor], mutated is not None)
        return oversee(start, request, items, min(end, until), startup, end < until)
