"""What happens: the rules of the simulation, in whole numbers, without a screen."""
