"""Statements that do not sit well together: detectors, one for each way of differing."""
