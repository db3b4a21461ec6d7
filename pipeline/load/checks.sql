-- What must hold of the rows of every document. Each check selects the rows that break it; checks.py runs it over the
-- documents that changed, or over all. What must be cut out of texts is checked in slices.py. A check begins with a line `-- check: name: what must hold`.

-- check: document_ids_unique: each document stands once
SELECT doc_id, count(*) FROM documents GROUP BY doc_id HAVING count(*) > 1;

-- check: one_text_per_document: each document has one text, of n_chars code points
SELECT d.doc_id, d.n_chars, count(t.doc_id) FROM documents AS d
LEFT JOIN texts AS t ON t.doc_id = d.doc_id
GROUP BY d.doc_id, d.n_chars HAVING count(t.doc_id) <> 1 OR max(length(t.text)) <> d.n_chars;

-- check: spans_tile: spans cover the text without gap or overlap
SELECT doc_id, char_start, char_end, kind, before FROM (
    SELECT s.*, coalesce(lag(s.char_end) OVER w, 0) AS before, lead(s.char_start) OVER w IS NULL AS is_last
    FROM spans AS s
    WINDOW w AS (PARTITION BY s.doc_id ORDER BY s.char_start, s.char_end)
) JOIN documents USING (doc_id)
WHERE char_start <> before OR char_end <= char_start OR (is_last AND char_end <> n_chars);

-- check: text_has_spans: a text that is not empty has spans
SELECT doc_id FROM documents
WHERE n_chars > 0 AND doc_id NOT IN (SELECT s.doc_id FROM spans AS s);

-- check: pages_tile: pages, where there are any, cover the text without gap or overlap and count from 1
SELECT doc_id, page, char_start, char_end, before FROM (
    SELECT p.*, coalesce(lag(p.char_end) OVER w, 0) AS before, row_number() OVER w AS place,
        lead(p.char_start) OVER w IS NULL AS is_last
    FROM pages AS p
    WINDOW w AS (PARTITION BY p.doc_id ORDER BY p.page)
) JOIN documents USING (doc_id)
WHERE char_start <> before OR char_end < char_start OR page <> place OR (is_last AND char_end <> n_chars);

-- check: ids_unique: every id stands once
SELECT what, id, count(*) FROM (
    SELECT 'item' AS what, item_id AS id, doc_id FROM agenda_items
    UNION ALL SELECT 'question', question_id, doc_id FROM questions
    UNION ALL SELECT 'speech', speech_id, doc_id FROM speeches
    UNION ALL SELECT 'pair', qa_id, doc_id FROM qa_pairs
    UNION ALL SELECT 'claim', claim_id, doc_id FROM claims
    UNION ALL SELECT 'table', table_id, doc_id FROM data_tables
    UNION ALL SELECT 'set of questions', questions_id, doc_id FROM question_sets
    UNION ALL SELECT 'cell', table_id || ' ' || row || ' ' || col, doc_id FROM table_cells
    UNION ALL SELECT 'claim of a pair', claim_id || ' ' || qa_id || ' ' || side, doc_id FROM claim_pairs
    UNION ALL SELECT 'problem', problem_id, doc_id FROM problems
)
GROUP BY what, id HAVING count(*) > 1;

-- check: ids_name_their_document: an id below the document begins with the document's id
SELECT what, id, doc_id FROM (
    SELECT 'item' AS what, item_id AS id, doc_id FROM agenda_items
    UNION ALL SELECT 'question', question_id, doc_id FROM questions
    UNION ALL SELECT 'speech', speech_id, doc_id FROM speeches
    UNION ALL SELECT 'pair', qa_id, doc_id FROM qa_pairs
    UNION ALL SELECT 'claim', claim_id, doc_id FROM claims
)
WHERE id IS NULL OR NOT starts_with(id, doc_id || '#');

-- check: offsets_in_text: every pair of offsets lies inside its text, the end behind the start
SELECT what, id, char_start, char_end FROM (
    SELECT 'item' AS what, item_id AS id, doc_id, char_start, char_end, char_end > char_start AS ordered FROM agenda_items
    UNION ALL SELECT 'speech', speech_id, doc_id, char_start, char_end, char_end > char_start FROM speeches
    UNION ALL SELECT 'claim', claim_id, doc_id, char_start, char_end, char_end > char_start FROM claims
    UNION ALL SELECT 'table', table_id, doc_id, char_start, char_end, char_end >= char_start FROM data_tables
    UNION ALL SELECT 'cell', table_id, doc_id, char_start, char_end, char_end >= char_start FROM table_cells
    UNION ALL SELECT 'problem', problem_id, doc_id, char_start, char_end, char_end >= char_start FROM problems
        WHERE char_start IS NOT NULL
    UNION ALL SELECT 'question of a pair', qa_id, doc_id, question_start, question_end, question_end > question_start
        FROM qa_pairs WHERE question_start IS NOT NULL OR question_end IS NOT NULL
    UNION ALL SELECT 'answer of a pair', qa_id, doc_id, answer_start, answer_end, answer_end > answer_start
        FROM qa_pairs WHERE answer_start IS NOT NULL OR answer_end IS NOT NULL
) JOIN documents USING (doc_id)
WHERE ordered IS NOT TRUE OR char_start < 0 OR char_end > n_chars;

-- check: claims_stand_in_read_text: no claim is read from page furniture, metadata or a contents page
SELECT claim_id, span_kind, text FROM claims
WHERE span_kind IS NULL OR span_kind IN ('furniture', 'metadata', 'contents');

-- check: value_or_interval: a claim has a value, or both ends of an interval and no value
SELECT claim_id, value, low, high FROM claims
WHERE (value IS NULL) <> (low IS NOT NULL AND high IS NOT NULL) OR (low IS NULL) <> (high IS NULL) OR low > high
    OR NOT isfinite(coalesce(value, low)) OR NOT isfinite(coalesce(value, high)) OR norm_low > norm_high
    OR period_start > period_end;

-- check: kinds_known: columns with a fixed list of values hold no other
SELECT what, id, value FROM (
    SELECT 'doc_type' AS what, doc_id AS id, doc_id, doc_type AS value, doc_type IN ('committee_proceedings', 'plenary_proceedings', 'committee_report', 'written_question', 'unknown') AS known FROM documents
    UNION ALL SELECT 'span kind', doc_id, doc_id, kind, kind IN ('speech', 'heading', 'announcement', 'furniture', 'metadata', 'contents', 'vote', 'body', 'unknown') FROM spans
    UNION ALL SELECT 'instrument', question_id, doc_id, instrument, instrument IS NULL OR instrument IN ('schriftelijke vraag', 'vraag om uitleg', 'actuele vraag', 'interpellatie') FROM questions
    UNION ALL SELECT 'mode', speech_id, doc_id, mode, mode IN ('verbatim', 'reported', 'written') FROM speeches
    UNION ALL SELECT 'role', speech_id, doc_id, role, role IS NULL OR role IN ('chair', 'member', 'minister', 'guest') FROM speeches
    UNION ALL SELECT 'act', speech_id, doc_id, act, act IN ('chair', 'question', 'answer', 'reply', 'follow_up', 'closing', 'speech', 'reported') FROM speeches
    UNION ALL SELECT 'status', qa_id, doc_id, status, status IN ('answered', 'referred', 'unanswered') FROM qa_pairs
    UNION ALL SELECT 'method', qa_id, doc_id, method, method IN ('numbered', 'turn order', 'single') FROM qa_pairs
    UNION ALL SELECT 'claim kind', claim_id, doc_id, kind, kind IN ('percentage', 'euro', 'count', 'measure') FROM claims
    UNION ALL SELECT 'comparator', claim_id, doc_id, comparator, comparator IN ('=', '~', '<', '<=', '>', '>=') FROM claims
    UNION ALL SELECT 'change', claim_id, doc_id, change, change IS NULL OR change IN ('increase', 'decrease') FROM claims
    UNION ALL SELECT 'figure response', qa_id, doc_id, figure_response, CASE WHEN asks_for_figures THEN figure_response IN ('figures', 'zero', 'annex', 'elsewhere', 'not_available', 'none') ELSE figure_response IS NULL END FROM qa_pairs
    UNION ALL SELECT 'side', claim_id, doc_id, side, side IS NULL OR side IN ('question', 'answer') FROM claims
    UNION ALL SELECT 'statistic', claim_id, doc_id, statistic, statistic IS NULL OR statistic IN ('mean', 'median', 'maximum', 'minimum') FROM claims
    UNION ALL SELECT 'time relation', claim_id, doc_id, time_relation, time_relation IS NULL OR time_relation IN ('in', 'since', 'until', 'by') FROM claims
    UNION ALL SELECT 'period basis', claim_id, doc_id, period_basis, period_basis IS NULL OR period_basis IN ('stated', 'relative') FROM claims
    UNION ALL SELECT 'axis', table_id, doc_id, axis, axis IN ('row', 'column', 'share') FROM table_checks
    UNION ALL SELECT 'severity', problem_id, doc_id, severity, severity IN ('error', 'warning', 'info') FROM problems
)
WHERE known IS NOT TRUE;

-- check: rows_refer_to_rows: what a row names exists in its document
SELECT what, id, named FROM (
    SELECT 'item of a speech' AS what, speech_id AS id, doc_id, item_id AS named FROM speeches ANTI JOIN agenda_items USING (doc_id, item_id)
    UNION ALL SELECT 'item of a question', question_id, doc_id, item_id FROM questions ANTI JOIN agenda_items USING (doc_id, item_id)
    UNION ALL SELECT 'item of a pair', qa_id, doc_id, item_id FROM qa_pairs ANTI JOIN agenda_items USING (doc_id, item_id)
    UNION ALL SELECT 'question of a pair', qa_id, doc_id, question_id FROM qa_pairs ANTI JOIN questions USING (doc_id, question_id)
    UNION ALL SELECT 'asking speech of a pair', p.qa_id, p.doc_id, p.question_speech_id FROM qa_pairs AS p ANTI JOIN speeches AS s ON s.doc_id = p.doc_id AND s.speech_id = p.question_speech_id
    UNION ALL SELECT 'answering speech of a pair', p.qa_id, p.doc_id, p.answer_speech_id FROM qa_pairs AS p ANTI JOIN speeches AS s ON s.doc_id = p.doc_id AND s.speech_id = p.answer_speech_id
    UNION ALL SELECT 'speech of a span', doc_id || ' ' || char_start, doc_id, speech_id FROM spans ANTI JOIN speeches USING (doc_id, speech_id)
    UNION ALL SELECT 'table of a claim', claim_id, doc_id, table_id FROM claims ANTI JOIN data_tables USING (doc_id, table_id)
    UNION ALL SELECT 'table of a check', table_id, doc_id, table_id FROM table_checks ANTI JOIN data_tables USING (doc_id, table_id)
    UNION ALL SELECT 'questions of a claim', claim_id, doc_id, questions_id FROM claims ANTI JOIN question_sets USING (doc_id, questions_id)
    UNION ALL SELECT 'pair of a claim', claim_id, doc_id, qa_id FROM claims ANTI JOIN qa_pairs USING (doc_id, qa_id)
    UNION ALL SELECT 'pair', claim_id, doc_id, qa_id FROM claim_pairs ANTI JOIN qa_pairs USING (doc_id, qa_id)
    UNION ALL SELECT 'claim of a pair', qa_id, doc_id, claim_id FROM claim_pairs ANTI JOIN claims USING (doc_id, claim_id)
)
WHERE named IS NOT NULL;

-- check: speech_has_span: every speech has a span
SELECT s.speech_id, s.char_start, s.char_end
FROM speeches AS s ANTI JOIN spans AS p ON p.doc_id = s.doc_id AND p.speech_id = s.speech_id;

-- check: speech_kind_iff_speech: a span names a speech exactly when its kind is speech
SELECT doc_id, kind, speech_id, char_start FROM spans
WHERE (kind = 'speech') <> (speech_id IS NOT NULL);

-- check: counts_agree: the counts of claims on a pair are those of claim_pairs and claims
SELECT p.qa_id, p.n_claims_in_answer, count(c.claim_id), p.n_claims_own
FROM qa_pairs AS p
LEFT JOIN claim_pairs AS c ON c.doc_id = p.doc_id AND c.qa_id = p.qa_id AND c.side = 'answer'
GROUP BY p.qa_id, p.n_claims_in_answer, p.n_claims_own
HAVING p.n_claims_in_answer <> count(c.claim_id) OR p.n_claims_own > p.n_claims_in_answer;

-- check: places_count_from_one: items and speeches of a document are numbered 1, 2, 3 in the order of the text
SELECT what, doc_id, seq, place FROM (
    SELECT 'item' AS what, doc_id, seq, row_number() OVER (PARTITION BY doc_id ORDER BY char_start, char_end) AS place FROM agenda_items
    UNION ALL SELECT 'speech', doc_id, seq, row_number() OVER (PARTITION BY doc_id ORDER BY char_start, char_end) FROM speeches
)
WHERE seq IS DISTINCT FROM place;
