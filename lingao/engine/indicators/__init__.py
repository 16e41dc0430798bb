"""The ten indicators of the ledger of people, one reckoning a module.

A reckoning reads balances and returns what would move its indicator, cause by cause; `phases/mood.py` posts it. For
an indicator the content calls estimated, the same reckoning is made again over what is seen.
"""
