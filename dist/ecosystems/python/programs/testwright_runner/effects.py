"""Effects of a test or call outside its process: files written or deleted, programs started, network access."""
import os
import sys
import sysconfig
from os.path import join, realpath

WRITES = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC
DEVICES = ('/dev/null', '/dev/tty')
CACHES = ('/__pycache__/', '/.pytest_cache/', '/.hypothesis/')
# Index of the changed path in an event's arguments, and of the folder descriptor that it is relative to.
PATHS = {
    'os.remove': (0, 1), 'os.rename': (1, 3), 'os.mkdir': (0, 2), 'os.rmdir': (0, 1), 'os.link': (1, 3),
    'os.symlink': (1, 2), 'os.truncate': (0, None), 'os.chmod': (0, 2), 'os.chown': (0, 3), 'os.utime': (0, 3),
    'shutil.rmtree': (0, None), 'shutil.move': (1, None), 'shutil.copyfile': (1, None), 'shutil.copytree': (1, None),
    'shutil.make_archive': (0, None), 'shutil.unpack_archive': (1, None), 'sqlite3.connect': (0, None),
}
PROGRAMS = ('subprocess.Popen', 'os.system', 'os.exec', 'os.posix_spawn', 'os.spawn', 'os.fork', 'os.forkpty', 'pty.spawn')
READING = ('open', 'os.listdir', 'os.scandir', 'os.walk', 'os.fwalk', 'glob.glob', 'glob.glob/2')
# Files that describe the machine.
MACHINE = ('/proc', '/sys')
# Paths of libraries: their frames may be between a test and an operation.
LIBRARIES = tuple({os.path.dirname(os.__file__), sysconfig.get_path('stdlib'), '<frozen', os.path.dirname(os.path.dirname(os.path.abspath(__file__)))})
NETWORK = ('socket.connect', 'socket.bind')
HEARD = frozenset((*READING, *PATHS, *PROGRAMS, *NETWORK))


class Effects:
    """
    Notes the first effect between start and stop, with an audit hook that does nothing at other times. `tests` are
    paths of the test files, `source` that of the code under test: a test must not read any of them itself, or query
    the machine.
    """

    def __init__(self, tests=(), source=None, tree=None):
        self.tests = {realpath(path) for path in tests}
        self.sources = self.tests | ({realpath(source)} if source else set())
        self.on = False
        self.found = None
        self.tree = realpath(tree or os.getcwd())
        self.home = realpath(os.path.expanduser('~'))
        # Importing `tempfile` would slow down each run; if it is loaded already, its folder may have been changed.
        told = getattr(sys.modules.get('tempfile'), 'tempdir', None)
        self.temporary = {realpath(each) for each in (told, os.environ.get('TMPDIR') or '/tmp') if isinstance(each, str)}
        sys.addaudithook(self._hear)

    def start(self):
        self.found, self.on = None, True

    def stop(self):
        """The effect in words; None when there was none."""
        self.on = False
        return self.found

    def _hear(self, event, arguments):
        """Called for every event, also for `frame.f_code` in a trace function, so all others are dismissed at once."""
        if event not in HEARD or not self.on or self.found is not None:
            return
        if event in READING and self.tests:
            self.on = False
            try:
                self.found = self._asked(arguments[0])
            except Exception:
                pass
            finally:
                self.on = True
            if self.found is not None:
                return
        if event == 'open' or event in PATHS:
            self.on = False
            try:
                self.found = self._file(event, arguments, *PATHS.get(event, (0, None)))
                if self.found is None and event == 'os.rename':
                    self.found = self._file(event, arguments, 0, 2)
            except Exception:
                self.found = 'it writes files'
            finally:
                self.on = True
        elif event in PROGRAMS:
            self.found = 'it starts another process'
        elif event in NETWORK:
            self.found = 'it uses the network'

    def _asked(self, path):
        """A forbidden read by a test, in words; its libraries and the code under test may do it."""
        if not isinstance(path, (str, bytes, os.PathLike)):
            return None
        path = os.path.abspath(os.fsdecode(path))
        words = 'it inspects the machine that it runs on' if any(is_below(path, each) for each in MACHINE) else None
        if words is None and path.endswith('.py') and realpath(path) in self.sources:
            words = 'it reads source code'
        return words if words and self._by_test() else None

    def _by_test(self):
        frame = sys._getframe(3)
        while frame is not None and frame.f_code.co_filename.startswith(LIBRARIES):
            if frame.f_code.co_filename.startswith('<frozen importlib'):
                return False
            frame = frame.f_back
        return frame is not None and realpath(frame.f_code.co_filename) in self.tests

    def _file(self, event, arguments, place, within):
        path = arguments[place]
        if event == 'open' and not (isinstance(arguments[2], int) and arguments[2] & WRITES):
            return None
        if path is None or isinstance(path, int) or path in (':memory:', ''):
            return None
        path = os.fsdecode(path)
        if event == 'sqlite3.connect' and 'memory' in path:
            return None
        folder = arguments[within] if within is not None and within < len(arguments) else -1
        if isinstance(folder, int) and folder >= 0:
            path = join(os.readlink('/proc/self/fd/%d' % folder), path)
        path = join(realpath(os.path.dirname(path) or '.'), os.path.basename(path))
        if event == 'open':
            path = realpath(path)
        if event == 'os.mkdir' and os.path.isdir(path):
            return None
        return None if self._own(path) else 'it writes files: ' + self._short(path)

    def _own(self, path):
        """True in the private temporary folder, or in a cache that is not kept."""
        if path in DEVICES or path.endswith('.pyc') or any(part in path + '/' for part in CACHES):
            return True
        if is_below(path, self.tree):
            return False
        return any(is_below(path, each) and not (is_below(self.home, each) and self.home != each and is_below(path, self.home))
                   for each in self.temporary)

    def _short(self, path):
        return (path[len(self.tree) + 1:] if is_below(path, self.tree) else path)[:100]


def is_below(path, folder):
    return path == folder or path.startswith(folder.rstrip('/') + '/')
