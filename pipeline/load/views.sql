-- Views and macros over the tables of schema.sql. A view column without a comment of its own means what the column
-- of the same name in the tables below the view means; the load copies that comment (schema.py, inherit_comments).

-- Inside a macro a column of the same name as what the caller hands in would win: hence the names beginning with r_.
CREATE MACRO party_of(person_id, date) AS (
    SELECT CASE WHEN count(DISTINCT r_party) = 1 THEN min(r_party) END
    FROM memberships AS r_memberships(r_person, r_party_id, r_party, r_start, r_end, r_source)
    WHERE r_person = person_id
        AND coalesce(r_start, DATE '0001-01-01') <= date AND coalesce(r_end, DATE '9999-12-31') > date
);
COMMENT ON MACRO party_of IS 'party_of(person_id, date): name, on that day, of the party that the person belonged to; NULL where the register vouches for none or for more than one.';

CREATE MACRO title_fold(title) AS
    trim(regexp_replace(regexp_replace(strip_accents(lower(title)), '[-‐‑‒–]', ' ', 'g'), '\s+', ' ', 'g'));
COMMENT ON MACRO title_fold IS 'title_fold(title): a title in lower case without accents, hyphens as blanks, blanks folded: titles are compared in this form.';

CREATE MACRO title_rank(title) AS
    replace(regexp_extract(title_fold(title), '^(?:vlaams )?((?:vice)?minister president)\b', 1), ' ', '-');
COMMENT ON MACRO title_rank IS 'title_rank(title): minister-president or viceminister-president where the title begins with it, else empty.';

CREATE MACRO title_parts(title) AS list_sort(list_distinct(list_filter(
    regexp_split_to_array(
        regexp_replace(
            regexp_replace(
                title_fold(title),
                '^(?:vlaams )?(?:vice)?minister president(?: van de vlaamse regering)?(?:\s*,\s*|\s+en\s+|$)', ''
            ),
            '^(?:vlaamse? |gemeenschaps)?minister (?:van |voor |bevoegd voor )', ''
        ),
        '\s*,\s*|\s+en\s+|\s*;\s*'
    ),
    lambda part: part <> ''
)));
COMMENT ON MACRO title_parts IS 'title_parts(title): the fields of a title (Vlaams minister van Wonen en Sport: sport, wonen), rank left out.';

CREATE MACRO minister_for(title, date) AS (
    WITH r_held AS (
        SELECT r_person, title_parts(r_portfolio) AS r_parts, title_fold(r_role) AS r_rank
        FROM mandates AS r_mandates(r_person, r_role, r_portfolio, r_government, r_start, r_end, r_source)
        WHERE coalesce(r_start, DATE '0001-01-01') <= date AND coalesce(r_end, DATE '9999-12-31') > date
    ), r_fits AS (
        SELECT r_person,
            CASE
                WHEN len(title_parts(title)) = 0 THEN
                    CASE WHEN title_rank(title) <> '' AND r_rank = title_fold(title_rank(title)) THEN 2 ELSE 0 END
                WHEN r_parts = title_parts(title) THEN 2
                WHEN list_has_all(r_parts, title_parts(title)) THEN 1
                ELSE 0
            END AS r_fit
        FROM r_held
    ), r_best AS (
        SELECT DISTINCT r_person FROM r_fits WHERE r_fit > 0 AND r_fit = (SELECT max(r_fit) FROM r_fits)
    )
    SELECT CASE WHEN count(*) = 1 THEN min(r_name) END
    FROM r_best JOIN people AS r_people(r_id, r_name, r_given, r_family, r_gender, r_birth, r_from) ON r_id = r_person
);
COMMENT ON MACRO minister_for IS 'minister_for(title, date): full name of who held that title in the Flemish government on that day. The title is the whole title as printed, in any order of its fields, or some of its fields (Wonen); NULL where nobody or more than one fits.';

-- In the wide views what is read most stands first: what is said, by whom, asked by whom, about what; where to look it up;
-- then what counts and filters; ids and offsets last.
CREATE VIEW claims_wide AS
SELECT
    c.claim_id, c.doc_id, c.date, c.kind, c.value, c.low, c.high, c.unit, c.comparator, c.change, c.rate_per,
    c.statistic, c.base, c.time_text, c.period_start, c.period_end, c.text, c.sentence,
    c.speaker, c.party, c.role, c.side,
    CASE
        WHEN c.qa_id IS NOT NULL THEN p.minister WHEN c.by_minister THEN c.speaker ELSE a.addressee
    END AS minister,
    CASE
        WHEN c.qa_id IS NOT NULL THEN p.minister_title WHEN c.by_minister THEN c.minister_title ELSE a.addressee_title
    END AS minister_title,
    CASE
        WHEN c.qa_id IS NOT NULL THEN p.minister_party WHEN c.by_minister THEN c.party ELSE a.addressee_party
    END AS minister_party,
    CASE WHEN c.qa_id IS NULL THEN q.asker ELSE p.asker END AS asker,
    CASE WHEN c.qa_id IS NULL THEN q.asker_party ELSE p.asker_party END AS asker_party,
    a.askers, a.asker_parties, coalesce(q.subject, a.subjects[1]) AS subject, a.subjects,
    coalesce(q.instrument, a.instrument) AS instrument, coalesce(q.number, a.question_numbers[1]) AS number,
    a.question_numbers, coalesce(a.n_questions, 0) AS n_questions, p.label, p.round, p.question_text,
    i.title AS item_title, i.chair, d.title AS document_title, d.doc_type, d.committee, d.meeting, d.session,
    d.legislature, coalesce(q.themes, d.themes) AS themes, c.page, d.page_url, d.source_url,
    t.caption AS table_caption, c.table_row, c.table_column, c.is_total, c.weak, c.repeat_of, d.duplicate_of,
    q.twin_of, c.unit_lemma, c.unit_norm, c.value_norm, c.norm_low, c.norm_high, c.time_relation, c.period_basis,
    c.majority, c.party_id, s.organisation, s.mode, c.act, c.span_kind, p.status, p.asks_for_figures,
    CASE WHEN c.qa_id IS NULL THEN q.asker_majority ELSE p.asker_majority END AS asker_majority,
    CASE WHEN c.qa_id IS NULL THEN q.asker_party_id ELSE p.asker_party_id END AS asker_party_id,
    c.person_id, CASE WHEN c.qa_id IS NULL THEN q.asker_id ELSE p.asker_id END AS asker_id,
    CASE
        WHEN c.qa_id IS NOT NULL THEN p.minister_id WHEN c.by_minister THEN c.person_id ELSE a.addressee_id
    END AS minister_id,
    c.item_id, c.speech_id, c.qa_id, q.question_id, a.question_ids, c.table_id, c.rule, c.char_start, c.char_end
FROM (SELECT *, role = 'minister' AND speaker IS NOT NULL AS by_minister FROM claims) AS c
JOIN documents AS d ON d.doc_id = c.doc_id
LEFT JOIN agenda_items AS i ON i.item_id = c.item_id
LEFT JOIN speeches AS s ON s.speech_id = c.speech_id
LEFT JOIN data_tables AS t ON t.table_id = c.table_id
LEFT JOIN qa_pairs AS p ON p.qa_id = c.qa_id
LEFT JOIN question_sets AS a ON a.questions_id = c.questions_id
LEFT JOIN questions AS q
    ON q.question_id = coalesce(p.question_id, CASE WHEN a.n_questions = 1 THEN a.question_ids[1] END);
COMMENT ON VIEW claims_wide IS 'One row per claim with its document, speaker, question, asker and minister; joined askers and questions stand in lists. Nothing is left out: for counting use figures.';
COMMENT ON COLUMN claims_wide.document_title IS 'Title of the document as printed, spaces folded.';
COMMENT ON COLUMN claims_wide.item_title IS 'Title or subject of the item, clean.';
COMMENT ON COLUMN claims_wide.question_id IS 'The formal question of the first pair it directly belongs to, else the only question of its item.';
COMMENT ON COLUMN claims_wide.n_questions IS 'Number of formal questions it belongs to; more than 1 where questions are joined, 0 where there are none.';
COMMENT ON COLUMN claims_wide.instrument IS 'Instrument of the question: schriftelijke vraag, vraag om uitleg, actuele vraag or interpellatie.';
COMMENT ON COLUMN claims_wide.number IS 'Printed number of the question; of the first where several are joined.';
COMMENT ON COLUMN claims_wide.subject IS 'Subject of the question; of the first where several are joined.';
COMMENT ON COLUMN claims_wide.asker IS 'Who asks, by the first pair; outside any pair the asker of the only question of the item, NULL where questions are joined (see askers).';
COMMENT ON COLUMN claims_wide.minister IS 'The minister who answers, by the first pair; outside any pair the minister who states it, as in a debate or a report, else the one to whom all questions of the item are put.';
COMMENT ON COLUMN claims_wide.minister_title IS 'Title of that minister, spaces folded: as printed with the question, else by the register on the day.';

COMMENT ON COLUMN claims_wide.question_text IS 'Words of the sub-question, or of the member who asks, by the first pair; clean.';
COMMENT ON COLUMN claims_wide.themes IS 'Themes of the question, else of the document, from metadata; NULL where none are given.';
COMMENT ON COLUMN claims_wide.table_caption IS 'Caption of the table of which it is a cell, clean; NULL in prose or where none is printed.';
COMMENT ON COLUMN claims_wide.askers IS 'Full names of all who asked the questions it belongs to, each once, in the order of the headings.';
COMMENT ON COLUMN claims_wide.asker_parties IS 'Parties of all who asked, at the date, each once, in that order.';
COMMENT ON COLUMN claims_wide.subjects IS 'Subjects of all questions it belongs to, each once, in the order of the headings.';
COMMENT ON COLUMN claims_wide.question_numbers IS 'Printed numbers of all questions it belongs to, in that order; those without a number are left out.';
COMMENT ON COLUMN claims_wide.question_ids IS 'Ids of all questions it belongs to, in that order.';
COMMENT ON COLUMN claims_wide.doc_id IS 'The document in which it stands.';
COMMENT ON COLUMN claims_wide.minister_party IS 'Party of that minister at the date.';

CREATE VIEW figures AS
SELECT * FROM claims_wide
WHERE NOT weak AND NOT is_total AND repeat_of IS NULL AND duplicate_of IS NULL;
COMMENT ON VIEW figures IS 'The default for counting: claims_wide without weak claims, totals of tables, repeats within an item, and documents that are duplicates. One row per figure. Before adding up keep to one unit_norm and leave out what is no level (change, rate_per) or no single value (value NULL).';

CREATE VIEW qa_wide AS
WITH together AS (
    SELECT item_id, count(*) AS n_questions,
        flatten(list(askers ORDER BY number NULLS LAST, question_id) FILTER (WHERE askers IS NOT NULL)) AS all_askers,
        CASE WHEN count(DISTINCT instrument) = 1 THEN min(instrument) END AS instrument
    FROM questions GROUP BY item_id
)
SELECT
    p.qa_id, p.doc_id, coalesce(q.date, i.date, d.date) AS date, coalesce(q.instrument, o.instrument) AS instrument,
    q.number, q.subject, p.asker, p.asker_party, p.minister, p.minister_title, p.minister_party, p.label, p.round,
    p.question_text, p.answer_text, p.status, p.asks_for_figures, p.figure_response, p.n_claims_own,
    p.n_claims_in_answer, p.breakdowns_asked, i.title AS item_title,
    list_filter(o.all_askers, lambda one, place: list_position(o.all_askers, one) = place) AS askers,
    coalesce(o.n_questions, 0) AS n_questions, i.chair, d.title AS document_title, d.doc_type, d.committee, d.meeting,
    d.session, d.legislature, coalesce(q.themes, d.themes) AS themes, d.page_url, d.source_url, q.date_submitted,
    q.date_answered, q.answered_in_time, p.asker_majority, p.status_reason, p.refers_to, p.method, q.twin_of,
    d.duplicate_of, p.asker_party_id, p.asker_id, p.minister_id, p.item_id, p.question_id, p.question_speech_id,
    p.answer_speech_id, p.question_start, p.question_end, p.answer_start, p.answer_end
FROM qa_pairs AS p
JOIN documents AS d ON d.doc_id = p.doc_id
LEFT JOIN agenda_items AS i ON i.item_id = p.item_id
LEFT JOIN together AS o ON o.item_id = p.item_id
LEFT JOIN questions AS q ON q.question_id = p.question_id;
COMMENT ON VIEW qa_wide IS 'One row per question-answer pair with its document, item and formal question.';
COMMENT ON COLUMN qa_wide.document_title IS 'Title of the document as printed, spaces folded.';
COMMENT ON COLUMN qa_wide.item_title IS 'Title or subject of the item, clean.';
COMMENT ON COLUMN qa_wide.instrument IS 'Instrument of the question: schriftelijke vraag, vraag om uitleg, actuele vraag or interpellatie; of a member who joins in, that of the questions of the item.';
COMMENT ON COLUMN qa_wide.askers IS 'Full names of all who put a question of the item, each once, by number; more than one where questions are joined or put together.';
COMMENT ON COLUMN qa_wide.n_questions IS 'Number of formal questions of the item; more than 1 where they are joined, 0 where there are none.';
COMMENT ON COLUMN qa_wide.themes IS 'Themes of the question, else of the document, from metadata; NULL where none are given.';
COMMENT ON COLUMN qa_wide.date IS 'Day of the question, else of the item, else of the document.';

CREATE VIEW responsiveness AS
WITH served AS (
    SELECT c.claim_id, arg_min(p.qa_id, (p.round, p.question_start, p.qa_id)) AS qa_id
    FROM claim_pairs AS c
    JOIN qa_pairs AS p ON p.qa_id = c.qa_id
    JOIN claims AS n ON n.claim_id = c.claim_id
    WHERE c.direct AND c.side = 'answer' AND p.asks_for_figures AND NOT n.weak
    GROUP BY c.claim_id
), counted AS (SELECT qa_id, count(*) AS n FROM served GROUP BY qa_id)
SELECT
    minister, minister_id, asker_party, asker_party_id, CAST(year(date) AS INTEGER) AS year,
    count(*) AS n_pairs,
    count(DISTINCT coalesce(question_id, w.qa_id)) AS n_questions,
    count(*) FILTER (WHERE asks_for_figures) AS n_asked,
    count(*) FILTER (WHERE figure_response = 'figures') AS n_figures,
    count(*) FILTER (WHERE figure_response = 'zero') AS n_zero,
    count(*) FILTER (WHERE figure_response = 'annex') AS n_annex,
    count(*) FILTER (WHERE figure_response = 'elsewhere') AS n_elsewhere,
    count(*) FILTER (WHERE figure_response = 'not_available') AS n_not_available,
    count(*) FILTER (WHERE figure_response = 'none') AS n_none,
    count(*) FILTER (WHERE asks_for_figures AND status = 'unanswered') AS n_unanswered,
    count(DISTINCT doc_id || '@' || answer_start) FILTER (WHERE asks_for_figures) AS n_answers,
    count(DISTINCT doc_id || '@' || answer_start) FILTER (WHERE figure_response = 'figures') AS n_answers_with_figures,
    CAST(coalesce(sum(counted.n), 0) AS BIGINT) AS n_claims,
    count(*) FILTER (WHERE figure_response = 'figures') / nullif(count(*) FILTER (WHERE asks_for_figures), 0) AS share_figures
FROM qa_wide AS w LEFT JOIN counted ON counted.qa_id = w.qa_id
WHERE duplicate_of IS NULL
GROUP BY ALL;
COMMENT ON VIEW responsiveness IS 'By minister, party of the asker and year: how many questions asked for figures, and how many answers gave any. A question is a pair (a numbered sub-question, or an oral round). n_claims may be added up over all rows: a claim that serves joined questions counts once. Duplicate documents are left out.';
COMMENT ON COLUMN responsiveness.minister IS 'The minister who answers; NULL where the document does not tell.';
COMMENT ON COLUMN responsiveness.year IS 'Year of the question.';
COMMENT ON COLUMN responsiveness.n_pairs IS 'Number of pairs, whether or not they ask for figures.';
COMMENT ON COLUMN responsiveness.n_questions IS 'Number of formal questions among them; a round without one counts for itself.';
COMMENT ON COLUMN responsiveness.n_asked IS 'Number of pairs that ask for figures.';
COMMENT ON COLUMN responsiveness.n_figures IS 'Number of those whose answer gives a figure.';
COMMENT ON COLUMN responsiveness.n_zero IS 'Number of those answered by none at all (geen).';
COMMENT ON COLUMN responsiveness.n_annex IS 'Number of those that point to an annex.';
COMMENT ON COLUMN responsiveness.n_elsewhere IS 'Number of those that point to another place: a table or answer elsewhere in the document, a website, a report, another minister.';
COMMENT ON COLUMN responsiveness.n_not_available IS 'Number of those answered that the figures do not exist.';
COMMENT ON COLUMN responsiveness.n_none IS 'Number of those with none of these, unanswered ones included.';
COMMENT ON COLUMN responsiveness.n_unanswered IS 'Number of pairs that ask for figures and have no answer in the file; they are among n_none (and n_asked), though the answer may exist elsewhere.';
COMMENT ON COLUMN responsiveness.n_answers IS 'Number of different answers to pairs that ask for figures; one answer to joined questions counts once in each row.';
COMMENT ON COLUMN responsiveness.n_answers_with_figures IS 'Number of those answers that give a figure.';
COMMENT ON COLUMN responsiveness.n_claims IS 'Number of claims, weak ones left out, in answers to pairs that ask for figures; a claim that serves several pairs counts once, for the first that asks.';
COMMENT ON COLUMN responsiveness.share_figures IS 'n_figures divided by n_asked, from 0 to 1; NULL where no pair asks for figures. Of few pairs it says little: read it with n_asked.';
