"""Offices: townships and large works, as they report and as they are audited."""

from __future__ import annotations

from typing import NamedTuple

from lingao.session.session import Session
from lingao.session.views.numbers import Number, now


class Township(NamedTuple):
    """One township, as it reports."""

    office: int
    people: Number
    expected: Number
    """A year's crop the planners reckon with."""
    said_harvest: Number
    levied: Number
    said_barns: Number
    said_ate: Number
    """Per mille of the famine line."""
    audit: Number
    pressure: Number
    found_right: int
    """Season its books were last put right; 0 for never."""


class Works(NamedTuple):
    """One large works, as an office that reports."""

    office: int
    audit: Number
    pressure: Number
    found_right: int


def township_of(session: Session, office: int) -> Township:
    """A township by its place among the offices."""
    at = session.rules.at
    return Township(
        office=office,
        people=now(session, at.office_people[office]),
        expected=now(session, at.expected[office]),
        said_harvest=now(session, at.said_harvest[office]),
        levied=now(session, at.levied[office]),
        said_barns=now(session, at.said_barns[office]),
        said_ate=now(session, at.said_ate[office]),
        audit=now(session, at.audit[office]),
        pressure=now(session, at.pressure[office]),
        found_right=session.seen[at.found_right[office]],
    )


def works_of(session: Session, office: int) -> Works:
    """A large works by its place among the offices."""
    at = session.rules.at
    return Works(
        office,
        now(session, at.audit[office]),
        now(session, at.pressure[office]),
        session.seen[at.found_right[office]],
    )
