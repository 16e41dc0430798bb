"""Formulas of the content: whole-number arithmetic over named accounts, read once and written out as Python.

Allowed are whole numbers, `+ - * //`, unary minus, `min`, `max`, `clamp(x, low, high)`, `curve(name, x)` and dotted
account names such as `stock.grain`. Nothing else parses, so a formula can neither loop nor reach anything.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

MOST_LETTERS: Final = 200
MOST_NESTED: Final = 20
MOST_NUMBER: Final = 10**12

_STRANGE = re.compile(r"[^A-Za-z0-9_.,()+\-*/ ]|\b[0-9]+[A-Za-z_]\w*|^ ")
_OPERATORS: Final[dict[type[ast.operator], str]] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
}
_ARITY: Final = {"min": (2, 9), "max": (2, 9), "clamp": (3, 3)}


class FormulaError(ValueError):
    """A formula that is not one: why, and in which column (from 1)."""

    def __init__(self, why: str, column: int) -> None:
        super().__init__(why)
        self.why = why
        self.column = column


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    value: int


@dataclass(frozen=True, slots=True)
class Name:
    """An account, by its dotted name; `column` is where it stands, from 1."""

    name: str
    column: int


@dataclass(frozen=True, slots=True)
class Negative:
    """Minus something."""

    of: Node


@dataclass(frozen=True, slots=True)
class Sum:
    """Two nodes joined by `+`, `-`, `*` or `//`."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """`min`, `max` or `clamp` of several nodes."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class OnCurve:
    """The curve of a name at a node."""

    curve: str
    at: Node
    column: int


Node = Number | Name | Negative | Sum | Call | OnCurve


def parse(text: str) -> Node:
    """Read a formula.

    Raises:
        FormulaError: when the text is anything but a formula.
    """
    if len(text) > MOST_LETTERS:
        raise FormulaError(f"is longer than {MOST_LETTERS} letters", MOST_LETTERS + 1)
    strange = _STRANGE.search(text)
    if strange is not None:
        raise FormulaError(f"has {strange.group()!r}, which formulas do not know", strange.start() + 1)
    for word in re.finditer(r"\w+", text):
        if keyword.iskeyword(word.group()):
            raise FormulaError(f"has the word {word.group()!r}, which formulas do not know", word.start() + 1)
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, RecursionError, MemoryError) as broken:
        raise FormulaError("is no formula", getattr(broken, "offset", None) or 1) from broken
    return _node(tree.body, 1)


def _node(tree: ast.expr, depth: int) -> Node:
    """One node of the syntax tree as one of ours."""
    if depth > MOST_NESTED:
        raise _refused("is nested too deep", tree)
    match tree:
        case ast.Constant(value=int() as value) if value <= MOST_NUMBER:
            return Number(value)
        case ast.Constant():
            raise _refused(f"knows whole numbers up to {MOST_NUMBER} only", tree)
        case ast.UnaryOp(op=ast.USub(), operand=of):
            return Negative(_node(of, depth + 1))
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in _OPERATORS:
            return Sum(_OPERATORS[type(operator)], _node(left, depth + 1), _node(right, depth + 1))
        case ast.BinOp(op=ast.Div()):
            raise _refused("divides with /: write //", tree)
        case ast.Call(func=ast.Name(id=function), args=arguments, keywords=[]):
            return _call(function, arguments, tree, depth)
        case ast.Name() | ast.Attribute():
            return Name(_dotted(tree), tree.col_offset + 1)
        case _:
            raise _refused("holds something formulas do not know", tree)


def _call(function: str, arguments: list[ast.expr], tree: ast.expr, depth: int) -> Node:
    if function == "curve":
        match arguments:
            case [ast.Name(id=name) as first, at]:
                return OnCurve(name, _node(at, depth + 1), first.col_offset + 1)
        raise _refused("needs curve(name, x)", tree)
    if function not in _ARITY:
        raise _refused(f"knows min, max, clamp and curve, and no {function}", tree)
    least, most = _ARITY[function]
    if not least <= len(arguments) <= most:
        raise _refused(
            "needs clamp(x, low, high)" if least == most else f"needs two to nine in {function}", tree
        )
    return Call(function, tuple(_node(one, depth + 1) for one in arguments))


def _dotted(tree: ast.expr) -> str:
    """`a.b.c`, from the tree of an attribute."""
    if isinstance(tree, ast.Name):
        return tree.id
    if isinstance(tree, ast.Attribute):
        return f"{_dotted(tree.value)}.{tree.attr}"
    raise _refused("holds something formulas do not know", tree)


def _refused(why: str, tree: ast.expr) -> FormulaError:
    return FormulaError(why, tree.col_offset + 1)


def walk(node: Node) -> list[Node]:
    """The node and every node below it."""
    match node:
        case Negative(of):
            return [node, *walk(of)]
        case Sum(_, left, right):
            return [node, *walk(left), *walk(right)]
        case Call(_, arguments):
            return [node, *(below for one in arguments for below in walk(one))]
        case OnCurve(_, at):
            return [node, *walk(at)]
        case _:
            return [node]


def names(node: Node) -> set[str]:
    """Every account a formula reads."""
    return {one.name for one in walk(node) if isinstance(one, Name)}


def to_python(node: Node, resolve: Callable[[str], str]) -> str:
    """The formula as Python source, accounts written by `resolve`.

    The source calls `div(a, b)` (0 when b is 0), `min`, `max`, `clamp(x, low, high)` and `curve(name, x)`.
    """
    match node:
        case Number(value):
            return str(value)
        case Name(name):
            return resolve(name)
        case Negative(of):
            return f"(-{to_python(of, resolve)})"
        case Sum("//", left, right):
            return f"div({to_python(left, resolve)}, {to_python(right, resolve)})"
        case Sum(operator, left, right):
            return f"({to_python(left, resolve)} {operator} {to_python(right, resolve)})"
        case Call(function, arguments):
            return f"{function}({', '.join(to_python(one, resolve) for one in arguments)})"
        case OnCurve(curve, at):
            return f"curve({curve!r}, {to_python(at, resolve)})"
