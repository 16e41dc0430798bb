"""The reporting model alone orders its policies as society.md, table 5.3b, does.

The short test plays 25 seeds, the sweep a hundred. What the engine gives over 100 seeds stands in
`docs/decisions/0009-bands-of-the-society-model.md`.
"""

from __future__ import annotations

import pytest

from lingao.content.models.constants import Constants
from tests.bands.reporting import POLICIES, flagged, mean_loss

SHORT, LONG = range(25), range(100)
SEEDS = [pytest.param(SHORT, id="short"), pytest.param(LONG, id="long", marks=pytest.mark.sweep)]

PARAMETERS = (
    "bias_keep", "bias_pressure", "bias_neighbour", "bias_audit", "bias_noise", "bias_hide", "hide_season", "bias_least",
    "bias_most", "protection_base", "pressure_trend", "pressure_steep", "pressure_missed", "pressure_memory", "levy_base",
    "levy_slope", "levy_least", "levy_most", "levy_limit", "levy_fair", "relief_levy", "seed_share", "barn_loss",
    "harvest_summer", "food_line", "famine_food", "famine_books", "famine_seen", "eat_most", "barns_spring", "barns_summer",
    "barns_autumn", "barns_winter", "weather_mean", "weather_spread", "deaths_base", "births_base",
)  # fmt: skip
"""What the model reckons with, besides its curves."""


@pytest.mark.parametrize("seeds", SEEDS)
def test_policies_stand_in_the_order_of_their_losses(seeds: range) -> None:
    losses = {name: mean_loss(policy, seeds) for name, policy in POLICIES.items()}

    expected = ("rigid", "flexible", "counted", "safeguards", "safeguards, hands kept", "calm")
    assert tuple(sorted(losses, key=lambda name: -losses[name])) == expected


@pytest.mark.parametrize("seeds", SEEDS)
def test_a_rigid_campaign_is_a_famine_of_reports_nearly_always_and_costs_three_times_the_calm(
    seeds: range,
) -> None:
    assert flagged(POLICIES["rigid"], seeds) >= 950
    assert mean_loss(POLICIES["rigid"], seeds) >= 3 * mean_loss(POLICIES["calm"], seeds)


@pytest.mark.parametrize("seeds", SEEDS)
def test_with_every_safeguard_it_is_hardly_ever_one_and_costs_half(seeds: range) -> None:
    assert flagged(POLICIES["safeguards"], seeds) <= 50
    assert mean_loss(POLICIES["safeguards"], seeds) * 2 <= mean_loss(POLICIES["rigid"], seeds)


@pytest.mark.parametrize("seeds", SEEDS)
def test_a_calm_district_has_none(seeds: range) -> None:
    assert flagged(POLICIES["calm"], seeds) == 0


@pytest.mark.parametrize("name", PARAMETERS)
def test_every_parameter_is_a_named_constant(name: str) -> None:
    assert name in Constants._fields
