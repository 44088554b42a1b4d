"""What is told of a crash can be sent to strangers."""

from __future__ import annotations

from pathlib import Path

from kazakh_archive.app.crash import KEPT, write_down
from kazakh_archive.store.tables import checked
from kazakh_archive.ui.crashes import described


def crashed() -> BaseException:
    name = "Aslanbek of the Kerei"
    try:
        try:
            checked("tag", {"id": name})
        except Exception as error:
            raise KeyError(name) from error
    except KeyError as error:
        return error


def test_where_it_happened_is_told_and_nothing_else():
    told = described(crashed())
    assert 'File "test_crashes.py", line' in told
    assert 'File "kazakh_archive/store/tables.py", line' in told
    assert "builtins.KeyError" in told
    assert "kazakh_archive.model.errors.Bug" in told
    for word in ("Aslanbek of", str(Path.home()), str(Path(__file__).parent)):
        assert word not in told


def test_an_error_without_frames_is_told_too():
    assert described(ValueError("secret")) == "builtins.ValueError\n"


def test_the_log_grows_and_is_begun_anew(tmp_path):
    log = tmp_path / "state" / "a.log"
    assert write_down(crashed(), log) == log
    write_down(crashed(), log)
    assert log.read_text(encoding="utf-8").count("builtins.KeyError") == 2
    log.write_text("x" * (KEPT + 1), encoding="utf-8")
    write_down(crashed(), log)
    assert log.read_text(encoding="utf-8").count("builtins.KeyError") == 1
    assert "x" * 100 not in log.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "taken").write_text("", encoding="utf-8")
    write_down(crashed(), tmp_path / "taken" / "a.log")
