"""Bands: what whole years of the rules must come to, over many seeds. Long ones are marked `sweep`."""
