"""Texts by path on stdin -> the same with one bracket, comma or quote in a function changed so that its tree differs."""

import ast
import io
import json
import random
import sys
import tokenize

TRIES = 60


class Plain(ast.NodeTransformer):
    """Takes out documentation and flattens chains of `and` and `or`: brackets mean nothing there."""

    def visit_BoolOp(self, node):
        self.generic_visit(node)
        values = []
        for value in node.values:
            same = isinstance(value, ast.BoolOp) and type(value.op) is type(node.op)
            values.extend(value.values if same else [value])
        node.values = values
        return node

    def visit_Delete(self, node):
        self.generic_visit(node)
        while len(node.targets) == 1 and isinstance(node.targets[0], ast.Tuple) and node.targets[0].elts:
            node.targets = node.targets[0].elts
        return node

    def documented(self, node):
        self.generic_visit(node)
        first = node.body[0] if node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            node.body = node.body[1:]
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = visit_Module = documented


def shape(text):
    try:
        return ast.dump(Plain().visit(ast.parse(text)))
    except (SyntaxError, ValueError, RecursionError):
        return None


def functions(tree):
    """Lines of outermost functions, where all code is some function's."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
            if body:
                yield body[0].lineno, node.end_lineno, body[-1].lineno
        else:
            yield from functions(node)


def replaced(lines, start, end, put):
    """The text with a span, both ends (line, column), replaced."""
    before = "".join(lines[: start[0] - 1]) + lines[start[0] - 1][: start[1]]
    after = lines[end[0] - 1][end[1] :] + "".join(lines[end[0] :])
    return before + put + after


def matching(tokens, at):
    depth = 0
    for token in tokens[at:]:
        depth += (token.string == "(") - (token.string == ")")
        if depth == 0:
            return token
    return None


def change(lines, tokens, pick):
    kind = pick(["around", "without", "comma", "tuple", "quote"])
    at = pick(range(len(tokens)))
    if kind == "around":
        last = at + pick([0, 2, 4, 6])
        if last >= len(tokens):
            return None
        text = replaced(lines, tokens[last].end, tokens[last].end, ")")
        return f"brackets around {tokens[at].string}...", replaced(text.splitlines(True), tokens[at].start, tokens[at].start, "("), tokens[at]
    if kind == "without":
        opening = [place for place, token in enumerate(tokens) if token.string == "("]
        if not opening:
            return None
        at = pick(opening)
        closing = matching(tokens, at)
        if closing is None:
            return None
        text = replaced(lines, closing.start, closing.end, " ")
        return "brackets taken away", replaced(text.splitlines(True), tokens[at].start, tokens[at].end, " "), tokens[at]
    if kind == "comma":
        commas = [token for token in tokens if token.string == ","]
        if not commas:
            return None
        token = pick(commas)
        return "no comma", replaced(lines, token.start, token.end, " "), token
    if kind == "tuple":
        closing = [token for token in tokens if token.string == ")"]
        if not closing:
            return None
        token = pick(closing)
        return "a comma more", replaced(lines, token.start, token.start, ","), token
    quoted = [token for token in tokens if token.type == tokenize.STRING]
    if not quoted:
        return None
    token = pick(quoted)
    put = pick(["b", "f", "r", "' '"])
    return f"{put} before {token.string}", replaced(lines, token.start, token.start, put), token


def margin(line):
    return line[: len(line) - len(line.lstrip())]


def edit(text, pick):
    whole = shape(text)
    if whole is None:
        return None
    places = list(functions(ast.parse(text)))
    lines = text.splitlines(True)
    try:
        all_tokens = [
            token
            for token in tokenize.generate_tokens(io.StringIO(text).readline)
            if token.type in (tokenize.OP, tokenize.NAME, tokenize.NUMBER, tokenize.STRING)
        ]
    except (tokenize.TokenError, SyntaxError):
        return None
    for _ in range(TRIES if places else 0):
        first, last, statement = pick(places)
        tokens = [token for token in all_tokens if first <= token.start[0] and token.end[0] <= last]
        made = change(lines, tokens, pick) if tokens else None
        if made is None:
            continue
        what, source, token = made
        other = shape(source)
        # An f before a text without an expression gives the same text.
        if other is not None and other != whole and not what.startswith("f "):
            control = replaced(lines, (statement, 0), (statement, 0), margin(lines[statement - 1]) + "pass\n")
            return {"what": what, "source": source, "line": token.start[0], "control": control}
    return None


def main():
    given = json.load(sys.stdin)
    chance = random.Random(given["seed"])
    made = {path: edit(text, chance.choice) for path, text in given["files"].items()}
    json.dump({path: one for path, one in made.items() if one}, sys.stdout)


main()
