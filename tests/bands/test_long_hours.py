"""Twelve-hour turns in the whole game: what they give and take, by the entries. No rule names the outcome; tiredness
adds up, and health and will go with rest."""

from __future__ import annotations

from lingao.content.vocabulary import LABOUR
from lingao.engine.factors import output_factor
from lingao.engine.game import settle, start
from lingao.engine.obey import obey
from lingao.engine.orders import SetHours
from tests.games import shipped_rules

TWELVE_HOURS, EIGHT_HOURS, A_LITTLE_LONGER = 70, 47, 56
YEAR = 4
SEED = 3
LABOURER = LABOUR.index("labourer")


def worth(hours: int) -> list[int]:
    """What a hundred labourers' work is worth each season of a year: the days the muster posts for them, less what is
    taken for policies, times health, will and food."""
    rules = shipped_rules("morning_star")
    balances = obey(rules, start(rules, SEED).balances, SetHours(hours))
    found = []
    for _ in range(YEAR):
        settled = settle(rules, balances, SEED)
        posted = sum(
            amount
            for (account, cause), amount in settled.entries.items()
            if account == rules.at.days[LABOURER] and cause.kind == "muster"
        )
        heads = balances[rules.at.people[LABOURER]]
        found.append(posted * output_factor(rules, balances) // (heads * 1000))
        balances = settled.balances
    return found


def test_long_turns_gain_in_their_first_season_and_have_lost_the_year() -> None:
    long, usual = worth(TWELVE_HOURS), worth(EIGHT_HOURS)

    assert long[0] > usual[0] * 110 // 100
    assert long[YEAR - 1] < usual[YEAR - 1]
    assert sum(long) < sum(usual)


def test_turns_a_little_longer_can_be_kept_up_for_a_year() -> None:
    longer, usual = worth(A_LITTLE_LONGER), worth(EIGHT_HOURS)

    assert sum(longer) > sum(usual)
    assert longer[0] * usual[YEAR - 1] > longer[YEAR - 1] * usual[0]
