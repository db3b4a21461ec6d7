-- Figures about the same thing, over time and speakers. Precise rather than complete: what has no period, no topic or a
-- meaning of its own (a change, a rate, a weak figure) is left out, and two figures are joined by one of three rules.

CREATE MACRO topic_words(text) AS list_sort(list_distinct(list_filter(
    list_transform(
        regexp_extract_all(strip_accents(text), '(?:^|[^A-Za-z0-9''’-])([a-z][a-z0-9]*(?:-[a-z0-9]+)*)', 1),
        lambda word: regexp_replace(word, '([a-z]{3})(?:en|e|s)$', '\1')
    ),
    lambda word: length(word) > 3 AND NOT list_contains([
        'aang', 'aantal', 'achter', 'afgelop', 'aldu', 'alleen', 'ander', 'antwoord', 'bedraag', 'bedraagt',
        'bedrag', 'beleid', 'betreff', 'betreft', 'bijna', 'binn', 'cijfer', 'concret', 'daar', 'daarmee',
        'daarnaast', 'daarvan', 'dagelijk', 'dalend', 'daling', 'dan', 'door', 'dus', 'echter', 'eerst', 'elk',
        'enkel', 'enorm', 'euro', 'evoluti', 'gaat', 'geen', 'gegev', 'geleg', 'gemiddeld', 'graag', 'hebb', 'heeft',
        'hoeveel', 'hoger', 'inzak', 'jaar', 'jaarlijk', 'jar', 'kom', 'komt', 'krijg', 'kunn', 'laatst', 'lager',
        'maand', 'maar', 'maatregel', 'maximaal', 'meer', 'meest', 'miljard', 'miljoen', 'minder', 'minimaal',
        'minister', 'minst', 'moet', 'momenteel', 'naar', 'namelijk', 'niet', 'nieuw', 'onder', 'ongeacht',
        'ongeveer', 'ongever', 'ook', 'opmerking', 'opzicht', 'over', 'overzicht', 'percentag', 'procent', 'ruim',
        'sind', 'slecht', 'staan', 'staat', 'stijg', 'stijging', 'stond', 'tegen', 'tijden', 'toenam', 'toenem',
        'totaal', 'total', 'totale', 'tuss', 'uit', 'vanaf', 'vandaag', 'veel', 'vergelijking', 'vervolgen',
        'volgen', 'volgend', 'voor', 'voorbij', 'vorig', 'vraag', 'vrag', 'vragen', 'waar', 'waarbij', 'waarvan',
        'war', 'ward', 'ware', 'werd', 'word', 'wordt', 'zijn', 'zoal', 'zowel', 'zulk'
    ], word)
)));
COMMENT ON MACRO topic_words IS 'topic_words(text): the words that tell what a text is about, without names and words of form, endings cut off, sorted.';

CREATE MACRO label_words(label) AS trim(regexp_replace(regexp_replace(
    strip_accents(lower(coalesce(label, ''))),
    '\b(?:19|20)\d\d(?:\s?[-/]\s?(?:19|20)?\d\d)?\b', ' ', 'g'), '[^a-z0-9%€]+', ' ', 'g'));
COMMENT ON MACRO label_words IS 'label_words(label): the label of a row or column in lower case, without years and signs.';

CREATE VIEW figure_series AS
WITH described AS (
    SELECT c.claim_id, c.doc_id, c.kind, c.sentence, c.period_start, c.period_end, c.table_id, c.table_row,
        c.table_column, t.caption,
        CASE WHEN c.unit_norm IN ('mens', 'individu', 'burger') THEN 'persoon' ELSE c.unit_norm END AS counted,
        concat_ws(' ', c.statistic, 'of ' || c.base) AS read_as,
        topic_words(replace(c.sentence, '-' || chr(10), '')) AS said,
        list_filter(
            topic_words(CASE WHEN a.n_questions > 0 THEN i.title END),
            lambda word: NOT list_contains(topic_words(lower(concat_ws(' ', c.unit, c.unit_norm, 'personen'))), word)
        ) AS asked
    FROM claims AS c
    JOIN documents AS d ON d.doc_id = c.doc_id
    LEFT JOIN data_tables AS t ON t.table_id = c.table_id
    LEFT JOIN agenda_items AS i ON i.item_id = c.item_id
    LEFT JOIN question_sets AS a ON a.questions_id = c.questions_id
    WHERE NOT c.weak AND c.repeat_of IS NULL AND d.duplicate_of IS NULL AND c.value_norm IS NOT NULL
        AND c.period_start IS NOT NULL AND c.change IS NULL AND c.rate_per IS NULL AND c.unit_norm IS NOT NULL
), told AS (
    SELECT claim_id, doc_id, sentence, period_start, period_end,
        CASE
            WHEN table_id IS NOT NULL THEN 'table cell'
            WHEN kind IN ('count', 'measure') AND len(list_intersect(said, asked)) >= 2 THEN 'unit and topic'
            WHEN len(said) >= 3 THEN 'same words'
        END AS joined_by,
        CASE joined_by
            WHEN 'table cell' THEN concat_ws(' / ', array_to_string(CASE
                    WHEN caption IS NOT NULL THEN topic_words(lower(caption))
                    WHEN len(asked) > 0 THEN asked
                    ELSE [doc_id]
                END, ' '), label_words(table_row), label_words(table_column))
            WHEN 'unit and topic' THEN array_to_string(list_sort(list_intersect(said, asked)), ' ')
            WHEN 'same words' THEN array_to_string(said, ' ')
        END AS topic,
        trim(counted || ' ' || read_as) AS measured
    FROM described
), alone AS (
    SELECT *, count(*) OVER (
            PARTITION BY joined_by, topic, measured, doc_id, sentence, period_start, period_end
        ) AS n_together
    FROM told WHERE joined_by IS NOT NULL
), series AS (
    SELECT *, count(*) OVER (PARTITION BY joined_by, topic, measured) AS n_figures
    FROM alone WHERE joined_by = 'table cell' OR n_together = 1
), stated AS (
    SELECT
        substr(md5(concat_ws('|', s.joined_by, s.measured, s.topic)), 1, 16) AS series_id, s.joined_by, s.topic,
        s.measured, s.n_figures, c.*
    FROM series AS s JOIN claims AS c ON c.claim_id = s.claim_id
    WHERE s.n_figures > 1
), differing AS (
    SELECT a.claim_id, list(b.claim_id ORDER BY b.claim_id) AS differs_from
    FROM stated AS a JOIN stated AS b
        ON a.series_id = b.series_id AND a.claim_id <> b.claim_id
        AND a.period_start = b.period_start AND a.period_end IS NOT DISTINCT FROM b.period_end
        AND a.comparator IN ('=', '~') AND b.comparator IN ('=', '~')
        AND abs(a.value_norm - b.value_norm)
            > CASE WHEN a.comparator = '=' AND b.comparator = '=' THEN 0 ELSE 0.05 END
                * greatest(abs(a.value_norm), abs(b.value_norm))
    GROUP BY a.claim_id
)
SELECT
    s.series_id, s.joined_by, s.topic, s.measured, s.n_figures, d.claim_id IS NOT NULL AS differs,
    coalesce(d.differs_from, []) AS differs_from, s.* EXCLUDE (series_id, joined_by, topic, measured, n_figures)
FROM stated AS s LEFT JOIN differing AS d ON d.claim_id = s.claim_id;
COMMENT ON VIEW figure_series IS 'One row per figure that has at least one other about the same thing, over time and speakers: equal series_id. Precise rather than complete: only figures with a unit and a period, no changes, rates, weak figures, repeats or duplicates; those that stand side by side in one sentence for one period are no series.';
COMMENT ON COLUMN figure_series.series_id IS 'Equal for figures about the same thing; from joined_by, measured and topic alone, so that it survives other documents.';
COMMENT ON COLUMN figure_series.joined_by IS 'The rule that joined them: table cell (caption, row and column are the same but for the year), unit and topic (counts and measures: the same unit, and the same two or more words of the title of the item stand in the sentence), same words (sentences with the same three or more words of content).';
COMMENT ON COLUMN figure_series.topic IS 'The words that the figures of the series share.';
COMMENT ON COLUMN figure_series.measured IS 'What is measured: unit_norm (people of any word count as persoon), with statistic and base where stated.';
COMMENT ON COLUMN figure_series.n_figures IS 'Number of figures in the series.';
COMMENT ON COLUMN figure_series.differs IS 'Whether another figure of the series states another value for exactly the same period; approximate ones (~) differ by more than 5 %. Limits (<, >) never differ.';
COMMENT ON COLUMN figure_series.differs_from IS 'claim_id of the figures from which it differs.';
