-- Reasons in words for people who query the file, texts without the marks that
-- only a screen needs, counters that lists are sorted by, and the hash by which
-- one text is known in other bytes.

CREATE INDEX document_text_sha256 ON document(text_sha256);

CREATE TABLE document_count (
  document TEXT NOT NULL PRIMARY KEY REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  claims   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX document_count_claims ON document_count(claims);
INSERT INTO document_count (document, claims)
SELECT document, count(*) FROM claim WHERE status <> 'dismissed' GROUP BY document;

ALTER TABLE finding ADD COLUMN sentence TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN sentence_ar TEXT NOT NULL DEFAULT '';
DROP VIEW v_findings;
CREATE VIEW v_findings AS
SELECT f.id, f.question, q.text AS question_text, CASE coalesce(j.override, '') WHEN '' THEN f.kind ELSE j.override END AS finding,
  f.kind AS computed, f.a, a.claimant AS a_claimant, a.quote AS a_quote, f.b, b.claimant AS b_claimant, b.quote AS b_quote,
  f.sentence AS reason, f.sentence_ar AS reason_ar, f.reason AS reason_code, coalesce(j.status, 'suggested') AS status, j.note
FROM finding f JOIN question q ON q.id = f.question JOIN v_positions a ON a.id = f.a JOIN v_positions b ON b.id = f.b
  LEFT JOIN judgement j ON j.question = f.question AND j.a = min(f.a, f.b) AND j.b = max(f.a, f.b);

-- U+2068 and U+2069 around names and numbers.
UPDATE question SET text = replace(replace(text, char(8296), ''), char(8297), ''), text_ar = replace(replace(text_ar, char(8296), ''), char(8297), '')
WHERE reason <> '';

DELETE FROM schema_doc WHERE table_name = 'v_findings' AND column_name = 'reason';
INSERT INTO schema_doc (table_name, column_name, en, ar) VALUES
  ('document_count', '', 'Derived: what lists of documents are sorted by.', 'مشتق: ما تُرتب به قوائم الوثائق.'),
  ('document_count', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('document_count', 'claims', 'Number of claims that are not dismissed.', 'عدد الأقوال غير المستبعدة.'),
  ('finding', 'sentence', 'The reason in words, English.', 'السبب بالكلمات، بالإنجليزية.'),
  ('finding', 'sentence_ar', 'The reason in words, Arabic.', 'السبب بالكلمات، بالعربية.'),
  ('v_findings', 'reason', 'Why the program found it, in English.', 'لماذا وجده البرنامج، بالإنجليزية.'),
  ('v_findings', 'reason_ar', 'Why the program found it, in Arabic.', 'لماذا وجده البرنامج، بالعربية.'),
  ('v_findings', 'reason_code', 'The same as JSON {code, args}.', 'السبب نفسه بصيغة JSON ‏{code, args}.');
