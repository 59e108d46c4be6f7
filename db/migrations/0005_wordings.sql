-- A question that a person accepted stands in the language in which they read it;
-- the program's wording in the other language stands beside it.

ALTER TABLE question ADD COLUMN text_en TEXT NOT NULL DEFAULT '';

DROP VIEW v_questions;
CREATE VIEW v_questions AS
SELECT q.id, q.text, CASE q.text_en WHEN '' THEN q.text ELSE q.text_en END AS text_en, CASE q.text_ar WHEN '' THEN q.text ELSE q.text_ar END AS text_ar,
  q.type, coalesce(s.standing, 'open') AS standing, coalesce(s.claims, 0) AS claims, coalesce(s.origins, 0) AS origins,
  q.what, q.who, q.side, q.place, q.cumulative, q.since, q.as_of, w.text AS part_of, q.low, q.best, q.high, q.answer, q.how, q.why, q.status
FROM question q LEFT JOIN question_standing s ON s.question = q.id LEFT JOIN question w ON w.id = q.part_of;

DELETE FROM schema_doc WHERE table_name = 'question' AND column_name IN ('text', 'text_ar');
INSERT INTO schema_doc (table_name, column_name, en, ar) VALUES
  ('question', 'text', 'The question as the analyst words it or accepted it; one that is only proposed stands in English.', 'السؤال كما صاغه المحلل أو قبله؛ وما لم يُقبل بعد فبالإنجليزية.'),
  ('question', 'text_en', 'The program''s English wording, where text is its Arabic one.', 'صياغة البرنامج الإنجليزية، حيث text صياغته العربية.'),
  ('question', 'text_ar', 'The program''s Arabic wording, where text is its English one.', 'صياغة البرنامج العربية، حيث text صياغته الإنجليزية.'),
  ('v_questions', 'text_en', 'The question in English, where there is such a wording, else text.', 'السؤال بالإنجليزية إن وُجدت صياغة بها، وإلا فهو text.'),
  ('v_questions', 'text_ar', 'The question in Arabic, where there is such a wording, else text.', 'السؤال بالعربية إن وُجدت صياغة بها، وإلا فهو text.');
