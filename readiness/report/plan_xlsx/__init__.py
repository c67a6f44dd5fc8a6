"""The plan as sheets to work in: actions, targets, responsibilities, money and days, health, change log, version."""
