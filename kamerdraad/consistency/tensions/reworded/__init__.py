"""Statements of one matter in other words that do not fit together: a second look, by what words can stand for."""
