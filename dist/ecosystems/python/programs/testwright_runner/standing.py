"""A project's pytest options: from the first settings file that has any, as pytest reads them."""
import ast
import configparser
import os
import re

from .loading import read

SETTINGS = ('pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg')
TABLES = re.compile(r'^\[(?:pytest|tool\.pytest(?:\.ini_options)?)\][ \t]*(?:#.*)?$(.*?)(?=^\[[^\]\n]+\][ \t]*(?:#.*)?$|\Z)', re.M | re.S)
STRINGS = re.compile(r'"""(.*?)"""|\'\'\'(.*?)\'\'\'|("(?:[^"\\\n]|\\.)*")|\'([^\'\n]*)\'|#[^\n]*', re.S)


class Items(list):
    """The items of a TOML list, each one word of a command."""


def option(name):
    """The lines of an option; empty when it is not set."""
    return options().get(name, [])


def options():
    """The lines of each option by name, or the items for a list."""
    for file in SETTINGS:
        text = read(file)
        found = of_toml(text) if file.endswith('.toml') else of_ini(text)
        if found is not None or (file.endswith('pytest.ini') and os.path.isfile(file)):
            return found or {}
    return {}


def of_ini(text):
    parser = configparser.RawConfigParser(strict=False, allow_no_value=True)
    try:
        parser.read_string(text)
    except configparser.Error:
        return None
    for section in ('pytest', 'tool:pytest'):
        if parser.has_section(section):
            return {name: lines_of(value or '') for name, value in parser.items(section)}
    return None


def lines_of(text):
    return [line.strip() for line in text.split('\n') if line.strip() and not line.strip().startswith(('#', ';'))]


def of_toml(text):
    """Parsed by hand: Python has a TOML parser only since 3.11."""
    found = None
    for table in TABLES.findall(text):
        found = found or {}
        for name, value in assignments(table):
            found[name] = value
    return found


def assignments(table):
    for found in re.finditer(r'^[ \t]*["\']?([\w-]+)["\']?[ \t]*=[ \t]*', table, re.M):
        rest = table[found.end():]
        if rest.startswith('['):
            yield found.group(1), Items(strings_of(list_of(rest)))
        else:
            first = STRINGS.match(rest)
            told = value_of(first) if first else rest.split('\n')[0].split('#')[0].strip()
            yield found.group(1), lines_of(told or '')


def list_of(text):
    """The text from an opening bracket to the closing one; ignores brackets in strings and comments."""
    plain = STRINGS.sub(lambda found: '_' * len(found.group()), text)
    end = plain.find(']')
    return text[:end] if end > 0 else ''


def strings_of(text):
    values = [value_of(found) for found in STRINGS.finditer(text)]
    return [value for value in values if value is not None]


def value_of(found):
    long, literal, quoted, plain = found.groups()
    if quoted is not None:
        try:
            return ast.literal_eval(quoted)
        except (SyntaxError, ValueError):
            return quoted[1:-1]
    return next((text for text in (long, literal, plain) if text is not None), None)
