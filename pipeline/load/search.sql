-- Full text: macros that find speeches and claims by words, without an index and without an extension.
--
-- What the words become is worked out once, before any row is read: each word one regular expression that takes the
-- word itself and the forms that Dutch spelling makes of it. Every expression here must stay free of subqueries, or the
-- pattern would be built anew for each row.

CREATE MACRO search_terms(words) AS list_transform(
    regexp_extract_all(replace(lower(words), '’', ''''), '"[^"]*[\pL\pN][^"]*"|[^\s"]*[\pL\pN][^\s"]*'),
    lambda term: regexp_replace(regexp_replace(term, '\s+', ' ', 'g'), '^[^\pL\pN*]+|[^\pL\pN*%]+$', '', 'g')
);
COMMENT ON MACRO search_terms IS 'search_terms(words): the words and "quoted phrases" of a search, in lower case, as a list.';

CREATE MACRO search_voiced(form) AS regexp_replace(regexp_replace(form, '[sz]$', '[sz]'), '[fv]$', '[fv]');
COMMENT ON MACRO search_voiced IS 'search_voiced(form): a final s or z, f or v taken for one another: huis and huizen, brief and brieven.';

CREATE MACRO search_fold(pattern) AS
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        pattern, 'a', '[aàáâä]', 'g'), 'e', '[eèéêë]', 'g'), 'i', '[iìíîï]', 'g'), 'o', '[oòóôö]', 'g'),
        'u', '[uùúûü]', 'g'), 'c', '[cç]', 'g');
COMMENT ON MACRO search_fold IS 'search_fold(pattern): a regular expression whose letters are taken with and without accents.';

-- Rules of spelling, in this order: doubled consonant (wetten), vowel of an open syllable (scholen, sociale; graven
-- changes its consonant as well), vowel before -en (industrieën), other words in -e and -en (rekeningen, huizen), words
-- in -es (gemeentes, proces), plurals in -s (ministers, foto's), doubled vowel (school, sociaal, graaf), single vowel
-- and consonant (wet, gezin, maatregel), words in -s and -f (huis, brief), the rest (auto, premie).
CREATE MACRO search_forms(word) AS CASE
    WHEN NOT regexp_full_match(word, '[a-z]{3,}(''s)?') THEN regexp_escape(word)
    WHEN regexp_matches(word, '[a-z](bb|dd|ff|gg|kk|ll|mm|nn|pp|rr|ss|tt)en?$')
        THEN regexp_replace(word, '(.)en?$', '\1?(?:en?|s)?')
    WHEN regexp_matches(word, '([^aeiou][aeou]|[ieu]a|[ie]o)[bdfgklmnprstvz]en?$')
        THEN search_voiced(regexp_replace(word, '([aeou])(.)en?$', '\1\1?\2')) || '(?:en?|e?s)?'
    WHEN regexp_matches(word, '(ie|ee)en$') THEN regexp_replace(word, 'en$', '') || '(?:en|n|s)?'
    WHEN regexp_matches(word, '[a-z]{2}[^aeiou]en?$')
        THEN search_voiced(regexp_replace(word, 'en?$', '')) || '(?:en?|e?s)?'
    WHEN regexp_matches(word, '[a-z]{2}[^aeiou]es$') THEN regexp_replace(word, 's$', '') || '(?:ss?en?|n|s)?'
    WHEN regexp_matches(word, '[a-z](e[lmnr]|[ao][ae]?r|ie|ing|[oa]r|[aou])''?s$')
        THEN regexp_replace(word, '''?s$', '') || '(?:en?|n|[''’]?s)?'
    WHEN regexp_matches(word, '(aa|ee|oo|uu)[bdfgklmnprst]$')
        THEN search_voiced(regexp_replace(word, '([aeou])(.)$', '\1?\2')) || '(?:en?|s)?'
    WHEN regexp_matches(word, '(^|[^aeiou])[aeiou][bdfgklmnprst]$')
        THEN regexp_replace(word, '(.)$', '\1\1?') || '(?:en?|s)?'
    WHEN regexp_matches(word, '[sf]$') THEN search_voiced(word) || '(?:en?)?'
    ELSE word || '(?:en?|n|[''’]?s)?'
END;
COMMENT ON MACRO search_forms IS 'search_forms(word): regular expression for a Dutch word and the forms that spelling makes of it (woning: woningen; school: scholen; huizen: huis). Words with digits or signs stay as they are.';

CREATE MACRO search_pattern(term) AS CASE
    WHEN term IS NULL THEN ''
    ELSE '(?i)' || CASE
        WHEN starts_with(term, '*') THEN ''
        WHEN regexp_matches(term, '^\pN') THEN '(?:^|[^\pL\pN.,]|[^\pN][.,])'
        ELSE '(?:^|[^\pL\pN])'
    END || search_fold(CASE
        WHEN contains(term, ' ') OR contains(term, '*')
            THEN replace(regexp_escape(strip_accents(trim(term, '*'))), '\ ', '\s+')
        ELSE search_forms(strip_accents(term))
    END) || CASE
        WHEN ends_with(term, '*') THEN ''
        WHEN regexp_matches(term, '\pN$') THEN '(?:[^\pL\pN.,]|[.,](?:\PN|$)|$)'
        ELSE '(?:[^\pL\pN]|$)'
    END
END;
COMMENT ON MACRO search_pattern IS 'search_pattern(term): regular expression that finds a term of search_terms as a whole word; * at its beginning or end stands for any letters.';

CREATE MACRO search_patterns(words) AS list_transform(search_terms(words), lambda term: search_pattern(term));
COMMENT ON MACRO search_patterns IS 'search_patterns(words): the search_pattern of each of the search_terms.';

-- Three patterns stand here by number because DuckDB compiles an expression once only where it is the same for all
-- rows; a fourth and later word is looked for in what the first three leave.
CREATE MACRO search_matches(text, words) AS
    regexp_matches(text, coalesce(search_patterns(words)[1], '^\b$'))
    AND regexp_matches(text, coalesce(search_patterns(words)[2], ''))
    AND regexp_matches(text, coalesce(search_patterns(words)[3], ''))
    AND CASE
        WHEN len(search_terms(words)) > 3 THEN len(list_filter(
            search_patterns(words)[4:], lambda pattern: NOT regexp_matches(text, pattern))) = 0
        ELSE true
    END;
COMMENT ON MACRO search_matches IS 'search_matches(text, words): whether all words of the search stand in the text; false where there are none.';

-- As BM25 weighs it, within what has all the words: more often is better, ever less so, and in a short text more than
-- in a long one; words that stand there letter for letter count again.
CREATE MACRO search_weight(hits, text, usual) AS hits / (hits + 1.2 * (0.25 + 0.75 * length(text) / usual));
COMMENT ON MACRO search_weight IS 'search_weight(hits, text, usual): weight from 0 to 1 of so many hits in a text, given the usual length of such texts in characters.';

CREATE MACRO search_score(text, words, usual) AS
    search_weight(len(regexp_extract_all(text, array_to_string(search_patterns(words), '|'))), text, usual)
    + len(list_filter(search_terms(words), lambda term: contains(lower(text), trim(term, '*'))))
        / len(search_terms(words));
COMMENT ON MACRO search_score IS 'search_score(text, words, usual): from 0 to 2: the weight of all hits, and the share of the words that stand in the text letter for letter.';

CREATE MACRO search_claims(words) AS TABLE
WITH r_hits AS (
    SELECT claim_id AS r_id, search_score(r_text, words, 250) AS r_score
    FROM (
        SELECT c.claim_id, concat_ws(chr(10), c.sentence, c.table_row, c.table_column, t.caption, i.title) AS r_text
        FROM claims AS c
        LEFT JOIN data_tables AS t ON t.table_id = c.table_id
        LEFT JOIN agenda_items AS i ON i.item_id = c.item_id
    )
    WHERE search_matches(r_text, words)
)
SELECT r_score AS score, w.* FROM r_hits JOIN claims_wide AS w ON w.claim_id = r_id
ORDER BY r_score DESC, w.date DESC NULLS LAST, w.claim_id;
COMMENT ON MACRO TABLE search_claims IS 'search_claims(words): the rows of claims_wide that hold all the words, best first, with a score: in the sentence, the row and column of a table, its caption, or the title of the item.';

CREATE MACRO search_speeches(words) AS TABLE
WITH r_hits AS (
    SELECT speech_id AS r_id, search_score(text, words, 1000) AS r_score
    FROM speeches WHERE search_matches(text, words)
)
SELECT r_score AS score, s.*, i.title AS item_title, d.title AS document_title, d.doc_type, d.page_url, d.source_url
FROM r_hits JOIN speeches AS s ON s.speech_id = r_id
JOIN documents AS d ON d.doc_id = s.doc_id
LEFT JOIN agenda_items AS i ON i.item_id = s.item_id
ORDER BY r_score DESC, s.date DESC NULLS LAST, s.speech_id;
COMMENT ON MACRO TABLE search_speeches IS 'search_speeches(words): the turns that hold all the words, best first, with a score.';
