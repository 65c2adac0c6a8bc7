"""The child of a trial: sets up paths, clock and chance, and hands the candidates to their framework."""
import os
import random
import sys
import tempfile

from .alarm import Alarm
from .effects import Effects
from .loading import read, set_paths
from .watch import Watch
from .world import Chance, Clock


class Tools:
    """What every framework needs of a run."""

    def __init__(self, request):
        self.per_test = float(request.get('perTest') or 5)
        self.loading = float(request.get('loading') or 10)
        self.whole_file = max(60.0, self.per_test * 4)
        self.seed = int(request.get('seed') or 0)
        self.all_plugins = request.get('plugins') == 'all'
        self.alarm = Alarm()
        self.effects = Effects()
        self.watch = Watch(request.get('watch'))
        self.chance = Chance(self.seed % 2 == 1)
        self.shuffler = random.Random(self.seed)

    def order(self, items):
        items = list(items)
        if self.seed:
            self.shuffler.shuffle(items)
        return items


def child(order, report):
    request = order['request']
    files = request['files']
    tools = Tools(request)
    if tools.seed:
        os.environ['HOME'] = tempfile.mkdtemp(prefix='home')
        clock = Clock()
        clock.offset = tools.seed * 401 * 86400 + 5 * 3600
        sources = [read(file['path']) for file in files] + [read(request.get('watch') or '')]
        clock.install(sources)
        tools.chance.install()
    set_paths(request.get('roots') or [])
    sys.argv = ['test']
    if request['framework'] == 'pytest':
        from . import by_pytest as framework
    else:
        from . import by_unittest as framework
    more = framework.run(files, order['pending'], tools, report)
    report.end(**(more or {}))
    os._exit(0)
