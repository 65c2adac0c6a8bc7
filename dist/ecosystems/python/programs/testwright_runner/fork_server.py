"""An interpreter that has imported what all children need and nothing of the project, and is forked for each of them."""
import gc
import importlib
import os
import socket
import sys
import time
from contextlib import suppress
from importlib.machinery import PathFinder

from .branching import Branches, Gone, Loaded
from .forking import fork
from .loading import is_standard, set_paths
from .mutating import Mutated
from .supervise import oversee, spawn
from .switching import Switches


CAN_BRANCH = sys.version_info >= (3, 8) and os.path.isdir('/proc/self/fd')


class ForkServer:
    """`run(order, report)` is what a child does; `descriptor` is one that no child may have."""

    def __init__(self, request, run, descriptor):
        self.run_child, self.descriptor = run, descriptor
        # Names of modules that are still to be imported for all children.
        self.known = None
        self.program = os.path.abspath(sys.argv[0])
        self.file = Mutated(request['mutants']['file'], request['source'])
        self.switches = Switches(self.file.text([]), self.file.path) if CAN_BRANCH else None
        set_paths(request.get('roots') or [])

    def settle(self):
        """A fork must not have the file under test already: then each child gets an interpreter of its own."""
        loaded = [getattr(module, '__file__', None) for module in list(sys.modules.values())]
        self.fresh = not hasattr(os, 'fork') or any(
            isinstance(path, str) and os.path.realpath(path) == self.file.path for path in loaded)
        gc.collect()
        gc.freeze()

    def warm(self):
        """Imports what a child took from Python's own library, so that no other has to do it again."""
        names, self.known = self.known, None
        if names is None:
            return
        for name in names if not self.fresh and isinstance(names, list) else []:
            with suppress(Exception):
                found = name not in sys.modules and PathFinder.find_spec(name.split('.')[0])
                if found and is_standard(found.origin):
                    importlib.import_module(name)
        self.settle()

    def load(self, request, items, until, startup):
        """A child that has loaded what is asked for and can be forked itself, null where there can be none."""
        if self.fresh or self.switches is None:
            return None
        ours, theirs = socket.socketpair()
        order = {'request': request, 'pending': list(items), 'branches': Branches(theirs, self.switches)}
        process, reader = fork(self.run_child, order, [self.descriptor, ours.fileno()], True)
        theirs.close()
        loaded = Loaded(process, reader, ours)
        return loaded if loaded.wait_until_ready(items, until, startup) else None

    def changes(self, edits):
        """What a mutant is to the functions of the file, null where it is more than that."""
        return self.switches.changes(self.file.text(edits)) if self.switches else None

    def round(self, request, items, until, startup, mutated, branch=None):
        """Records, losses and the last words of one child, or of several where one does not live to its end.

        Until `until`, or for what a mutant is allowed: `mutated` seconds, null without a mutant. `branch` is a loaded child
        to be forked, and the changes that it is given.
        """
        end = time.monotonic() + mutated if mutated else until
        count = []

        def start(order):
            count.append(None)
            order = dict(order, request=dict(request, hurry=len(count) > 1))
            if branch and branch[0].process is not None:
                with suppress(Gone):
                    return branch[0].launch(order, branch[1])
            self.warm()
            if self.fresh:
                return spawn(self.program, order, None)
            return fork(self.run_child, order, [self.descriptor], mutated is not None)
        return oversee(start, request, items, min(end, until), startup, end < until)
