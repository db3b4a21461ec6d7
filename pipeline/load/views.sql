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

CREATE VIEW claims_wide AS
SELECT
    c.claim_id, c.doc_id, d.doc_type, d.title AS document_title, d.session, d.legislature, d.committee, d.meeting,
    d.themes, d.source_url, d.page_url, d.duplicate_of, c.date,
    c.kind, c.value, c.low, c.high, c.unit, c.comparator, c.change, c.unit_lemma, c.unit_norm, c.value_norm,
    c.norm_low, c.norm_high, c.rate_per, c.statistic, c.base, c.weak, c.time_text, c.time_relation, c.period_start,
    c.period_end, c.period_basis, c.text, c.sentence, c.char_start, c.char_end, c.page, c.rule, c.table_id,
    c.table_row, c.table_column, c.is_total, c.repeat_of, c.span_kind, c.side,
    c.speech_id, c.speaker, c.person_id, c.party, c.party_id, c.majority, c.role, c.act,
    c.item_id, i.title AS item_title, i.chair, c.qa_id, p.label, p.round, p.status,
    q.question_id, coalesce(q.instrument, a.instrument) AS instrument,
    coalesce(q.number, a.question_numbers[1]) AS number, coalesce(q.subject, a.subjects[1]) AS subject,
    CASE WHEN c.qa_id IS NULL THEN q.asker ELSE p.asker END AS asker,
    CASE WHEN c.qa_id IS NULL THEN q.asker_id ELSE p.asker_id END AS asker_id,
    CASE WHEN c.qa_id IS NULL THEN q.asker_party ELSE p.asker_party END AS asker_party,
    CASE WHEN c.qa_id IS NULL THEN q.asker_party_id ELSE p.asker_party_id END AS asker_party_id,
    CASE WHEN c.qa_id IS NULL THEN q.asker_majority ELSE p.asker_majority END AS asker_majority,
    CASE WHEN p.minister IS NULL THEN a.addressee ELSE p.minister END AS minister,
    CASE WHEN p.minister IS NULL THEN a.addressee_id ELSE p.minister_id END AS minister_id,
    CASE WHEN p.minister IS NULL THEN a.addressee_party ELSE p.minister_party END AS minister_party,
    coalesce(c.minister_title, p.minister_title, a.addressee_title) AS minister_title,
    coalesce(a.n_questions, 0) AS n_questions, a.question_ids, a.question_numbers, a.askers, a.asker_parties, a.subjects
FROM claims AS c
JOIN documents AS d ON d.doc_id = c.doc_id
LEFT JOIN agenda_items AS i ON i.item_id = c.item_id
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
COMMENT ON COLUMN claims_wide.minister IS 'The minister who answers, by the first pair; outside any pair the one to whom all questions of the item are put.';
COMMENT ON COLUMN claims_wide.minister_title IS 'Title of that minister as printed, spaces folded.';

CREATE VIEW figures AS
SELECT * FROM claims_wide
WHERE NOT weak AND NOT is_total AND repeat_of IS NULL AND duplicate_of IS NULL;
COMMENT ON VIEW figures IS 'The default for counting: claims_wide without weak claims, totals of tables, repeats within an item, and documents that are duplicates.';

CREATE VIEW qa_wide AS
SELECT
    p.qa_id, p.doc_id, d.doc_type, d.title AS document_title, d.session, d.legislature, d.committee, d.meeting,
    d.source_url, d.page_url, d.duplicate_of, coalesce(q.date, i.date, d.date) AS date,
    p.item_id, i.title AS item_title, i.chair, p.question_id, q.instrument, q.number, q.subject, q.themes, q.twin_of,
    q.date_submitted, q.date_answered, q.answered_in_time, p.round, p.label, p.asker, p.asker_id, p.asker_party,
    p.asker_party_id, p.asker_majority, p.minister, p.minister_id, p.minister_party, p.minister_title,
    p.question_speech_id, p.question_text, p.question_start, p.question_end, p.answer_speech_id, p.answer_text,
    p.answer_start, p.answer_end, p.status, p.status_reason, p.refers_to, p.method, p.asks_for_figures,
    p.breakdowns_asked, p.n_claims_in_answer, p.n_claims_own, p.figure_response
FROM qa_pairs AS p
JOIN documents AS d ON d.doc_id = p.doc_id
LEFT JOIN agenda_items AS i ON i.item_id = p.item_id
LEFT JOIN questions AS q ON q.question_id = p.question_id;
COMMENT ON VIEW qa_wide IS 'One row per question-answer pair with its document, item and formal question.';
COMMENT ON COLUMN qa_wide.document_title IS 'Title of the document as printed, spaces folded.';
COMMENT ON COLUMN qa_wide.item_title IS 'Title or subject of the item, clean.';
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
COMMENT ON COLUMN responsiveness.n_elsewhere IS 'Number of those that point to another source.';
COMMENT ON COLUMN responsiveness.n_not_available IS 'Number of those answered that the figures do not exist.';
COMMENT ON COLUMN responsiveness.n_none IS 'Number of those with none of these, unanswered ones included.';
COMMENT ON COLUMN responsiveness.n_answers IS 'Number of different answers to pairs that ask for figures; one answer to joined questions counts once in each row.';
COMMENT ON COLUMN responsiveness.n_answers_with_figures IS 'Number of those answers that give a figure.';
COMMENT ON COLUMN responsiveness.n_claims IS 'Number of claims, weak ones left out, in answers to pairs that ask for figures; a claim that serves several pairs counts once, for the first that asks.';
COMMENT ON COLUMN responsiveness.share_figures IS 'n_figures divided by n_asked, from 0 to 1; NULL where no pair asks for figures.';
