"""Three questions to start with, asked of a database with their answers: what ``vraagbaak all`` ends with.

Comes in: a database. Goes out: questions, commands and answers on stdout.
Does not: choose them by what the database holds.
"""

from __future__ import annotations

import shlex
from pathlib import Path

from pipeline.commands.query import answers, open_database, understood

EXAMPLES = (
    (
        "Which figures did ministers give, and to whom?",
        "select minister, text, unit, time_text, asker, date "
        "from figures where side = 'answer' order by date, claim_id limit 5",
    ),
    (
        "Which questions asked for figures, and did the answer give any?",
        "select asker, minister, label, status, figure_response, n_claims_in_answer "
        "from qa_wide where asks_for_figures order by date, qa_id limit 5",
    ),
    (
        "Which parties and their ministers stated most figures, and of which kind?",
        "select max_by(party, date) as party, count(*) as figures, "  # by its last name, for parties change theirs
        "count(*) filter (kind = 'percentage') as percentages, count(*) filter (kind = 'euro') as euros, "
        "count(*) filter (kind = 'count') as counts "
        "from figures where party_id is not null group by party_id order by figures desc, party_id limit 5",
    ),
)


def show_examples(database: Path) -> None:
    """Prints each question, the command that asks it, and the answer.

    The SQL holds nothing that a shell reads in double quotes.
    """
    with open_database(database) as connection:
        print(f"Database: {database}\nThree queries to start with:")
        for title, sql in EXAMPLES:
            option = f" --db {shlex.quote(str(database))}"
            print(f'\n-- {title}\nvraagbaak query{option} "{sql}"')
            for answer in answers(connection, understood(connection, sql)):
                answer.show(max_rows=5, max_width=150)
