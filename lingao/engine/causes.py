"""The kinds of cause an entry can have. The subject is an id of the content, or empty.

`wording` has one sentence for each kind; a test holds the two lists together.
"""

from __future__ import annotations

from typing import Final

KINDS: Final = (
    "start",  # how the scenario begins
    "order",  # the player's order (plan accounts only)
    "calendar",  # the season's turn
    "process",  # output or input of a process (subject: process)
    "serves",  # services a building gives, and what it burns (subject: building)
    "project",  # materials and person-days put into a project (subject: tech or building)
    "learnt",  # a tech became known (subject: tech)
    "finished",  # a building was finished (subject: building)
    "card",  # an effect of a choice (subject: card.choice)
    "silent",  # an effect of a card nobody answered (subject: card.choice)
    "event",  # weather and history (subject: event)
    "policy",  # a policy's upkeep, drift or coming into force (subject: policy)
    "tech",  # a tech's standing effect (subject: tech)
    "building",  # a building's standing effect (subject: building)
    "post",  # what the twelve did (subject: kind of work, or handle)
    "moved",  # a handle changed its post (subject: handle)
    "knack",  # more done where a handle has a knack (subject: handle)
    "crowded",  # less done where others are at the same post (subject: handle)
    "lost",  # a handle is gone (subject: handle)
    "need",  # what people use (subject: need)
    "trade",  # bought or sold (subject: port)
    "market",  # prices moving (subject: port)
    "harvest",  # a township's crop (subject: office)
    "seed",  # kept for seed (subject: office)
    "eaten",  # eaten in a township (subject: office)
    "barn_loss",  # lost in barns (subject: office)
    "levy",  # levied from a township (subject: office)
    "ahead",  # seasons to come, in a figure foreseen
    "relief",  # the levy let off, barns opened
    "loss",  # lost in store: rot, damp, leakage
    "damp",  # food rotten for want of a dry place
    "wear",  # worn out in use
    "muster",  # person-days turned out
    "duty",  # days of those who have standing duties
    "unused",  # days and services nobody used
    "training",  # a course (subject: course)
    "births",
    "deaths",
    "hunger",  # deaths of hunger
    "accident",
    "arrivals",
    "report",  # what an office wrote (subject: office)
    "stocktaking",  # an empty shelf corrects the books
    "audit",  # books put right by an audit (subject: office)
    "pressure",  # promises and campaigns press the offices
    "honesty",  # protection of honest reporting
    "neighbour",  # copied from the boldest neighbour
    "hiding",  # hidden from the levy
    "chance",  # a keyed draw
    "food",  # factors of the indicators …
    "housing",
    "cloth",
    "fuel",
    "rest",
    "mortality",
    "livelihood",
    "truth",
    "health",
    "justice",
    "levy_burden",
    "forced_work",
    "broken_promise",
    "mobility",
    "schooling",
    "skilled_share",
    "drift_home",  # drifts back to its resting value
    "benches",
    "yes",  # a bench's part of the vote for a choice (subject: bench)
    "anger",
    "wood",
    "dirt",
    "soil_state",
    "wealth",
    "defence",
    "imports",
    "functions",
    "cap",  # the scale's end, or the most a season can change
    "rounding",
    "promise",  # the Wall (subject: promise)
    "vote",  # a vote won or lost (subject: card)
    "overrule",
    "walk_out",  # a bench leaves the table (subject: bench)
    "drift_bench",  # satisfaction fading
    "weight",  # seats moving after an event
    "count",  # the Count
    "clue",
    "raid",
    "forest",
    "regrowth",
    "session",
    "omen",
    "ending",
    "carry",
    "come_of_age",  # dependants who begin to work
    "preference",  # what a bench wants went up or down (subject: indicator, or money)
    "punished",  # somebody was punished for bad news
    "comes_back",  # a bench sits down at the table again (subject: bench)
)
"""Every kind of cause. Posting another is a mistake that a test finds."""
