"""Looking at everything a session can show: every view there is, and every number in it explained."""

from __future__ import annotations

import importlib
import inspect
import itertools
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from lingao.engine import orders as o
from lingao.session import views
from lingao.session.session import Session
from lingao.session.views.almanac import almanac_view
from lingao.session.views.numbers import Number, explain
from lingao.session.views.threads import threads
from lingao.session.why import why

Look = tuple[str, Callable[[Session], Any]]
"""A name, and what is shown under it."""


def looks(session: Session) -> Iterator[Look]:
    """Everything a front end can ask of a session, as functions of any session like it."""
    for name, function in sorted(_public(session).items()):
        if name == "report.report_view" and not session.past:
            continue  # nothing has been played that could be reported
        parameters = list(inspect.signature(function).parameters.values())[1:]
        wanted = [one for one in parameters if one.default is inspect.Parameter.empty]
        for values in itertools.product(*(_values(session, name, one) for one in wanted)):
            yield f"{name}{values!r:.80}", _asked(function, values)
    for account in range(0, len(session.seen), 11):
        yield f"why {session.rules.name(account)}", _asked(why, (account,))
    for account in (*session.rules.at.stock, *session.rules.at.indicator, *session.rules.at.barns):
        yield f"why {session.rules.name(account)}", _asked(why, (account,))


def numbers_in(shown: Any) -> Iterator[Number]:
    """Every number in something shown, at any depth."""
    if isinstance(shown, Number):
        yield shown
    elif is_dataclass(shown) and not isinstance(shown, type):
        for one in fields(shown):
            yield from numbers_in(getattr(shown, one.name))
    elif isinstance(shown, dict):
        yield from numbers_in(list(shown.values()))
    elif isinstance(shown, tuple | list | frozenset | set):
        for one in shown:
            yield from numbers_in(one)


def explained(session: Session, shown: Any) -> list[Any]:
    """The explanations of every number in something shown."""
    return [explain(session, number) for number in numbers_in(shown)]


def _asked(function: Callable[..., Any], values: Iterable[Any]) -> Callable[[Session], Any]:
    return lambda session: function(session, *values)


def _public(session: Session) -> dict[str, Callable[..., Any]]:
    """Every public function of the views that takes a session first, but the epilogue's, where all is told."""
    found: dict[str, Callable[..., Any]] = {}
    for module in pkgutil.iter_modules(views.__path__):
        if module.name.startswith("epilogue"):
            continue
        inside = importlib.import_module(f"{views.__name__}.{module.name}")
        for name, function in inspect.getmembers(inside, inspect.isfunction):
            parameters = list(inspect.signature(function).parameters)
            if function.__module__ == inside.__name__ and parameters[:1] == ["session"] and name[0] != "_":
                found[f"{module.name}.{name}"] = function
    return found


def _values(session: Session, function: str, asked_for: inspect.Parameter) -> list[Any]:
    """What a view can be asked about: a few values of what front ends ask with, none of what only views hand on."""
    rules, at, parameter = session.rules, session.rules.at, asked_for.name
    played = list(range(1, len(session.past) + 1))
    named: dict[str, list[Any]] = {
        "account": [
            at.stock[0],
            at.report[0],
            at.said_indicator[1],
            at.indicator[0],
            at.barns[0],
            at.people[2],
        ],
        "handle": [0, 5, 11],
        "tech": list(range(0, len(rules.world.techs), 9)),
        "project": list(rules.projects[::13]),
        "card": [row.ordinal for _, row in _table(session)],
        "work": [0, 2],
        "good": list(range(0, len(rules.works.goods), 5)),
        "promise": [0, 1],
        "grade": [1, 3],
        "row": list(
            rules.council.promises[:2] if asked_for.annotation == "PromiseRow" else rules.works.stream[::20]
        ),
        "season": played[-3:],
        "amount": [1000],
        "offices": [tuple(range(len(rules.world.offices)))],
        "office": [0, len(rules.world.offices) - 1],
        "ordinal": [0, 1],
        "resource": [0, 5],
        "process": [0, 7],
        "slot": [0, 1],
        "thread": list(threads(session)[-4:]),
        "judged": played[-3:],
    }
    by_function: dict[tuple[str, str], list[Any]] = {
        ("project_detail", "number"): list(range(0, len(rules.projects), 13)),
        ("season_told", "number"): played[-3:],
        ("explain", "number"): [],  # every number shown is explained by the test itself
        ("flow_of", "account"): [at.births[0], at.deaths[0], at.hunger_deaths[0]],
        ("page_of", "ref"): _refs(session),
        ("expected_of", "choice"): [0, 1],
        ("came_of", "card"): [one.card for one in threads(session)[-2:]],
        ("came_of", "choice"): [0, 1],
        ("moving_would", "order"): [
            o.Post(rules.world.handles[n].id, rules.world.posts[0].id) for n in (0, 4)
        ],
    }
    asked = (function.partition(".")[2], parameter)
    if asked in by_function:
        return by_function[asked]
    return named.get(parameter, [])


def _table(session: Session) -> Iterator[tuple[int, Any]]:
    at = session.rules.at
    for slot, account in enumerate((at.must[0], at.extra[0])):
        if session.seen[account]:
            yield slot, session.rules.council.cards[session.seen[account] - 1]


def _refs(session: Session) -> list[Any]:
    """A page or two of every section of the almanac."""
    return [ref for _, pages in almanac_view(session).sections for ref in pages[:40:13]]
