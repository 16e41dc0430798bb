"""The rulebook in words: how a season is reckoned, page by page, with the constants each page reckons with."""

from __future__ import annotations

from typing import Final

from lingao.wording import marked


class RulePage:
    """A page on how something is reckoned."""

    def __init__(self, title: str, text: str, constants: str = "") -> None:
        self.title, self.text, self.constants = title, text, tuple(constants.split())


RULEBOOK: Final = {
    "season": RulePage(
        marked("A season"),
        marked(
            "In this order: orders are carried out; people turn out to work; the weather is drawn; works run; projects advance; ports "
            "trade; townships harvest; offices report; food is levied; everybody eats; births and deaths are counted; courses advance; "
            "stores wear; empty shelves correct the books; the ten indicators move; benches answer; raids come; promises and "
            "endings are judged; the page turns and cards are laid.\n"
            "A post gives 75 days, half of them in the season it moves. Four have whole work at the tree, two at any other place; each beyond "
            "gives 45 per cent. At school a post counts most in spring, at health in summer, at the machines in autumn, at the frontier "
            "in winter; audits and the tree know no time of year.\n"
            "The forecast runs the same season over what the books say, with chance at its middle."
        ),
        "work_days post_days move_cost knack stand_in room_tree room_post crowded peak_school peak_health peak_machines peak_frontier person_loss machines_post machines_mend",
    ),
    "posts": RulePage(
        marked("The twelve"),
        marked(
            "Each works a season at one place; a place new to the handle gets half of it. A place has whole work for some of them only: "
            "one more gives part of a season.\n"
            "School counts for most in spring, health in summer, the machines in autumn, the frontier in winter; the other seasons share "
            "what is left of the year.\n"
            "An audit lays open one office, and a little of every other. Where the season's clue points, the audited office gives up part "
            "of its bias at once, and the books are believed more.\n"
            "School posts find trainees and hurry some on, posts at the machines spare relics, buildings and tools, posts at the frontier "
            "defend and hold off threat."
        ),
        "move_cost knack stand_in post_days room_tree room_post crowded peak_school peak_health peak_machines peak_frontier audit_post "
        "audit_round audit_clue doubt_truth school_post school_fills school_hurry school_pupils health_post machines_post "
        "machines_mend frontier_post frontier_watch person_loss",
    ),
    "produce": RulePage(
        marked("Work"),
        marked(
            "Hands go to lines by priority, 1 first; within a priority to what stands upstream. A line then runs until one of these stops "
            "it: its target, its hands, its building, its own limit, an input.\n"
            "output = runs × amount × health × will × food × levels × (1 - rejects)\n"
            "Before any line, standing duties take their days: part of the skilled and technicians who came by ship keep the ship, the wards, the "
            "stores and the desks; whoever was trained here is free. A gang of labourers takes a skilled day to every so many of its own.\n"
            "health runs from 0.85 to 1.15, will from 0.9 to 1.1, food from 0.6 to 1. A shop new to a trade takes 1.6, 1.3 and 1.1 times the "
            "labour in its first three seasons.\n"
            "Weeks longer than 47 hours tire: each season adds its strain to what is left of the last, and takes that share off every day's "
            "work.\n"
            "A line nobody set is drafted by the standing plan: needs first, then what the queue waits for, the Wall up to its "
            "trend, the goals, ditches with the hands left over. What was promised over the trend has no hands until you ask for it."
        ),
        "gang duty_skilled duty_technician health_floor will_floor reject_new reject_known learn_first learn_second learn_third reserve cover tool_wear fatigue_keep",
    ),
    "develop": RulePage(
        marked("Techs and buildings"),
        marked(
            "Projects are worked on in the order of the queue. One begins when its era is open, the techs it needs are known, the "
            "buildings it needs stand and its materials lie in store; they are issued at once. Each season it gets what hands and its "
            "least time allow. Specialists' days come from the posts at the tree alone.\n"
            "An era opens when three techs of its list are known.\n"
            "While fewer than four projects can be worked on, the planning office queues the next of its agenda."
        ),
        "post_days",
    ),
    "trade": RulePage(
        marked("Trade"),
        marked(
            "Sales come first, then purchases as far as the silver goes.\n"
            "price = base × the port's price × (1 ± level of prices)\n"
            "Trade worth one turnover moves a good's price by a tenth against us; each season a fifth of the way back is made good. An "
            "open port is closed for a season by chance, which is shown."
        ),
    ),
    "reports": RulePage(
        marked("Reports"),
        marked(
            "A works writes its runs times (1 + bias), rejects included; a township writes its harvest so. The store itself is weighed when "
            "things go in or out, so issues are true.\n"
            "Each season a bias keeps 0.86 of itself, gains 0.16 of the pressure on the office and a tenth of the boldest "
            "neighbour's lead, and an audited office loses 0.14 of its coverage. Protection of honest reporting weakens the pressure. "
            "Households hide a little each season, the more the levy stands over its fair part and the less they trust.\n"
            "An empty shelf puts the books right. From the fifth season a clue names two offices one of which cannot be right."
        ),
        "bias_keep bias_pressure bias_neighbour bias_audit bias_noise bias_hide hide_season bias_least bias_most protection_base audit_post audit_round audit_clue doubt_truth pressure_trend pressure_steep pressure_memory pressure_missed pressure_measured pressure_unmeasured found_out told_legitimacy",
    ),
    "feed": RulePage(
        marked("Food"),
        marked(
            "The Commission's people draw what they need from the store, by class and ration. Townships eat from their own barns, spread "
            "over the seasons to the next harvest.\n"
            "food against the famine line = eaten / (heads × 46 kg)\n"
            "Where aid is decreed, the store sends what a township lacks to the line by its books, after a season's rations of our own.\n"
            "The levy takes a share of the harvest the planners reckon with. A year's expectation is what the year before reported."
        ),
        "food_line seed_share harvest_summer levy_base levy_slope levy_least levy_most levy_limit levy_fair barn_loss relief_levy famine_seen eat_most barns_spring barns_summer barns_autumn barns_winter",
    ),
    "heal": RulePage(
        marked("Births and deaths"),
        marked(
            "deaths a million = base × food × water × fever × pox × care × crowding × posts\n"
            "Each factor is 1 with nothing amiss. Clean water saves up to a tenth, guards against malaria 0.15, inoculation 0.1, "
            "medicine 0.08, midwives 0.04, each post at health a little more. Two to a place cost 0.6 more. What the food factor adds is "
            "counted as deaths of hunger.\n"
            "births a million = base × food, between 0.3 and 1"
        ),
        "deaths_base births_base health_post accidents_base arrivals_room come_of_age famine_food famine_books deaths_water fever_coast fever_guard pox_rate pox_immune care_medicine care_midwives deaths_crowding beds_save heads_a_bed",
    ),
    "teach": RulePage(
        marked("Courses"),
        marked(
            "Each season a cohort advances as far as teachers' days and materials reach; those near the end come first. New trainees leave "
            "their class when a place is free. Who has gone through a course counts as local.\n"
            "places = (what stands + 25 for each post at school) × (1 + level of training)"
        ),
        "school_post school_fills school_hurry school_pupils function_crew",
    ),
    "indicators": RulePage(
        marked("The ten indicators"),
        marked(
            "Each moves a part of the way to where its causes pull it, at most eight points a season; every cause is an entry that `w` shows.\n"
            "livelihood: food 0.45, housing 0.20, cloth 0.12, fuel 0.10, rest 0.13\n"
            "health: from deaths a thousand and year, 12 is good and 45 is bad\n"
            "skill: share of the skilled 0.45, schooling 0.30, places open to all 0.25\n"
            "legitimacy: livelihood, truth, health, arbitration, each the less the nearer everybody trusts; less the levy over its fair part and forced days\n"
            "true books: 100 less the bias, what nobody audits, and bad news punished\n"
            "cohesion: the benches' mean satisfaction, less the bitterest\n"
            "environment: wood 0.55, cleanness 0.25, soil 0.20\n"
            "threat: drifts to 30, less what defence holds off, more with wealth\n"
            "dependence: critical goods that cannot be had here, less what two years of stock, or the ship-load, would cover\n"
            "self-reliance: functions of twelve that people born or taught here can run\n"
            "Livelihood and health are estimated from reports: their band is as wide as the books are untrue.\n"
            "What a standing policy moves every season counts in full up to the middle of the scale, and less the nearer the end."
        ),
        "livelihood_pull township_custom health_pull truth_pull cohesion_pull level_pull threat_rest threat_pull live_food live_housing live_cloth live_fuel live_rest food_worst food_plenty health_worst health_span skill_share skill_schooling skill_mobility skill_full trust_livelihood trust_truth trust_health trust_home trust_rest trust_levy trust_forced truth_bias truth_unaudited truth_punished punished_memory cohesion_content cohesion_anger land_wood land_clean land_soil wealth_rank wealth_threat import_cover function_seasons",
    ),
    "council": RulePage(
        marked("The council"),
        marked(
            "A bench's satisfaction keeps 0.85 of itself and answers to what was seen to move: 0.05 for each point that the whole of its "
            "wishes moved.\n"
            "support = sum of seats × (1 + satisfaction) / 2\n"
            "On a motion each bench leans by what it expects of it, by what it argues for, and by half its satisfaction; more than half of "
            "the seats carry it. Overruling costs cohesion, the second time within a year more than twice as much."
        ),
        "satisfaction_keep answer_point vote_lean vote_backs vote_noise support_warn support_recall walkout_below walkout_weight walkout_cohesion vote_won vote_lost overrule_cohesion overrule_again policy_change count_cohesion",
    ),
    "wall": RulePage(
        marked("The Wall"),
        marked(
            "A promise names the trend and 10, 25 or 50 per cent on top, an indicator at most 90, 94 or 98 points. The trend is the figure now and seven tenths of what the last plan "
            "added, or the floor if that is more. The planning office works for the trend by itself; the rest is yours to find. At the plan's session it is kept "
            "when the books say so, and missed when they fall short by more than 15 per cent.\n"
            "What is promised presses the offices that make it. A promise kept on paper only can be found out by audit, or admitted first."
        ),
        "trend_again grade_modest grade_bold grade_storm hang_modest hang_bold hang_storm kept_sponsor missed_margin missed_legitimacy missed_sponsor lower_cohesion false_margin found_legitimacy found_weight found_sponsor admit_legitimacy admit_protection",
    ),
    "land": RulePage(
        marked("Weather and land"),
        marked(
            "A season's crop is the mean of the weather and four draws added to it, so that most years are middling and few are "
            "very bad.\n"
            "Wood cut for fuel and timber leaves the forest. It grows back by a share of what stands, the faster the more room "
            "there is:\n"
            "growth = rate × standing × (1 - standing / full)\n"
            "In a season that cuts more than grows, rain takes a hundredth of the soil, which carries a fifth of the crop.\n"
            "Ditches raise the townships' crop and wash out by a share each season; hands that nobody wanted dig them.\n"
            "Pollution fades by a twentieth each season."
        ),
        "weather_mean weather_spread forest_full forest_growth soil_washed ditches_silt soil_carries",
    ),
    "frontier": RulePage(
        marked("Raids and losses"),
        marked(
            "A raid comes with (threat - 25) chances in 400 a season and carries off a share of food, cloth and silver, less as defence "
            "holds it off.\n"
            "Each of the twelve is lost for good with a small chance each season; a post at health halves it."
        ),
        "raid_share frontier_post frontier_watch person_loss",
    ),
}
"""How the season is reckoned, by page of the almanac; the long form stands in `docs/rules`."""
