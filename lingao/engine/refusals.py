"""Refusals: why an order is not legal, as data that names everything missing. Sentences stand in `wording`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

REASONS: Final = (
    "unknown",  # no such id (subject)
    "over",  # the run has ended
    "lost",  # the handle is gone (subject: handle)
    "no_post",  # an audit needs an office, other posts have none (subject: post)
    "not_offered",  # the promise is not offered now (subject: promise)
    "already_hangs",  # (subject: promise)
    "not_hanging",  # (subject: promise)
    "wall_full",  # three hang already; have, need
    "wall_one_sided",  # the third must be of things (or of people); subject: things or people
    "not_session",  # promises are hung at a session of the plan; need: the next session's season
    "lowered_already",  # one lowering a plan
    "nothing_to_admit",  # (subject: promise)
    "range",  # have, outside need … most
    "tech",  # a tech must be known (subject: tech)
    "era",  # an era must open (subject: era)
    "building",  # a building must stand (subject: building; have, need)
    "stock",  # the books show too little (subject: resource; have, need)
    "no_source",  # nobody can make or buy it, now or by what is queued (subject: resource; have, need)
    "people",  # too few heads (subject: class; have, need)
    "known",  # the tech is already known (subject: tech)
    "site",  # no more sites (subject: building; have, need)
    "queued",  # it is not in the queue (subject: project)
    "in_force",  # the policy is in force or on its way (subject: policy)
    "not_in_force",  # (subject: policy)
    "by_card_only",  # no order brings this policy (subject: policy)
    "excluded",  # a policy in force excludes it (subject: the other policy)
    "vote",  # the motion fails; have, need in per mille
    "port_closed",  # (subject: port; need: seasons it stays closed)
    "not_traded",  # the port does not sell or buy this (subject: resource)
    "not_on_table",  # the card is not before the council (subject: card)
    "no_choice",  # the card has no such choice (subject: choice)
    "passes",  # the motion passes by vote: nothing to overrule or carry
    "seats",  # too few places to train; have, need
    "counted",  # the Count has been held or ordered
    "condition",  # another condition of the content is not met (subject: its path)
)
"""Every reason a refusal can give; `wording` has a sentence for each."""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing: the reason, what it is about, and figures in thousandths or whole heads."""

    reason: str
    subject: str = ""
    have: int = 0
    need: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Refusal:
    """An order refused. `missing` names everything at once, the limiting thing first."""

    missing: tuple[Missing, ...]
