"""Everything a check can find has its sentence."""

import re
from pathlib import Path

from kazakh_archive import store
from kazakh_archive.ui.wording.problems import PROBLEMS

FOUND = re.compile(r'findings?\.add\(\s*"(\w+)"|self\.add\(\s*"(\w+)"')


def test_no_problem_is_without_words():
    folder = Path(store.__file__).parent
    kinds = {one or two for file in folder.glob("*.py") for one, two in FOUND.findall(file.read_text())}
    assert len(kinds) >= 8
    assert kinds <= PROBLEMS.keys()
