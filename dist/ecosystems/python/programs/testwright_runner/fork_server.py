"""An interpreter that has imported everything children need except project code, and is forked for each of them."""
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
    """`run(order, report)` is the work of a child; `descriptor` must be closed in every child."""

    def __init__(self, request, run, descriptor):
        self.run_child, self.descriptor = run, descriptor
        # Names of modules that are still to be imported for all children.
        self.known = None
        self.program = os.path.abspath(sys.argv[0])
        self.file = Mutated(request['mutants']['file'], request['source'])
        self.switches = Switches(self.file.text([]), self.file.path) if CAN_BRANCH else None
        set_paths(request.get('roots') or [])

    def settle(self):
        """Checks that the file under test is not loaded yet: otherwise each child gets a new interpreter."""
        loaded = [getattr(module, '__file__', None) for module in list(sys.modules.values())]
        self.fresh = not hasattr(os, 'fork') or any(
            isinstance(path, str) and os.path.realpath(path) == self.file.path for path in loaded)
        gc.collect()
        gc.freeze()

    def warm(self):
        """Imports the standard modules that a child used, so that the next children need not."""
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
        """A child that has loaded what is asked for and can itself be forked; None when that is impossible."""
        if self.fresh or self.switches is None:
            return None
        ours, theirs = socket.socketpair()
        order = {'request': request, 'pending': list(items), 'branches': Branches(theirs, self.switches)}
        process, reader = fork(self.run_child, order, [self.descriptor, ours.fileno()], True)
        theirs.close()
        loaded = Loaded(process, reader, ours)
        return loaded if loaded.wait_until_ready(items, until, startup) else None

    def changes(self, edits):
        """A mutant as new code for functions of the file; None when it changes more than that."""
        return self.switches.changes(self.file.text(edits)) if self.switches else None

    def round(self, request, items, until, startup, mutated, branch=None):
        """Records, losses and final message of one child, or of several if one ends early.

        Limited by `until`, or by the seconds `mutated` that a mutant may take (None without a mutant). `branch` is a
        loaded child to fork, and the changes to apply in it.
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
