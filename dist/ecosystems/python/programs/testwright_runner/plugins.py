"""Which installed pytest plug-ins a project's tests need, and what of its standing options is kept."""
import configparser
import os
import re
import shlex
from importlib import metadata

from .loading import read

UNWANTED = re.compile(
    r'cov|xdist|random|rerun|flaky|sugar|html|timeout|benchmark|metadata|json|profil|picked|testmon|instafail|watch|report'
)
NEEDED = {'asyncio': r'asyncio', 'anyio': r'\banyio\b', 'mock': r'\bmocker\b', 'django': r'DJANGO_|django_db',
          'trio': r'\btrio\b', 'twisted': r'twisted', 'requests': r'requests_mock', 'httpx': r'httpx_mock'}
INI = ('pytest.ini', '.pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg')
KEPT = re.compile(r'^(--import-mode|--ds|--dc|--asyncio-mode|--pyargs)(=|$)')
# Those that say which tests are run, and with which plug-ins of the project's own.
SELECTING = re.compile(r'^(-m|-k|-p|--deselect|--ignore|--ignore-glob)(=|$)')
ALONE = ('--pyargs',)


def installed():
    """Names of entry points in group `pytest11`, unwanted ones left out."""
    points = metadata.entry_points()
    group = points.select(group='pytest11') if hasattr(points, 'select') else points.get('pytest11', [])
    return sorted({point.name for point in group if not UNWANTED.search(point.name)})


def choose(paths, everything):
    """Plug-ins to load by name, and whether there are others."""
    names = installed()
    if everything or not names:
        return names, False
    text = '\n'.join([read(path) for path in list(paths) + conftests(paths) + list(INI)] + [key for key in os.environ if key.startswith('DJANGO_')])
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


def standing_options():
    """Text of `addopts`, from the first file that has it."""
    for name in INI:
        text = read(name)
        if name.endswith('.toml'):
            section = re.search(r'^\[tool\.pytest(?:\.ini_options)?\]\s*$(.*?)(?=^\[|\Z)', text, re.M | re.S)
            value = section and re.search(r'^addopts\s*=\s*(\[.*?\]|""".*?"""|".*?"|\'.*?\')', section.group(1), re.M | re.S)
            if value:
                return ' '.join(a or b for a, b in re.findall(r'"([^"\n]+)"|\'([^\'\n]+)\'', value.group(1)))
        else:
            parser = configparser.RawConfigParser(strict=False, allow_no_value=True)
            try:
                parser.read_string(text)
                for section in ('pytest', 'tool:pytest'):
                    if parser.has_option(section, 'addopts'):
                        return parser.get(section, 'addopts') or ''
            except configparser.Error:
                continue
    return ''


def kept_options(is_selecting=False):
    """Of the project's `addopts`, those that say how tests are found and imported, and which are run where that is asked for."""
    try:
        words = shlex.split(standing_options())
    except ValueError:
        return []
    kept, place = [], 0
    while place < len(words):
        word = words[place]
        is_selection = is_selecting and SELECTING.match(word)
        place += 1
        if not KEPT.match(word) and not is_selection:
            continue
        option = [word]
        if '=' not in word and word not in ALONE and place < len(words):
            option.append(words[place])
            place += 1
        if not is_selection or not UNWANTED.search(option[-1]) or option[0] != '-p':
            kept += option
    return kept
