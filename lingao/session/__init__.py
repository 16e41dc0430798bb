"""One game in progress: the only mutable object the front ends hold, and what they show of it as data."""
