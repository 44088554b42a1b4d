# Thin wrappers: everything is in packaging/tasks.py, which works the same without make.
# What follows a task is given on: make test ARGS="tests/text -x"
PYTHON ?= python3

.PHONY: run test test-whoosh3 bench soak package check lock screenshot translations help
run test test-whoosh3 bench soak package check lock screenshot translations:
	@$(PYTHON) packaging/tasks.py $@ $(ARGS)

help:
	@$(PYTHON) packaging/tasks.py --help
