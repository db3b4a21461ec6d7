"""Many words as one pattern: it finds what the words one after the other would, the longest first."""

from __future__ import annotations

import random
import re

import pytest

from pipeline.alternatives import alternatives
from pipeline.annotate.lexis.lowering import lower


@pytest.mark.parametrize("seed", range(20))
def test_one_pattern_finds_what_the_words_do(seed: int):
    rng = random.Random(seed)
    words = {"".join(rng.choices("ab. (", k=rng.randint(1, 5))) for _ in range(rng.randint(1, 12))}
    text = "".join(rng.choices("ab. (", k=200))
    plain = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    for behind in ("", "(?=a)", "(?!b)"):
        found = [match.span() for match in re.finditer(f"(?:{alternatives(words)}){behind}", text)]
        assert found == [match.span() for match in re.finditer(f"(?:{plain}){behind}", text)]


def test_what_words_begin_with_is_written_once():
    assert alternatives(["dag", "dagen", "week", "dag"]) == "dag(?:en)?|week"
    assert alternatives(["de", "dat", "dat jaar"]) == r"d(?:at(?:\ jaar)?|e)"
    assert alternatives([]) == ""


def test_lower_case_keeps_each_letter_in_its_place():
    assert lower("IJS, İĞDE, ıſ en ÉÉN") == "ijs, iğde, is en één"
