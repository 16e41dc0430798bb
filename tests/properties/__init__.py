"""What holds in every game, whatever is ordered: checked over games of bots on the shipped content."""
