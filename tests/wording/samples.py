"""One of everything the content and the engine can say, over the tiny world."""

from __future__ import annotations

from typing import Any, Final

from pydantic import TypeAdapter

from lingao.content.models.conditions import Condition
from lingao.content.models.effects import Effect
from lingao.engine import orders as o
from lingao.engine.refusals import Missing

CONDITIONS: Final[dict[str, tuple[Any, str]]] = {
    "all": ([{"tech": "axes"}, {"policy": "rest_day"}], "the tech Axes and the policy Rest day in force"),
    "any": ([{"tech": "axes"}, {"counted": True}], "the tech Axes or the Count held"),
    "not": ({"tech": "axes"}, "not: the tech Axes"),
    "tech": ("kiln_fire", "the tech Kiln fire"),
    "flag": ("flogged", "an earlier decision"),
    "policy": ("rest_day", "the policy Rest day in force"),
    "building": ({"of": "kiln", "at_least": 2}, "Kiln at least 2"),
    "stock": ({"of": "grain", "below": 1200}, "Grain in the books below 1,200 t"),
    "made": ({"of": "charcoal", "at_least": 3.5}, "Charcoal made last season at least 3.5 t"),
    "people": ({"of": "skilled", "at_least": 60}, "skilled workers at least 60"),
    "indicator": ({"of": "livelihood", "at_least": 40, "below": 60}, "Livelihood from 40 to under 60"),
    "bench": ({"of": "works", "below": -20}, "satisfaction of Works below -20"),
    "season": ({"at_least": 9}, "from season 9 on"),
    "time_of_year": ("winter", "in winter"),
    "year": ({"at_least": 1631, "below": 1634}, "from 1631 to 1633"),
    "chose": ({"card": "two_shifts", "choice": "nights"}, '"Nights from tomorrow" chosen in "Two shifts"'),
    "promises": ({"state": "found_out"}, "at least 1 promise found out"),
    "posted": ({"at": "audit", "at_least": 2}, "at least 2 posts at audit"),
    "level": ({"of": "research", "at_least": 150}, "work at the tree at least 15 %"),
    "food": ({"below": 80}, "food per head against the famine line below 80 %"),
    "overstated": ({"at_least": 25}, "the books over the barns at least 25 %"),
    "lost": ({"at_least": 2.5}, "people lost to hunger within three years at least 2.5 %"),
    "support": ({"below": 42}, "the council's support below 42 %"),
    "shortage": ({"at_least": 1}, "resources that fell short at least 1"),
    "counted": (True, "the Count held"),
    "known": ({"at_least": 12}, "techs known at least 12"),
}
"""A condition of each kind, as the content writes it, and its words."""

EFFECTS: Final[dict[str, tuple[Any, str]]] = {
    "stock": ({"of": "charcoal", "add": -4}, "Charcoal -4 t"),
    "indicator": ({"of": "livelihood", "add": 2}, "Livelihood +2"),
    "bench": ({"of": "works", "add": -15}, "satisfaction of Works -15"),
    "weight": ({"of": "audit", "add": 4}, "seats of Audit +4"),
    "people": ({"of": "labourer", "add": 12}, "12 labourers come"),
    "deaths": ({"of": "skilled", "heads": 1, "cause": "fall"}, "1 skilled worker dies (fall)"),
    "flag": ({"set": "flogged"}, "this is remembered"),
    "policy": ({"enact": "rest_day", "seasons": 4}, "the policy Rest day for 4 seasons"),
    "building": ({"of": "kiln", "add": -1}, "Kiln -1"),
    "tech": ({"advance": "kiln_fire", "per_cent": 25}, "work on Kiln fire +25 %"),
    "bias": ({"of": "mapu", "add": 5}, "books of Mapu +5 %"),
    "township_food": ({"of": "all", "add": 30}, "Grain in the barns of every office +30 t"),
    "promise": ({"hang": "more_wood", "grade": "bold"}, "the promise More wood, bold, hangs on the Wall"),
    "port": ({"of": "haikou", "closed_for": 3}, "Haikou closed for 3 seasons"),
    "handle": ("one", "one of the twelve is gone for good"),
    "count": ("all", "the books of every office are put right"),
}
"""An effect of each kind, as the content writes it, and its words."""

ORDERS: Final[dict[str, tuple[o.Order, str]]] = {
    "post": (o.Post("rivet", "counting", "mapu"), "rivet to Counting: Mapu"),
    "promise": (o.Promise("more_wood", "bold"), "hang More wood, bold"),
    "unhang": (o.Unhang("more_wood"), "take More wood off the Wall again"),
    "lower": (o.Lower("more_wood"), "lower More wood openly"),
    "admit": (o.Admit("more_wood"), "admit that More wood was kept on paper"),
    "set_target": (o.SetTarget("felling", 80_000), "Felling: 80 runs a season"),
    "set_priority": (o.SetPriority("felling", 2), "Felling: priority 2"),
    "set_goal": (o.SetGoal("charcoal", 20_000, 1), "goal 1: 20 t Charcoal a season"),
    "queue_project": (o.QueueProject("kiln_fire"), "queue Kiln fire"),
    "unqueue": (o.Unqueue("kiln"), "take Kiln out of the queue"),
    "enact": (o.Enact("rest_day"), "enact Rest day"),
    "repeal": (o.Repeal("rest_day"), "repeal Rest day"),
    "trade": (o.Trade("haikou", "salt", -5_000), "sell 5 t Salt at Haikou"),
    "move": (o.Move("two_shifts", "nights"), "Two shifts: Nights from tomorrow"),
    "overrule": (o.Overrule("two_shifts", "nights"), "Two shifts: Nights from tomorrow, against the vote"),
    "carry": (
        o.Carry("two_shifts", "nights", "more_wood", "storm"),
        "Two shifts: Nights from tomorrow, carried by the promise More wood, storm",
    ),
    "drop": (o.Drop("two_shifts"), "drop Two shifts"),
    "set_ration": (o.SetRation(90), "rations at 90 % of need"),
    "set_hours": (o.SetHours(56), "56 hours a week"),
    "train": (o.Train("kiln_school", 5), "Kiln school: 5 trainees a season"),
    "call_count": (o.CallCount(), "call the Count early"),
}
"""An order of each kind, and its words."""

REFUSALS: Final[dict[str, tuple[Missing, str]]] = {
    "unknown": (Missing("unknown", "phlogiston"), "There is no phlogiston here."),
    "over": (Missing("over"), "The run has ended."),
    "lost": (Missing("lost", "rivet"), "rivet is gone for good."),
    "no_post": (Missing("no_post", "counting"), "Counting needs an office to audit."),
    "not_offered": (Missing("not_offered", "more_wood"), "No bench offers the promise More wood now."),
    "already_hangs": (Missing("already_hangs", "more_wood"), "The promise More wood hangs already."),
    "not_hanging": (Missing("not_hanging", "more_wood"), "The promise More wood does not hang on the Wall."),
    "wall_full": (Missing("wall_full", "more_wood", 3, 3), "The Wall is full: 3 promises hang already."),
    "wall_one_sided": (Missing("wall_one_sided", "people"), "The third promise must be one of people."),
    "not_session": (
        Missing("not_session", "more_wood", need=5),
        "Promises are hung in the first season of a plan; the next begins in Spring 1629.",
    ),
    "lowered_already": (
        Missing("lowered_already"),
        "One promise has been lowered in this plan already.",
    ),
    "nothing_to_admit": (
        Missing("nothing_to_admit", "more_wood"),
        "There is nothing to admit about the promise More wood.",
    ),
    "range": (Missing("range", "hours", 90, 30, 80), "90 is out of range: hours a week, 30 to 80."),
    "tech": (Missing("tech", "axes"), "Needs the tech Axes."),
    "era": (Missing("era", "clay"), "Needs the era Fire and clay open."),
    "building": (Missing("building", "kiln", 0, 1_000), "Needs 1 of the building Kiln (have 0)."),
    "stock": (Missing("stock", "charcoal", 4_000, 12_000), "Needs Charcoal 12 t (have 4 t)."),
    "people": (Missing("people", "people.technician", 1, 2), "Needs 2 technicians (have 1)."),
    "known": (Missing("known", "axes"), "The tech Axes is known already."),
    "site": (Missing("site", "kiln", 6, 6), "No more sites for Kiln: 6 of 6 are taken."),
    "no_source": (
        Missing("no_source", "charcoal", 4_000, 12_000),
        "Nobody can make or buy Charcoal: it takes 12 t, the books have 4 t. To have it, queue Kiln.",
    ),
    "queued": (Missing("queued", "kiln"), "Kiln is not in the queue."),
    "in_force": (Missing("in_force", "rest_day"), "The policy Rest day is in force or on its way."),
    "not_in_force": (Missing("not_in_force", "rest_day"), "The policy Rest day is not in force."),
    "by_card_only": (Missing("by_card_only", "rest_day"), "Only a card brings the policy Rest day."),
    "excluded": (Missing("excluded", "rest_day"), "The policy Rest day in force rules it out."),
    "vote": (
        Missing("vote", "two_shifts", 430, 500),
        "The motion fails: 43 % would say yes, more than 50 % are needed.",
    ),
    "port_closed": (Missing("port_closed", "haikou", need=2), "Haikou is closed to us for 2 seasons."),
    "not_traded": (Missing("not_traded", "wood"), "Wood is not traded there."),
    "not_on_table": (Missing("not_on_table", "two_shifts"), "The card Two shifts is not before the council."),
    "no_choice": (Missing("no_choice", "neither"), "The card has no choice neither."),
    "passes": (Missing("passes"), "The motion passes by vote; there is nothing to force."),
    "seats": (Missing("seats", "", 10, 25), "Needs 25 places to train (have 10)."),
    "counted": (Missing("counted"), "The Count has been held or ordered."),
    "condition": (
        Missing("condition", "cards.two_shifts.choices.nights.needs"),
        "Needs labourers at least 20.",
    ),
}
"""A missing thing for each reason, and its sentence."""


def condition(kind: str) -> Condition:
    """The sample condition of a kind."""
    made: Condition = TypeAdapter(Condition).validate_python({kind: CONDITIONS[kind][0]})
    return made


def effect(kind: str) -> Effect:
    """The sample effect of a kind."""
    made: Effect = TypeAdapter(Effect).validate_python({kind: EFFECTS[kind][0]})
    return made
