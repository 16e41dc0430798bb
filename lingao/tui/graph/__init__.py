"""The drawn graph: layers, order, rows, lanes and cells of a directed graph without circles. It knows no game and no screen."""
