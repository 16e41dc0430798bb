"""A motion passes with more than half of the seats that vote, leaning by what the benches want and argue."""

from __future__ import annotations

from lingao.engine.legality import check_order
from lingao.engine.orders import Move
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.engine.tables.stakes import Stake
from lingao.engine.votes import LEFT, lean, vote_share, votes_by_bench, voting
from tests.rules.village import rules_with, tiny_rules, village

WORKS, COMMONS, COUNTY = (tiny_rules().council.benches[n] for n in (0, 1, 6))
INDIFFERENT = Stake((), (), ())
SEATS = {"weight.works": 25, "weight.commons": 20, "weight.county": 5}


def expects(indicator: int, points: int) -> Stake:
    """A motion openly expected to move an indicator."""
    return Stake((), (), ((indicator, lambda _: points),))


def test_a_bench_leans_to_what_moves_its_way() -> None:
    rules, book = village()

    # works want skill by half: two points of it are one they want, at 3 lean a tenth of a point each
    assert lean(rules, book.balances, WORKS, expects(2, 2_000)) == 300
    assert lean(rules, book.balances, WORKS, expects(2, -2_000)) == -300
    assert lean(rules, book.balances, COMMONS, expects(2, 2_000)) == 0


def test_a_bench_leans_to_what_it_argues_for() -> None:
    rules, book = village()

    assert lean(rules, book.balances, WORKS, Stake((0,), (1,), ())) == 900
    assert lean(rules, book.balances, COMMONS, Stake((0,), (1,), ())) == -900


def test_a_content_bench_is_kinder_to_any_motion() -> None:
    rules, book = village(bench__works=600)

    assert lean(rules, book.balances, WORKS, INDIFFERENT) == 300


def test_seats_weigh_the_vote() -> None:
    rules, book = village(None, SEATS)

    # two benches of 25 and 20 seats: 0.73 and 0.27 of them are for it, less a little by the curve
    assert vote_share(rules, book.balances, INDIFFERENT) == 500
    assert vote_share(rules, book.balances, Stake((0,), (1,), ())) > 500
    assert vote_share(rules, book.balances, Stake((1,), (0,), ())) < 500


def test_the_vote_is_what_the_benches_add_to_it() -> None:
    rules, book = village(None, SEATS)
    stake = Stake((0,), (1,), ())

    by_bench = votes_by_bench(rules, book.balances, stake)

    assert [(bench.id, share) for bench, share in by_bench if share] == [("works", 392), ("commons", 131)]
    assert sum(share for _, share in by_bench) == vote_share(rules, book.balances, stake)


def test_the_county_votes_once_it_is_let_to() -> None:
    rules, before = village(None, SEATS)
    _, after = village(None, SEATS, level__votes_county=1)

    assert not voting(rules, before.balances, COUNTY)
    assert voting(rules, after.balances, COUNTY)


def test_a_bench_that_left_has_no_vote() -> None:
    rules, book = village(None, SEATS, walked__works=LEFT)

    assert not voting(rules, book.balances, WORKS)
    assert vote_share(rules, book.balances, Stake((0,), (), ())) == 500


def test_where_nobody_votes_nothing_passes() -> None:
    rules, book = village()

    assert vote_share(rules, book.balances, INDIFFERENT) == 0


def test_noise_moves_a_vote_and_no_noise_is_expected() -> None:
    rules, book = village(None, SEATS)

    assert vote_share(rules, book.balances, INDIFFERENT, lambda _: 300) > 500
    assert vote_share(rules, book.balances, INDIFFERENT) == 500


def test_what_a_policy_would_do_each_season_is_what_benches_vote_on() -> None:
    rules = rules_with(lambda data: None)

    shift = rules.council.policy_stakes[rules.ordinal["policies"]["long_shift"]]

    assert (shift.backs, shift.opposes) == ((0,), (1,))
    assert [(n, points([])) for n, points in shift.points] == [(0, -500)]


def test_a_motion_passes_with_more_than_half_and_not_with_half() -> None:
    rules, _ = village()
    nights = Move("two_shifts", "nights")
    card = next(card for card in rules.council.cards if card.key == "two_shifts")
    number = next(n for n, choice in enumerate(card.choices, 1) if choice.id == "nights")

    def refused(share: int) -> bool:
        means = {"people.labourer": 20, "report.silver": 100}
        _, book = village(None, {**means, "must": card.ordinal + 1, f"vote.must.{number}": share})
        return check_order(rules, seen(rules, State.of(book.balances)), nights) is not None

    assert refused(500)
    assert not refused(501)
