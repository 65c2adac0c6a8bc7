"""Texts on stdin -> the functions of each: form, chain from the outside in, and where a statement can be inserted."""

import ast
import json
import re
import sys
import warnings

PROPERTIES = {"property", "cached_property", "setter", "getter", "deleter"}
BLOCKS = (ast.If, ast.Try, ast.With, ast.For, ast.While)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def texts(node):
    """Names and texts in a node, as written."""
    found = []
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            found.append(each.id)
        elif isinstance(each, ast.Attribute):
            found.append(each.attr)
        elif isinstance(each, ast.Constant) and isinstance(each.value, (str, int)):
            found.append(str(each.value))
        elif isinstance(each, ast.keyword) and each.arg:
            found.append(each.arg)
    return found


def step(kind, *found):
    return {"kind": kind, "texts": list(found)}


class Reader:
    def __init__(self, text):
        self.text = text
        self.starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
        self.lines = text.split("\n") if "\r" not in text else re.split(r"\r\n|\r|\n", text)
        self.found = []

    def offset(self, line, column):
        """Place in the text in UTF-16 units; columns of trees are bytes."""
        before = self.text[: self.starts[line - 1]] + self.lines[line - 1].encode()[:column].decode()
        return len(before.encode("utf-16-le", "surrogatepass")) // 2

    def add(self, form, chain, insert):
        self.found.append({"form": f"py {form}", "chain": chain, "insert": insert})

    def read(self):
        self.visit(ast.parse(self.text), [], Place())
        return self.found

    def visit(self, node, chain, place):
        for number, child in enumerate(ast.iter_child_nodes(node)):
            own = chain + self.beside(node, child)
            if isinstance(child, FUNCTIONS):
                decorators = [word for each in child.decorator_list for word in texts(each)]
                own = [*own, step("hint", *decorators), step("function", child.name)]
                self.add(form_of(child, decorators, place), own, self.in_block(child.body[-1]))
                self.visit(child, own, place.inside())
            elif isinstance(child, ast.Lambda):
                own = [*own, step("function")]
                where = "in a function" if place.depth else "(class)" if place.classes else "(module)"
                self.add(f"lambda {where}", own, self.around(child.body))
                self.visit(child, own, place.inside())
            else:
                self.visit(child, own + steps_of(child), place.at(child))

    def beside(self, node, child):
        """An entry of a list is named by its index, one of a dict by its key."""
        if isinstance(node, (ast.List, ast.Tuple)) and child in node.elts:
            beside = [each.value for each in node.elts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            return [step("hint", str(node.elts.index(child)), *beside)]
        if isinstance(node, ast.Dict) and child in node.values:
            key = node.keys[node.values.index(child)]
            return [step("hint", *(texts(key) if key else []))]
        return []

    def in_block(self, last):
        """A line in front of the last statement, or a statement before it on its line."""
        line, column = last.lineno, last.col_offset
        for decorator in getattr(last, "decorator_list", [])[:1]:
            line, column = decorator.lineno, self.lines[decorator.lineno - 1].encode().index(b"@")
        margin = self.lines[line - 1].encode()[:column].decode()
        put = f"added()\n{margin}" if margin.strip() == "" else "added(); "
        return [[self.offset(line, column), put]]

    def around(self, body):
        start = self.offset(body.lineno, body.col_offset)
        return [[start, "(added(), "], [self.offset(body.end_lineno, body.end_col_offset), ")[1]"]]


class Place:
    """How many functions and classes enclose a node, and whether a block of the module does."""

    def __init__(self, depth=0, classes=0, is_block=False):
        self.depth, self.classes, self.is_block = depth, classes, is_block

    def inside(self):
        return Place(self.depth + 1)

    def at(self, node):
        if isinstance(node, ast.ClassDef):
            return Place(self.depth, self.classes + 1, self.is_block)
        return Place(self.depth, self.classes, self.is_block or isinstance(node, BLOCKS))


def steps_of(node):
    if isinstance(node, ast.ClassDef):
        return [step("name", node.name)]
    if isinstance(node, ast.Assign):
        return [step("name", *(word for each in node.targets for word in texts(each)))]
    if isinstance(node, (ast.AnnAssign, ast.AugAssign)):
        return [step("name", *texts(node.target))]
    if isinstance(node, ast.Call):
        given = [word for each in node.args if isinstance(each, ast.Constant) for word in texts(each)]
        return [step("hint", *texts(node.func), *given, *(each.arg for each in node.keywords if each.arg))]
    return []


def form_of(node, decorators, place):
    words = set(decorators)
    if "overload" in words:
        return "overload"
    if place.depth:
        return "method of local class" if place.classes else "nested function"
    if place.classes:
        return method_form(node, words, place)
    if place.is_block:
        return "function in if, try or with"
    return "decorated function" if node.decorator_list else "function"


def method_form(node, words, place):
    if words & PROPERTIES:
        return "property"
    if words & {"staticmethod", "classmethod"}:
        return "static or class method"
    if place.classes > 1:
        return "method of nested class"
    return "constructor" if node.name == "__init__" else "method"


def read(text):
    try:
        return Reader(text).read()
    except (SyntaxError, ValueError, RecursionError):
        return None


warnings.simplefilter("ignore")
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
