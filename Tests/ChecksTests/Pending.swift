// The suites of this target follow with the command.
