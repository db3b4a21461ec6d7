-- The tables, as shared/database.md fixes them; each table and column says what it means, with its unit.
-- Offsets (char_start, char_end and the like) count code points in texts.text of the document, 0-based, end exclusive.
-- No keys and no indexes: a key on text grows the file by half, and delete-and-insert of parent and child in one
-- transaction fails with foreign keys. checks.sql holds what keys would hold.
-- Every table about documents carries doc_id, so that one document can be taken out and put back.

CREATE TABLE documents (
    doc_id VARCHAR, source_path VARCHAR, sha256 VARCHAR, media_type VARCHAR, n_chars BIGINT, n_pages INTEGER,
    doc_type VARCHAR, title VARCHAR, session VARCHAR, legislature VARCHAR, meeting VARCHAR, committee VARCHAR,
    number INTEGER, date DATE, themes VARCHAR[], source_url VARCHAR, page_url VARCHAR, language VARCHAR,
    duplicate_of VARCHAR, parliament_id VARCHAR
);
COMMENT ON TABLE documents IS 'One row per accepted input file. Joins to every other table on doc_id.';
COMMENT ON COLUMN documents.doc_id IS 'Id of the document: its path below the raw folder, with its ending.';
COMMENT ON COLUMN documents.source_path IS 'Path of the input file as it was read, below the raw folder.';
COMMENT ON COLUMN documents.sha256 IS 'SHA-256 of the bytes of the input file, in hexadecimal.';
COMMENT ON COLUMN documents.media_type IS 'Media type of the input file, such as application/pdf.';
COMMENT ON COLUMN documents.n_chars IS 'Length of texts.text, in code points.';
COMMENT ON COLUMN documents.n_pages IS 'Number of pages of the source; NULL where the form has no pages.';
COMMENT ON COLUMN documents.doc_type IS 'committee_proceedings, plenary_proceedings, committee_report, written_question or unknown (also proceedings of which nothing tells whether a committee or the plenary sat).';
COMMENT ON COLUMN documents.title IS 'Title as the document itself has it, spaces folded: of a sitting as printed the name of the meeting, of a web page the heading of its item (such a page holds one item), of a written question or report its subject. For what was debated use agenda_items.title or questions.subject, which mean one thing in every form.';
COMMENT ON COLUMN documents.session IS 'Session year, such as 2022-2023.';
COMMENT ON COLUMN documents.legislature IS 'Legislature, such as 2019-2024.';
COMMENT ON COLUMN documents.meeting IS 'Number of the sitting as printed, such as C151.';
COMMENT ON COLUMN documents.committee IS 'Name of the committee as printed, spaces folded.';
COMMENT ON COLUMN documents.number IS 'Number of a written question within its session and minister; of any other document the number that its metadata give, else NULL. The number of a parliamentary paper opens its title.';
COMMENT ON COLUMN documents.date IS 'Day of the sitting; of a written question the day it was put; of a report the day it was tabled.';
COMMENT ON COLUMN documents.themes IS 'Themes from the metadata in or beside the file; NULL where none are given.';
COMMENT ON COLUMN documents.source_url IS 'Address of the file at the parliament, from metadata.';
COMMENT ON COLUMN documents.page_url IS 'Address of the web page about the document, from metadata.';
COMMENT ON COLUMN documents.language IS 'Language code from metadata, such as nl.';
COMMENT ON COLUMN documents.duplicate_of IS 'doc_id of the preferred form of the same sitting or question (same sha256 or same parliament_id), else NULL. Preferred: JSON, then PDF, HTML, text; then the shorter doc_id; then the alphabet.';
COMMENT ON COLUMN documents.parliament_id IS 'Id in the open data service of the parliament with its kind, such as schv:1834565; NULL where no metadata gives it.';

CREATE TABLE texts (doc_id VARCHAR, text VARCHAR);
COMMENT ON TABLE texts IS 'The text of each document as it was read; all offsets point into it. One row per document.';
COMMENT ON COLUMN texts.doc_id IS 'The document: one text each, so joining to documents keeps rows single.';
COMMENT ON COLUMN texts.text IS 'Raw text: substr(text, char_start + 1, char_end - char_start) gives back what a row was read from.';

CREATE TABLE pages (doc_id VARCHAR, page INTEGER, char_start BIGINT, char_end BIGINT);
COMMENT ON TABLE pages IS 'Pages of each document; they tile the text. Empty for a form without pages. A figure finds its page in claims.page without a join.';
COMMENT ON COLUMN pages.doc_id IS 'The document: joining documents to pages gives one row per page.';
COMMENT ON COLUMN pages.page IS 'Physical page, from 1; not the printed page number.';
COMMENT ON COLUMN pages.char_start IS 'Offset of the first character, in code points.';
COMMENT ON COLUMN pages.char_end IS 'Offset behind the last character, in code points.';

CREATE TABLE spans (doc_id VARCHAR, kind VARCHAR, speech_id VARCHAR, char_start BIGINT, char_end BIGINT);
COMMENT ON TABLE spans IS 'What each stretch of text is; spans tile the text without gap or overlap, white space belongs to the span before it. A turn broken by a page footer is one speech over several spans: joining speeches to spans on speech_id doubles such a speech.';
COMMENT ON COLUMN spans.doc_id IS 'The document: joining documents to spans gives one row per span.';
COMMENT ON COLUMN spans.kind IS 'speech, heading, announcement, furniture, metadata, contents, vote, body or unknown (then also in problems).';
COMMENT ON COLUMN spans.speech_id IS 'The speech, for kind speech; else NULL.';
COMMENT ON COLUMN spans.char_start IS 'Offset of the first character, in code points.';
COMMENT ON COLUMN spans.char_end IS 'Offset behind the last character, in code points.';

CREATE TABLE agenda_items (
    item_id VARCHAR, doc_id VARCHAR, seq INTEGER, title VARCHAR, kind VARCHAR, chair VARCHAR, date DATE,
    char_start BIGINT, char_end BIGINT
);
COMMENT ON TABLE agenda_items IS 'One row per item: a debate on one or more joined questions, a section of a report, or a written question.';
COMMENT ON COLUMN agenda_items.item_id IS 'Id of the item: doc_id#i and the offset where it begins. Joining agenda_items to speeches, questions, qa_pairs or claims on it gives many rows per item.';
COMMENT ON COLUMN agenda_items.doc_id IS 'The document in which the item stands; a document has one item or more.';
COMMENT ON COLUMN agenda_items.seq IS 'Place in the document, 1 for the first item, without gaps, in every form.';
COMMENT ON COLUMN agenda_items.title IS 'Title or subject of the item, clean: what was debated, the same in every form; titles of joined questions stand one after another with / between them; NULL where none is printed.';
COMMENT ON COLUMN agenda_items.kind IS 'What sort of item it is, such as the instrument of its questions or a section of a report.';
COMMENT ON COLUMN agenda_items.chair IS 'Name of whoever chaired the item, as far as the document tells.';
COMMENT ON COLUMN agenda_items.date IS 'Day of the item.';
COMMENT ON COLUMN agenda_items.char_start IS 'Offset of the first character, in code points.';
COMMENT ON COLUMN agenda_items.char_end IS 'Offset behind the last character, in code points.';

CREATE TABLE questions (
    question_id VARCHAR, doc_id VARCHAR, item_id VARCHAR, instrument VARCHAR, number INTEGER, session VARCHAR,
    subject VARCHAR, asker VARCHAR, asker_id VARCHAR, asker_party VARCHAR, asker_party_id VARCHAR,
    asker_majority BOOLEAN, addressee VARCHAR, addressee_id VARCHAR, addressee_party VARCHAR, addressee_title VARCHAR,
    themes VARCHAR[], date DATE, date_submitted DATE, date_answered DATE, answered_in_time BOOLEAN, twin_of VARCHAR,
    twin_basis VARCHAR, twin_key VARCHAR, asker_matched_by VARCHAR, addressee_matched_by VARCHAR,
    askers VARCHAR[], asker_ids VARCHAR[]
);
COMMENT ON TABLE questions IS 'One row per formal question. Joined questions share an item: joining questions to speeches or claims on item_id gives one row per question; use claims_wide or qa_pairs where rows must not double.';
COMMENT ON COLUMN questions.question_id IS 'Id of the question: doc_id#q and its number (or #q@ and its offset where no number is printed).';
COMMENT ON COLUMN questions.doc_id IS 'The document in which the question stands; a document may hold several.';
COMMENT ON COLUMN questions.item_id IS 'The item in which it was put, in agenda_items; joined questions share one.';
COMMENT ON COLUMN questions.instrument IS 'schriftelijke vraag, vraag om uitleg, actuele vraag or interpellatie; NULL where nothing tells which.';
COMMENT ON COLUMN questions.number IS 'Printed number; within the session, and for a written question within the minister.';
COMMENT ON COLUMN questions.session IS 'Session year of the number, such as 2022-2023.';
COMMENT ON COLUMN questions.subject IS 'What the question is about, as printed behind over, clean.';
COMMENT ON COLUMN questions.asker IS 'Full name of the member who asks, the first of them where several put it together (see askers); NULL where the document does not tell.';
COMMENT ON COLUMN questions.asker_id IS 'Register id of the asker; NULL where no single person matches.';
COMMENT ON COLUMN questions.asker_party IS 'Party of the asker at the date, by its name of that day.';
COMMENT ON COLUMN questions.asker_party_id IS 'Id of that party, stable over renames.';
COMMENT ON COLUMN questions.asker_majority IS 'Whether that party sat in the Flemish government that day; NULL if unknown.';
COMMENT ON COLUMN questions.addressee IS 'Full name of the minister to whom it is put.';
COMMENT ON COLUMN questions.addressee_id IS 'Register id of that minister; NULL where no single person matches.';
COMMENT ON COLUMN questions.addressee_party IS 'Party of that minister at the date.';
COMMENT ON COLUMN questions.addressee_title IS 'Title of the minister as printed, spaces folded.';
COMMENT ON COLUMN questions.themes IS 'Themes from the metadata of a document that holds this one question; else NULL.';
COMMENT ON COLUMN questions.date IS 'Day of the sitting, or the day a written question was put.';
COMMENT ON COLUMN questions.date_submitted IS 'Day it was handed in, from metadata; else NULL.';
COMMENT ON COLUMN questions.date_answered IS 'Day it was answered, from metadata or the text; else NULL.';
COMMENT ON COLUMN questions.answered_in_time IS 'Whether the answer came within the term, from metadata; else NULL.';
COMMENT ON COLUMN questions.twin_of IS 'question_id of the first of several written questions with the same words, asker and day put to several ministers; NULL for that first one and for all others.';
COMMENT ON COLUMN questions.twin_basis IS 'How the twin is known: same words (no document names its twin); NULL where there is none.';
COMMENT ON COLUMN questions.twin_key IS 'Fingerprint of asker, day and words of a written question, by which twins are found; NULL where one of them is missing.';
COMMENT ON COLUMN questions.asker_matched_by IS 'The rule that resolved the asker, or the reason it could not, with the candidates.';
COMMENT ON COLUMN questions.addressee_matched_by IS 'The rule that resolved the minister, or the reason it could not, with the candidates.';
COMMENT ON COLUMN questions.askers IS 'Full names of all who put it together, the asker first, in the order printed; NULL where the document does not tell.';
COMMENT ON COLUMN questions.asker_ids IS 'Register ids of the askers, in the same order; an element is NULL where no single person matches.';

CREATE TABLE speeches (
    speech_id VARCHAR, doc_id VARCHAR, item_id VARCHAR, seq INTEGER, mode VARCHAR, speaker_label VARCHAR,
    speaker VARCHAR, person_id VARCHAR, party VARCHAR, party_id VARCHAR, party_label VARCHAR, majority BOOLEAN,
    role VARCHAR, organisation VARCHAR, act VARCHAR, matched_by VARCHAR, text VARCHAR, n_words INTEGER,
    char_start BIGINT, char_end BIGINT, page_start INTEGER, page_end INTEGER, date DATE
);
COMMENT ON TABLE speeches IS 'One row per turn; for a written question one question and one answer; in a report one per paragraph of reported speech. Joins to documents, agenda_items (item_id) and people (person_id) without doubling; to claims, spans or qa_pairs it gives several rows per turn.';
COMMENT ON COLUMN speeches.speech_id IS 'Id of the speech: doc_id#s and the offset where it begins.';
COMMENT ON COLUMN speeches.doc_id IS 'The document in which it was spoken or written, in documents.';
COMMENT ON COLUMN speeches.item_id IS 'The item to which the turn belongs, in agenda_items: one item, many turns; NULL outside any.';
COMMENT ON COLUMN speeches.seq IS 'Place in the document, 1 for the first turn, without gaps.';
COMMENT ON COLUMN speeches.mode IS 'verbatim, reported or written.';
COMMENT ON COLUMN speeches.speaker_label IS 'Label as printed, without the colon; NULL where none is printed.';
COMMENT ON COLUMN speeches.speaker IS 'Full name; a surname alone needs one unique match, else NULL.';
COMMENT ON COLUMN speeches.person_id IS 'Register id; NULL where no single person matches.';
COMMENT ON COLUMN speeches.party IS 'Party of the speaker at the date, by its name of that day.';
COMMENT ON COLUMN speeches.party_id IS 'Id of that party, stable over renames.';
COMMENT ON COLUMN speeches.party_label IS 'Party as printed.';
COMMENT ON COLUMN speeches.majority IS 'Whether that party sat in the Flemish government that day; NULL if unknown.';
COMMENT ON COLUMN speeches.role IS 'chair, member, minister or guest; NULL where it cannot be told.';
COMMENT ON COLUMN speeches.organisation IS 'For whom a guest speaks; else NULL.';
COMMENT ON COLUMN speeches.act IS 'chair, question, answer, reply, follow_up, closing, speech or reported.';
COMMENT ON COLUMN speeches.matched_by IS 'The rule that resolved the person, or the reason it could not, with the candidates.';
COMMENT ON COLUMN speeches.text IS 'The words spoken, clean: label and furniture left out, broken words joined.';
COMMENT ON COLUMN speeches.n_words IS 'Number of words in text, split at white space.';
COMMENT ON COLUMN speeches.char_start IS 'Offset of the first character of the label (of the first spoken word where there is none), in code points.';
COMMENT ON COLUMN speeches.char_end IS 'Offset behind the last character of the turn, in code points.';
COMMENT ON COLUMN speeches.page_start IS 'Physical page on which it begins; NULL without pages.';
COMMENT ON COLUMN speeches.page_end IS 'Physical page on which it ends; NULL without pages.';
COMMENT ON COLUMN speeches.date IS 'Day on which it was spoken or written.';

CREATE TABLE qa_pairs (
    qa_id VARCHAR, doc_id VARCHAR, item_id VARCHAR, question_id VARCHAR, round INTEGER, label VARCHAR,
    question_speech_id VARCHAR, question_text VARCHAR, question_start BIGINT, question_end BIGINT,
    answer_speech_id VARCHAR, answer_text VARCHAR, answer_start BIGINT, answer_end BIGINT, asker VARCHAR,
    asker_id VARCHAR, asker_party VARCHAR, asker_party_id VARCHAR, asker_majority BOOLEAN, minister VARCHAR,
    minister_id VARCHAR, minister_party VARCHAR, minister_title VARCHAR, status VARCHAR, status_reason VARCHAR,
    refers_to VARCHAR, method VARCHAR, asks_for_figures BOOLEAN, breakdowns_asked VARCHAR[],
    n_claims_in_answer INTEGER, n_claims_own INTEGER, figure_response VARCHAR
);
COMMENT ON TABLE qa_pairs IS 'Who asked and who answered: oral, one row per member''s question or follow-up and the minister''s turn that answers it; written, one row per numbered sub-question. Joined questions share one answer: sum n_claims_own, never n_claims_in_answer.';
COMMENT ON COLUMN qa_pairs.qa_id IS 'Id of the pair: doc_id#p, where the question begins, -, where the answer begins (empty where absent).';
COMMENT ON COLUMN qa_pairs.doc_id IS 'The document in which question and answer stand, in documents.';
COMMENT ON COLUMN qa_pairs.item_id IS 'The item of question and answer, in agenda_items: one item, several pairs.';
COMMENT ON COLUMN qa_pairs.question_id IS 'The formal question to which the pair belongs, in questions: one question, one or more pairs; NULL for a member who joins in without one.';
COMMENT ON COLUMN qa_pairs.round IS 'Oral: ordinal of the minister''s turn in the item, from 1. Written: 1; from 2 on a further answer: supplementary, of another minister, or for another policy area.';
COMMENT ON COLUMN qa_pairs.label IS 'Printed label of a written sub-question, such as 1 or 2; else NULL.';
COMMENT ON COLUMN qa_pairs.question_speech_id IS 'The turn that asks, in speeches; all sub-questions of a written question share one.';
COMMENT ON COLUMN qa_pairs.question_text IS 'Words of the question, clean.';
COMMENT ON COLUMN qa_pairs.question_start IS 'Offset where the question begins, in code points.';
COMMENT ON COLUMN qa_pairs.question_end IS 'Offset behind the question, in code points.';
COMMENT ON COLUMN qa_pairs.answer_speech_id IS 'The turn that answers, in speeches; shared by joined questions and by all sub-questions of a written question; NULL where unanswered.';
COMMENT ON COLUMN qa_pairs.answer_text IS 'Words of the answer, clean; of a referred pair those of the answer it refers to.';
COMMENT ON COLUMN qa_pairs.answer_start IS 'Offset where the answer begins, in code points.';
COMMENT ON COLUMN qa_pairs.answer_end IS 'Offset behind the answer, in code points.';
COMMENT ON COLUMN qa_pairs.asker IS 'Full name of who asks.';
COMMENT ON COLUMN qa_pairs.asker_id IS 'Register id of who asks; NULL where no single person matches.';
COMMENT ON COLUMN qa_pairs.asker_party IS 'Party of the asker at the date, by its name of that day.';
COMMENT ON COLUMN qa_pairs.asker_party_id IS 'Id of that party, stable over renames.';
COMMENT ON COLUMN qa_pairs.asker_majority IS 'Whether that party sat in the Flemish government that day; NULL if unknown.';
COMMENT ON COLUMN qa_pairs.minister IS 'Full name of the minister who answers.';
COMMENT ON COLUMN qa_pairs.minister_id IS 'Register id of that minister; NULL where no single person matches.';
COMMENT ON COLUMN qa_pairs.minister_party IS 'Party of that minister at the date.';
COMMENT ON COLUMN qa_pairs.minister_title IS 'Title of that minister, spaces folded: as printed with the question, else the one under which the register has the minister that day.';
COMMENT ON COLUMN qa_pairs.status IS 'answered, referred (the answer is given under another label) or unanswered.';
COMMENT ON COLUMN qa_pairs.status_reason IS 'Why it is unanswered, such as no answer in file or label missing in answer; else NULL.';
COMMENT ON COLUMN qa_pairs.refers_to IS 'Label of the sub-question whose answer is meant, for a referred pair.';
COMMENT ON COLUMN qa_pairs.method IS 'How the pair was made: numbered, turn order or single.';
COMMENT ON COLUMN qa_pairs.asks_for_figures IS 'Whether the question asks for numbers (hoeveel, welk bedrag, graag cijfers).';
COMMENT ON COLUMN qa_pairs.breakdowns_asked IS 'By what the figures are asked to be broken down: year, province, municipality and the like.';
COMMENT ON COLUMN qa_pairs.n_claims_in_answer IS 'Number of claims in the answer, those of an answer referred to included; weak ones too.';
COMMENT ON COLUMN qa_pairs.n_claims_own IS 'Number of those claims whose qa_id is this pair: sums over pairs count each claim once.';
COMMENT ON COLUMN qa_pairs.figure_response IS 'What came where figures were asked; NULL where not asked. figures: a claim that is not weak in the answer, or in the one it refers to, tables in it included. Else by its words, in this order: annex (zie bijlage, a file beside the answer), not_available (not kept, not known, not to be had), zero (none at all: geen, nihil), elsewhere (a table, figure or answer in another place of the document, a website, a report, another minister), none (none of these, or no answer).';

CREATE TABLE claims (
    claim_id VARCHAR, doc_id VARCHAR, speech_id VARCHAR, item_id VARCHAR, span_kind VARCHAR, side VARCHAR,
    qa_id VARCHAR, kind VARCHAR, value DOUBLE, low DOUBLE, high DOUBLE, unit VARCHAR, comparator VARCHAR,
    change VARCHAR, unit_lemma VARCHAR, unit_norm VARCHAR, value_norm DOUBLE, norm_low DOUBLE, norm_high DOUBLE,
    rate_per VARCHAR, statistic VARCHAR, base VARCHAR, weak BOOLEAN, time_text VARCHAR, time_relation VARCHAR,
    period_start DATE, period_end DATE, period_basis VARCHAR, text VARCHAR, sentence VARCHAR, char_start BIGINT,
    char_end BIGINT, page INTEGER, rule VARCHAR, table_id VARCHAR, table_row VARCHAR, table_column VARCHAR,
    is_total BOOLEAN, repeat_of VARCHAR, speaker VARCHAR, person_id VARCHAR, party VARCHAR, party_id VARCHAR,
    majority BOOLEAN, role VARCHAR, act VARCHAR, minister_title VARCHAR, date DATE,
    questions_id VARCHAR
);
COMMENT ON TABLE claims IS 'One row per numeric claim: an expression that gives a quantity about the world. Joins to documents, speeches, agenda_items, qa_pairs (qa_id), data_tables and question_sets keep one row per claim. Joining to claim_pairs, or to questions on item_id, doubles a claim that serves joined questions; claims_wide does not.';
COMMENT ON COLUMN claims.claim_id IS 'Id of the claim: doc_id#c and the offset where it begins.';
COMMENT ON COLUMN claims.doc_id IS 'The document in which it stands, in documents: joining keeps one row per claim.';
COMMENT ON COLUMN claims.speech_id IS 'The turn in which it stands, in speeches: joining keeps one row per claim; NULL outside a speech.';
COMMENT ON COLUMN claims.item_id IS 'The item in which it stands, in agenda_items: joining keeps one row per claim; NULL outside any.';
COMMENT ON COLUMN claims.span_kind IS 'Kind of the span in which it begins: speech, heading, body and so on.';
COMMENT ON COLUMN claims.side IS 'question or answer; NULL where it stands on neither side.';
COMMENT ON COLUMN claims.qa_id IS 'The first pair to which it directly belongs, in qa_pairs: joining keeps one row per claim; every pair it serves is in claim_pairs.';
COMMENT ON COLUMN claims.kind IS 'percentage, euro, count or measure.';
COMMENT ON COLUMN claims.value IS 'The number, in unit: percent, euros, or things counted; NULL for an interval. Stored with 12 significant digits, and a percentage with 6 decimals at most (a third is 33.333333), so that equal numbers group; so are low, high and the norms.';
COMMENT ON COLUMN claims.low IS 'Lower end of an interval, in unit; else NULL.';
COMMENT ON COLUMN claims.high IS 'Upper end of an interval, in unit; else NULL.';
COMMENT ON COLUMN claims.unit IS 'What the number counts or measures, as written, clean; percent, percentage_point and EUR for shares and money.';
COMMENT ON COLUMN claims.comparator IS '= exactly, ~ about, < under, <= at most, > over, >= at least.';
COMMENT ON COLUMN claims.change IS 'increase or decrease where the quantity is the change itself; else NULL.';
COMMENT ON COLUMN claims.unit_lemma IS 'The unit as a singular lower case noun, for grouping.';
COMMENT ON COLUMN claims.unit_norm IS 'Base unit of value_norm: EUR, percent, day, m2, kg and so on.';
COMMENT ON COLUMN claims.value_norm IS 'The value in unit_norm; NULL for an interval.';
COMMENT ON COLUMN claims.norm_low IS 'Lower end in unit_norm; equal to norm_high for a single value.';
COMMENT ON COLUMN claims.norm_high IS 'Upper end in unit_norm; equal to norm_low for a single value.';
COMMENT ON COLUMN claims.rate_per IS 'Per what a rate is given: year, month, 50.000 inwoners; NULL is a level.';
COMMENT ON COLUMN claims.statistic IS 'mean, median, maximum or minimum where the text says so; else NULL.';
COMMENT ON COLUMN claims.base IS 'The whole that a percentage is a share of, as written.';
COMMENT ON COLUMN claims.weak IS 'Whether it is of the optional class: counts of the talk itself, stressed one, small structural numbers, loose durations; or denied (niet 12, maar 15).';
COMMENT ON COLUMN claims.time_text IS 'The words that say when the quantity holds, clean.';
COMMENT ON COLUMN claims.time_relation IS 'in, since, until or by.';
COMMENT ON COLUMN claims.period_start IS 'First day of the period, inclusive; NULL is open or unknown.';
COMMENT ON COLUMN claims.period_end IS 'Last day of the period, inclusive; NULL is open or unknown.';
COMMENT ON COLUMN claims.period_basis IS 'stated, or relative to the date of the text.';
COMMENT ON COLUMN claims.text IS 'The raw slice of texts.text at the offsets, line breaks and furniture included.';
COMMENT ON COLUMN claims.sentence IS 'The sentence, clean; of a table cell caption | row | column.';
COMMENT ON COLUMN claims.char_start IS 'Offset of the first character, in code points.';
COMMENT ON COLUMN claims.char_end IS 'Offset behind the last character, in code points.';
COMMENT ON COLUMN claims.page IS 'Physical page on which it begins; NULL without pages.';
COMMENT ON COLUMN claims.rule IS 'Name of the reading rule in the annotate stage that found the figure, for tracing a wrong one.';
COMMENT ON COLUMN claims.table_id IS 'The table of which it is a cell; NULL in prose.';
COMMENT ON COLUMN claims.table_row IS 'Row label, group heading first, broken words joined, note marks off.';
COMMENT ON COLUMN claims.table_column IS 'Column label, group heading first; NULL where the column is uncertain.';
COMMENT ON COLUMN claims.is_total IS 'Whether it is a total of other cells of its table.';
COMMENT ON COLUMN claims.repeat_of IS 'claim_id of the first claim of the same item that says the same figure about the same thing; else NULL, and NULL in a count of votes. Same figure: equal kind, unit, value (or both ends), period, comparator, change, rate, statistic, base and flags (weak, total), and a unit at all. Same thing: the number has four significant digits or more, or three words around it agree (one less for three digits, one less where both state the same period) and neither names a place, person or number that the other does not; in one sentence only the first ground counts. Two cells of tables repeat one another only where tables differ and caption, row and column agree. Precise rather than complete: a figure may be counted twice, seldom dropped.';
COMMENT ON COLUMN claims.speaker IS 'Full name of who states it, copied from the speech.';
COMMENT ON COLUMN claims.person_id IS 'Register id of the speaker, copied from the speech.';
COMMENT ON COLUMN claims.party IS 'Party of the speaker at the date, copied from the speech.';
COMMENT ON COLUMN claims.party_id IS 'Id of that party, copied from the speech.';
COMMENT ON COLUMN claims.majority IS 'Whether that party sat in the Flemish government that day, copied from the speech.';
COMMENT ON COLUMN claims.role IS 'Role of the speaker, copied from the speech.';
COMMENT ON COLUMN claims.act IS 'Act of the speech, copied from it.';
COMMENT ON COLUMN claims.minister_title IS 'Title of the minister who states it: as printed with the question, else the one under which the register has the minister that day; NULL where no minister speaks.';
COMMENT ON COLUMN claims.date IS 'Day of the speech, else of the item, else of the document.';

COMMENT ON COLUMN claims.questions_id IS 'The questions it belongs to, in question_sets: those of the pairs it directly serves, else all of its item; NULL where there are none.';

CREATE TABLE question_sets (
    questions_id VARCHAR, doc_id VARCHAR, n_questions INTEGER, question_ids VARCHAR[], question_numbers INTEGER[],
    askers VARCHAR[], asker_parties VARCHAR[], subjects VARCHAR[], instrument VARCHAR,
    addressee VARCHAR, addressee_id VARCHAR, addressee_party VARCHAR, addressee_title VARCHAR
);
COMMENT ON TABLE question_sets IS 'Questions that claims belong to together: one alone, or several that are joined. One row per set, so that claims can be joined to it without doubling.';
COMMENT ON COLUMN question_sets.questions_id IS 'Id of the set: the ids of its questions, the document named once.';
COMMENT ON COLUMN question_sets.doc_id IS 'The document in which the questions stand, in documents.';
COMMENT ON COLUMN question_sets.n_questions IS 'Number of formal questions; more than 1 where questions are joined.';
COMMENT ON COLUMN question_sets.question_ids IS 'Ids of the questions, in the order of their headings.';
COMMENT ON COLUMN question_sets.question_numbers IS 'Their printed numbers, in that order; those without a number are left out.';
COMMENT ON COLUMN question_sets.askers IS 'Full names of who asked them, each once, in that order.';
COMMENT ON COLUMN question_sets.asker_parties IS 'Parties of who asked them at the date, each once, in that order.';
COMMENT ON COLUMN question_sets.subjects IS 'Their subjects, each once, in that order.';
COMMENT ON COLUMN question_sets.instrument IS 'Instrument of the questions; NULL where they differ.';
COMMENT ON COLUMN question_sets.addressee IS 'Full name of the minister to whom all of them are put; NULL where they differ.';
COMMENT ON COLUMN question_sets.addressee_id IS 'Register id of that minister; NULL where no single person matches.';
COMMENT ON COLUMN question_sets.addressee_party IS 'Party of that minister at the date.';
COMMENT ON COLUMN question_sets.addressee_title IS 'Title of that minister as printed; NULL where it differs.';

CREATE TABLE claim_pairs (claim_id VARCHAR, qa_id VARCHAR, side VARCHAR, direct BOOLEAN, doc_id VARCHAR);
COMMENT ON TABLE claim_pairs IS 'Every pair that a claim serves: several rows per claim where questions are joined or one answer is referred to. Joining claims over it doubles them.';
COMMENT ON COLUMN claim_pairs.claim_id IS 'The figure, in claims; stands once for each pair it serves.';
COMMENT ON COLUMN claim_pairs.qa_id IS 'The pair that is served, in qa_pairs; stands once for each of its figures.';
COMMENT ON COLUMN claim_pairs.side IS 'question or answer: on which side of the pair the claim stands.';
COMMENT ON COLUMN claim_pairs.direct IS 'False where a referred pair only points at the answer that holds the claim.';
COMMENT ON COLUMN claim_pairs.doc_id IS 'The document of both figure and pair, in documents.';

CREATE TABLE data_tables (
    table_id VARCHAR, doc_id VARCHAR, speech_id VARCHAR, page INTEGER, caption VARCHAR, n_rows INTEGER,
    n_columns INTEGER, char_start BIGINT, char_end BIGINT, heading_rows INTEGER, label_columns INTEGER
);
COMMENT ON TABLE data_tables IS 'One row per table found on a page or in running text. Its figures are in claims (table_id), all that is printed in it in table_cells: both give many rows per table.';
COMMENT ON COLUMN data_tables.table_id IS 'Id of the table: doc_id#t and the offset where it begins.';
COMMENT ON COLUMN data_tables.doc_id IS 'The document in which the table stands, in documents; a document may hold many.';
COMMENT ON COLUMN data_tables.speech_id IS 'The turn in which it stands, in speeches; NULL outside a speech.';
COMMENT ON COLUMN data_tables.page IS 'Physical page on which it begins; NULL without pages.';
COMMENT ON COLUMN data_tables.caption IS 'Caption, clean; NULL where none is printed.';
COMMENT ON COLUMN data_tables.n_rows IS 'Number of rows, headings included.';
COMMENT ON COLUMN data_tables.n_columns IS 'Number of columns, label columns included.';
COMMENT ON COLUMN data_tables.char_start IS 'Offset of the first character, in code points.';
COMMENT ON COLUMN data_tables.char_end IS 'Offset behind the last character, in code points.';
COMMENT ON COLUMN data_tables.heading_rows IS 'Number of rows at the top that hold headings.';
COMMENT ON COLUMN data_tables.label_columns IS 'Number of columns at the left that hold labels.';

CREATE TABLE table_cells (
    table_id VARCHAR, row INTEGER, col INTEGER, text VARCHAR, char_start BIGINT, char_end BIGINT, doc_id VARCHAR
);
COMMENT ON TABLE table_cells IS 'The cells of every table, headings and labels included: one row per cell, so joining to data_tables gives many rows per table.';
COMMENT ON COLUMN table_cells.table_id IS 'The table to which the cell belongs, in data_tables.';
COMMENT ON COLUMN table_cells.row IS 'Row, from 0, heading rows counted.';
COMMENT ON COLUMN table_cells.col IS 'Column, from 0, label columns counted.';
COMMENT ON COLUMN table_cells.text IS 'What stands in the cell, clean.';
COMMENT ON COLUMN table_cells.char_start IS 'Offset of the first character, in code points.';
COMMENT ON COLUMN table_cells.char_end IS 'Offset behind the last character, in code points; equal to char_start for a cell without a place of its own.';
COMMENT ON COLUMN table_cells.doc_id IS 'The document in which the table stands, in documents.';

CREATE TABLE table_checks (
    table_id VARCHAR, axis VARCHAR, label VARCHAR, expected DOUBLE, found DOUBLE, difference DOUBLE, doc_id VARCHAR
);
COMMENT ON TABLE table_checks IS 'Printed totals against the sums of their parts, and printed shares recomputed: one row per total or share, so several per table. What does not add up is reported, never mended.';
COMMENT ON COLUMN table_checks.table_id IS 'The table that was checked, in data_tables; a table may have many checks.';
COMMENT ON COLUMN table_checks.axis IS 'row (a total at the end of a row), column (a total at the foot of a column) or share.';
COMMENT ON COLUMN table_checks.label IS 'Label of the row or column that was checked.';
COMMENT ON COLUMN table_checks.expected IS 'What the parts give, in the unit of the cells.';
COMMENT ON COLUMN table_checks.found IS 'What is printed, in the unit of the cells.';
COMMENT ON COLUMN table_checks.difference IS 'found minus expected, in the unit of the cells; 0 where it adds up.';
COMMENT ON COLUMN table_checks.doc_id IS 'The document in which the table stands, in documents.';

CREATE TABLE people (
    person_id VARCHAR, name VARCHAR, given_name VARCHAR, family_name VARCHAR, gender VARCHAR, birth_date DATE,
    source VARCHAR
);
COMMENT ON TABLE people IS 'The register: members and ministers, one row per person. Joining to memberships or mandates without a date gives several rows per person.';
COMMENT ON COLUMN people.person_id IS 'Id of the person in the register.';
COMMENT ON COLUMN people.name IS 'Full name, as the register writes it: given name, particles, family name.';
COMMENT ON COLUMN people.given_name IS 'Given name, as the register writes it.';
COMMENT ON COLUMN people.family_name IS 'Family name, particles included.';
COMMENT ON COLUMN people.gender IS 'Gender as the source gives it; NULL if unknown.';
COMMENT ON COLUMN people.birth_date IS 'Day of birth; NULL if unknown.';
COMMENT ON COLUMN people.source IS 'Publication or data set from which the row was taken.';

CREATE TABLE identifiers (person_id VARCHAR, scheme VARCHAR, value VARCHAR);
COMMENT ON TABLE identifiers IS 'Ids of the register''s people in other schemes; one person may have several.';
COMMENT ON COLUMN identifiers.person_id IS 'The person who has that id elsewhere, in people.';
COMMENT ON COLUMN identifiers.scheme IS 'Whose numbering it is, such as that of the open data service of the parliament.';
COMMENT ON COLUMN identifiers.value IS 'The person''s id in that scheme, as that scheme writes it.';

CREATE TABLE parties (party_id VARCHAR, party VARCHAR, start_date DATE, end_date DATE);
COMMENT ON TABLE parties IS 'Names of parties over time: one row per name, half-open intervals. Joining on party_id without the date gives one row per name.';
COMMENT ON COLUMN parties.party_id IS 'Id of the party, stable over renames.';
COMMENT ON COLUMN parties.party IS 'Name of the party in that interval.';
COMMENT ON COLUMN parties.start_date IS 'First day of the name; NULL is open.';
COMMENT ON COLUMN parties.end_date IS 'Day from which it no longer holds; NULL is open.';

CREATE TABLE memberships (
    person_id VARCHAR, party_id VARCHAR, party VARCHAR, start_date DATE, end_date DATE, source VARCHAR,
    inferred BOOLEAN
);
COMMENT ON TABLE memberships IS 'Who belonged to which party when, under the name the party had; half-open intervals, so a hand-over on one day is legal. Joining on person_id without the date gives one row per membership: use party_of.';
COMMENT ON COLUMN memberships.person_id IS 'Whose membership it is, in people: one person, several rows over time.';
COMMENT ON COLUMN memberships.party_id IS 'Id of the party, stable over renames, in parties (several rows there: one per name).';
COMMENT ON COLUMN memberships.party IS 'Name that the party had in that interval.';
COMMENT ON COLUMN memberships.start_date IS 'First day, of entry or of the time the source vouches for (source says which); NULL is open.';
COMMENT ON COLUMN memberships.end_date IS 'Day from which it no longer holds or the source no longer vouches; NULL is open.';
COMMENT ON COLUMN memberships.source IS 'Publication or data set from which the row was taken, and what its dates vouch for.';
COMMENT ON COLUMN memberships.inferred IS 'Whether no source vouches for the interval itself: it is concluded from the times under the same party before and after it. Leave such rows out for a strict reading; NULL where the register does not tell.';

CREATE TABLE mandates (
    person_id VARCHAR, role VARCHAR, portfolio VARCHAR, government VARCHAR, start_date DATE, end_date DATE,
    source VARCHAR
);
COMMENT ON TABLE mandates IS 'Who was member of the Flemish government for what; half-open intervals. One minister may hold several at once: joining on person and date doubles rows.';
COMMENT ON COLUMN mandates.person_id IS 'Who held the office, in people: one person, several rows.';
COMMENT ON COLUMN mandates.role IS 'The office, such as minister or minister-president.';
COMMENT ON COLUMN mandates.portfolio IS 'Full title as printed in headings; NULL where none goes with it.';
COMMENT ON COLUMN mandates.government IS 'Name of the government to which the office belonged, as in coalitions.';
COMMENT ON COLUMN mandates.start_date IS 'First day; NULL is open or unknown.';
COMMENT ON COLUMN mandates.end_date IS 'Day from which it no longer holds; NULL: still in office.';
COMMENT ON COLUMN mandates.source IS 'Publication or data set from which the row was taken.';

CREATE TABLE coalitions (government VARCHAR, party_id VARCHAR, start_date DATE, end_date DATE, source VARCHAR);
COMMENT ON TABLE coalitions IS 'Which parties formed the Flemish government when; half-open intervals. Several rows per government.';
COMMENT ON COLUMN coalitions.government IS 'Name of the government, after its minister-president.';
COMMENT ON COLUMN coalitions.party_id IS 'A party that was part of it, in parties (several rows there: one per name).';
COMMENT ON COLUMN coalitions.start_date IS 'First day on which the party was part of the government.';
COMMENT ON COLUMN coalitions.end_date IS 'Day from which the party no longer was; NULL: still.';
COMMENT ON COLUMN coalitions.source IS 'Publication or data set from which the row was taken.';

CREATE TABLE problems (
    problem_id VARCHAR, source_path VARCHAR, doc_id VARCHAR, stage VARCHAR, severity VARCHAR, code VARCHAR,
    message VARCHAR, char_start BIGINT, char_end BIGINT
);
COMMENT ON TABLE problems IS 'Every input that was refused, every passage that could not be read, and what a document leaves open (a speaker, a date, an asker): one row each, several per document. Count by code.';
COMMENT ON COLUMN problems.problem_id IS 'Id of the problem, from document, stage, code and offsets.';
COMMENT ON COLUMN problems.source_path IS 'The input file concerned, below the raw folder.';
COMMENT ON COLUMN problems.doc_id IS 'The document concerned, in documents; NULL where the input was refused and is no document.';
COMMENT ON COLUMN problems.stage IS 'extract, segment, annotate or load.';
COMMENT ON COLUMN problems.severity IS 'error, warning or info.';
COMMENT ON COLUMN problems.code IS 'What went wrong, as a code that can be counted.';
COMMENT ON COLUMN problems.message IS 'What happened and what to do, in a sentence.';
COMMENT ON COLUMN problems.char_start IS 'Offset of the passage, in code points; NULL where it is about the whole file.';
COMMENT ON COLUMN problems.char_end IS 'Offset behind the passage, in code points.';

CREATE TABLE runs (
    run_id VARCHAR, started_at TIMESTAMP, finished_at TIMESTAMP, version VARCHAR, schema_version VARCHAR,
    n_documents INTEGER, n_claims BIGINT, n_loaded INTEGER, n_removed INTEGER, n_refused INTEGER, workers INTEGER,
    model VARCHAR, settings VARCHAR, register VARCHAR
);
COMMENT ON TABLE runs IS 'One row per load of this database since it was last built from nothing.';
COMMENT ON COLUMN runs.run_id IS 'Id of the run, drawn at random; the only id in the database that another run does not give again.';
COMMENT ON COLUMN runs.started_at IS 'When the run began, UTC.';
COMMENT ON COLUMN runs.finished_at IS 'When its load was complete, UTC.';
COMMENT ON COLUMN runs.version IS 'Version of the pipeline.';
COMMENT ON COLUMN runs.schema_version IS 'Version of the tables and of the code that fills them; another one means a full rebuild.';
COMMENT ON COLUMN runs.n_documents IS 'Documents in the database after the run.';
COMMENT ON COLUMN runs.n_claims IS 'Claims in the database after the run.';
COMMENT ON COLUMN runs.n_loaded IS 'Documents that the run put in, new or changed.';
COMMENT ON COLUMN runs.n_removed IS 'Documents that the run took out because their source is gone or was refused.';
COMMENT ON COLUMN runs.n_refused IS 'Inputs refused.';
COMMENT ON COLUMN runs.workers IS 'Number of worker processes.';
COMMENT ON COLUMN runs.model IS 'Trained Dutch model that ran; NULL where none did.';
COMMENT ON COLUMN runs.settings IS 'Fingerprint of the code, rules, options and library versions of all stages.';
COMMENT ON COLUMN runs.register IS 'Fingerprint of the register, overlay included.';

CREATE TABLE loaded (doc_id VARCHAR, digest VARCHAR);
COMMENT ON TABLE loaded IS 'What the load put in, by which the next run finds what changed; of no use to a researcher.';
COMMENT ON COLUMN loaded.doc_id IS 'The document that was put in, in documents.';
COMMENT ON COLUMN loaded.digest IS 'Fingerprint of the stage outputs it was loaded from.';
