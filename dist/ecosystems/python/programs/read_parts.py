"""Lists the parts of Python texts with their positions, as the interpreter reads them:
`read_parts.py request.json result.json`.

A text becomes a list of [start, end, parent] in UTF-16 units, parents first and parent -1 for none, or null when it
is not Python. The texts are parsed but never run.
"""
import ast
import json
import sys

# Some versions report wrong positions inside these.
WHOLE = ('JoinedStr', 'TemplateStr')


class Places:
    """Converts the interpreter's positions (line, column in bytes) to UTF-16 units from the start of a text."""

    def __init__(self, text):
        self.lines = text.split('\n')
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + units(line) + 1)

    def at(self, line, column):
        text = self.lines[line - 1]
        before = text[:column] if text.isascii() else text.encode()[:column].decode()
        return self.starts[line - 1] + units(before)


def units(text):
    return len(text) if text.isascii() else len(text.encode('utf-16-le', 'surrogatepass')) // 2


def span(node, places):
    if getattr(node, 'end_lineno', None) is None:
        return None
    line, column = node.lineno, node.col_offset
    decorators = getattr(node, 'decorator_list', None)
    if decorators:
        line = decorators[0].lineno
        column = len(places.lines[line - 1].encode()[:decorators[0].col_offset].rpartition(b'@')[0])
    return places.at(line, column), places.at(node.end_lineno, node.end_col_offset)


def parts(text):
    if '\r' in text or '\f' in text:
        return None
    places = Places(text)
    found = []
    stack = [(ast.parse(text), -1)]
    while stack:
        node, parent = stack.pop()
        place = span(node, places)
        if place is not None:
            found.append([*place, parent])
            parent = len(found) - 1
        if type(node).__name__ not in WHOLE:
            stack.extend((child, parent) for child in ast.iter_child_nodes(node))
    return found


def read(text):
    try:
        return parts(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError, IndexError):
        return None


def main(request_path, result_path):
    with open(request_path, encoding='utf-8') as file:
        texts = json.load(file)['texts']
    with open(result_path, 'w', encoding='utf-8') as file:
        json.dump({'texts': [read(text) for text in texts]}, file)


main(*sys.argv[1:])
