"""Which installed pytest plug-ins a project's tests need, and which of its `addopts` are kept."""
import os
import re
import shlex
from importlib import metadata

from .loading import read
from .standing import SETTINGS, Items, option

UNWANTED = re.compile(
    r'cov|xdist|random|rerun|flaky|sugar|html|timeout|benchmark|metadata|json|profil|picked|testmon|instafail|watch|report'
)
NEEDED = {'asyncio': r'asyncio', 'anyio': r'\banyio\b', 'mock': r'\bmocker\b', 'django': r'DJANGO_|django_db',
          'trio': r'\btrio\b', 'env': r'(?m)^[ \t]*env(?:_files)?[ \t]*=', 'twisted': r'twisted', 'requests': r'requests_mock', 'httpx': r'httpx_mock'}
KEPT = re.compile(r'^(--import-mode|--ds|--dc|--asyncio-mode|--pyargs|--pythonwarnings)(=|$)|^-W')
# Options that select tests, and the project's own plug-ins.
SELECTING = re.compile(r'^(--deselect|--ignore|--ignore-glob)(=|$)|^-[mkp]')
ALONE = ('--pyargs',)


def installed():
    """Names of entry points in group `pytest11`, without unwanted ones."""
    points = metadata.entry_points()
    group = points.select(group='pytest11') if hasattr(points, 'select') else points.get('pytest11', [])
    return sorted({point.name for point in group if not UNWANTED.search(point.name)})


def choose(paths, everything):
    """Names of the plug-ins to load, and whether there are others."""
    names = installed()
    if everything or not names:
        return names, False
    text = '\n'.join([read(path) for path in list(paths) + conftests(paths) + list(SETTINGS)] + [key for key in os.environ if key.startswith('DJANGO_')])
    chosen = [name for name in names if wanted(name, text)]
    return chosen, len(chosen) < len(names)


def wanted(name, text):
    return any(key in name and re.search(pattern, text) for key, pattern in NEEDED.items()) or bool(
        re.search(r'(-p[ =]?|required_plugins[^\n]*)' + re.escape(name) + r'\b', text))


def conftests(paths):
    found = {'conftest.py'}
    for path in paths:
        folder = os.path.dirname(path)
        while folder and len(found) < 50:
            found.add(folder + '/conftest.py')
            folder = os.path.dirname(folder)
    return sorted(path for path in found if os.path.isfile(path))


def kept_options(is_selecting=False):
    """The project's `addopts` that control how tests are found, imported and run; on request also those that select
    tests."""
    kept = []
    for each in standing_words():
        is_selection = is_selecting and SELECTING.match(each[0])
        value = each[-1][2:] if len(each) == 1 else each[1]
        if KEPT.match(each[0]) or (each[0].startswith('-p') and value == 'no:warnings'):
            kept += each
        elif is_selection and not (each[0].startswith('-p') and UNWANTED.search(value)):
            kept += each
    return kept


def standing_words():
    """Each option of `addopts` with its value: in one word or two."""
    found = option('addopts')
    try:
        words = list(found) if isinstance(found, Items) else shlex.split(' '.join(found))
    except ValueError:
        return
    place = 0
    while place < len(words):
        word = words[place]
        place += 1
        if not KEPT.match(word) and not SELECTING.match(word):
            continue
        is_whole = '=' in word or word in ALONE or (word[1:2] != '-' and len(word) > 2)
        if is_whole or place == len(words):
            yield [word]
        else:
            yield [word, words[place]]
            place += 1
