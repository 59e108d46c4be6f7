-- The case file, first shape. Every table is STRICT and readable without
-- Counterclaim: no custom collation, no custom function. Missing text is '',
-- a missing reference is NULL. Offsets are Unicode code points, 0-based, half
-- open: substr(text, start + 1, "end" - start) is the quote. References are
-- checked at commit, so that undo may put rows back in any order; nothing
-- cascades, because every row that goes must leave a row in the history.

CREATE TABLE case_info (
  id      TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  name    TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE actor (
  id           TEXT NOT NULL PRIMARY KEY,
  version      INTEGER NOT NULL,
  name         TEXT NOT NULL,
  kind         TEXT NOT NULL,
  affiliation  TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  side         TEXT NOT NULL,
  source_grade TEXT NOT NULL,
  note         TEXT NOT NULL,
  proposed     INTEGER NOT NULL -- 1: the program met the name while reading and nobody has touched it
) STRICT;
CREATE INDEX actor_affiliation ON actor(affiliation) WHERE affiliation IS NOT NULL;

CREATE TABLE actor_alias (
  actor TEXT NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  n     INTEGER NOT NULL,
  name  TEXT NOT NULL,
  PRIMARY KEY (actor, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id      TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  name    TEXT NOT NULL,
  parent  TEXT REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
  note    TEXT NOT NULL
) STRICT;

-- What a document is made of. It never changes, and it outlives the document's
-- own row so that a removal can be undone.
CREATE TABLE body (
  document TEXT NOT NULL PRIMARY KEY,
  text     TEXT NOT NULL,
  original BLOB NOT NULL
) STRICT;
CREATE TRIGGER body_is_immutable BEFORE UPDATE ON body
BEGIN SELECT RAISE(ABORT, 'the text of a document never changes'); END;

CREATE TABLE document (
  n                  INTEGER PRIMARY KEY,
  id                 TEXT NOT NULL UNIQUE,
  version            INTEGER NOT NULL,
  title              TEXT NOT NULL,
  outlet             TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  author             TEXT NOT NULL,
  url                TEXT NOT NULL,
  published          TEXT NOT NULL,
  published_earliest TEXT NOT NULL,
  published_latest   TEXT NOT NULL,
  lang               TEXT NOT NULL,
  dir                TEXT NOT NULL CHECK (dir IN ('rtl', 'ltr')),
  file_name          TEXT NOT NULL,
  media_type         TEXT NOT NULL,
  charset            TEXT NOT NULL,
  sha256             TEXT NOT NULL,
  text_sha256        TEXT NOT NULL,
  size               INTEGER NOT NULL,
  warnings           TEXT NOT NULL, -- JSON array
  predecessor        TEXT REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  added              TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_sha256 ON document(sha256);
CREATE INDEX document_title ON document(title);
CREATE INDEX document_outlet ON document(outlet);
CREATE INDEX document_published ON document(published_earliest);
CREATE INDEX document_url ON document(url) WHERE url <> '';

CREATE TABLE boilerplate (
  document TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  start    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  PRIMARY KEY (document, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_tag (
  document TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  tag      TEXT NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (document, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_tag_tag ON document_tag(tag);

CREATE TABLE claim (
  n                 INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  version           INTEGER NOT NULL,
  document          TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  start             INTEGER NOT NULL, -- of the smallest span over all its spans
  "end"             INTEGER NOT NULL,
  act               TEXT NOT NULL,
  claimant          TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  blamed            TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  answers           TEXT REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  said              TEXT NOT NULL,
  said_earliest     TEXT NOT NULL,
  said_latest       TEXT NOT NULL,
  happened          TEXT NOT NULL,
  happened_earliest TEXT NOT NULL,
  happened_latest   TEXT NOT NULL,
  source            TEXT NOT NULL,
  info              TEXT NOT NULL,
  note              TEXT NOT NULL,
  status            TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed', 'dismissed')),
  reason            TEXT NOT NULL, -- JSON {code, args}; '' when a person made it
  added             TEXT NOT NULL,
  changed           TEXT NOT NULL
) STRICT;
CREATE INDEX claim_document ON claim(document, start, status);
CREATE INDEX claim_claimant ON claim(claimant, status);
CREATE INDEX claim_blamed ON claim(blamed) WHERE blamed IS NOT NULL;
CREATE INDEX claim_answers ON claim(answers) WHERE answers IS NOT NULL;
CREATE INDEX claim_happened ON claim(happened_earliest);
CREATE INDEX claim_status ON claim(status, act);
CREATE INDEX claim_act ON claim(act);

-- Every anchor of a claim: its own spans, and the words that name the claimant,
-- a link of the chain, a place or a figure (n is that row's number).
CREATE TABLE claim_quote (
  claim  TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  role   TEXT NOT NULL CHECK (role IN ('claim', 'claimant', 'link', 'place', 'figure')),
  n      INTEGER NOT NULL,
  start  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  exact  TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  PRIMARY KEY (claim, role, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_link (
  claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  n     INTEGER NOT NULL, -- 0 is the origin
  actor TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (claim, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_link_actor ON claim_link(actor);

CREATE TABLE claim_place (
  claim  TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  n      INTEGER NOT NULL,
  name   TEXT NOT NULL,
  within TEXT NOT NULL,
  PRIMARY KEY (claim, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  id         TEXT NOT NULL PRIMARY KEY,
  claim      TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  n          INTEGER NOT NULL,
  low        REAL NOT NULL,
  high       REAL, -- NULL: no upper end
  qualifier  TEXT NOT NULL,
  what       TEXT NOT NULL,
  who        TEXT NOT NULL,
  side       TEXT NOT NULL,
  place      TEXT NOT NULL,
  cumulative INTEGER NOT NULL,
  since      TEXT NOT NULL,
  as_of      TEXT NOT NULL,
  rule       TEXT NOT NULL,
  status     TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed', 'dismissed'))
) STRICT;
CREATE INDEX figure_claim ON figure(claim, n);

CREATE TABLE claim_tag (
  claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  tag   TEXT NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (claim, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_tag_tag ON claim_tag(tag);

CREATE TABLE highlight (
  id       TEXT NOT NULL PRIMARY KEY,
  version  INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  note     TEXT NOT NULL,
  added    TEXT NOT NULL
) STRICT;
CREATE INDEX highlight_document ON highlight(document);

CREATE TABLE highlight_quote (
  highlight TEXT NOT NULL REFERENCES highlight(id) DEFERRABLE INITIALLY DEFERRED,
  n         INTEGER NOT NULL,
  start     INTEGER NOT NULL,
  "end"     INTEGER NOT NULL,
  exact     TEXT NOT NULL,
  prefix    TEXT NOT NULL,
  suffix    TEXT NOT NULL,
  PRIMARY KEY (highlight, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE highlight_tag (
  highlight TEXT NOT NULL REFERENCES highlight(id) DEFERRABLE INITIALLY DEFERRED,
  tag       TEXT NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (highlight, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX highlight_tag_tag ON highlight_tag(tag);

CREATE TABLE question (
  n          INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  version    INTEGER NOT NULL,
  text       TEXT NOT NULL,
  text_ar    TEXT NOT NULL,
  type       TEXT NOT NULL CHECK (type IN ('count', 'yes_no', 'who', 'where', 'when')),
  what       TEXT NOT NULL,
  who        TEXT NOT NULL,
  side       TEXT NOT NULL,
  place      TEXT NOT NULL,
  cumulative INTEGER NOT NULL,
  since      TEXT NOT NULL,
  as_of      TEXT NOT NULL,
  part_of    TEXT REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  status     TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed', 'dismissed')),
  reason     TEXT NOT NULL,
  key        TEXT NOT NULL, -- how the program knows its own proposal again
  low        REAL,          -- the assessment
  best       REAL,
  high       REAL,
  answer     TEXT NOT NULL,
  how        TEXT NOT NULL,
  why        TEXT NOT NULL,
  added      TEXT NOT NULL
) STRICT;
CREATE INDEX question_part_of ON question(part_of) WHERE part_of IS NOT NULL;
CREATE UNIQUE INDEX question_key ON question(key) WHERE key <> '';

CREATE TABLE question_tag (
  question TEXT NOT NULL REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  tag      TEXT NOT NULL REFERENCES tag(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (question, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_tag_tag ON question_tag(tag);

CREATE TABLE position (
  id          TEXT NOT NULL PRIMARY KEY,
  version     INTEGER NOT NULL,
  question    TEXT NOT NULL REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  claim       TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  figure      TEXT REFERENCES figure(id) DEFERRABLE INITIALLY DEFERRED,
  low         REAL NOT NULL,
  high        REAL, -- NULL: no upper end
  qualifier   TEXT NOT NULL,
  what        TEXT NOT NULL,
  who         TEXT NOT NULL,
  side        TEXT NOT NULL,
  place       TEXT NOT NULL,
  cumulative  INTEGER NOT NULL,
  since       TEXT NOT NULL,
  as_of       TEXT NOT NULL,
  answer      TEXT NOT NULL,
  actor       TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  where_name  TEXT NOT NULL,
  where_in    TEXT NOT NULL,
  "when"      TEXT NOT NULL,
  status      TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed', 'dismissed')),
  reason      TEXT NOT NULL
) STRICT;
CREATE INDEX position_question ON position(question, status);
CREATE INDEX position_claim ON position(claim);
CREATE INDEX position_figure ON position(figure) WHERE figure IS NOT NULL;
CREATE INDEX position_actor ON position(actor) WHERE actor IS NOT NULL;

-- What a person said of a finding. It is kept by the pair, so that it outlives
-- every recomputation of the findings.
CREATE TABLE judgement (
  id       TEXT NOT NULL PRIMARY KEY,
  version  INTEGER NOT NULL,
  question TEXT NOT NULL REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  a        TEXT NOT NULL REFERENCES position(id) DEFERRABLE INITIALLY DEFERRED,
  b        TEXT NOT NULL REFERENCES position(id) DEFERRABLE INITIALLY DEFERRED,
  status   TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed', 'dismissed')),
  override TEXT NOT NULL,
  note     TEXT NOT NULL,
  UNIQUE (question, a, b)
) STRICT;
CREATE INDEX judgement_a ON judgement(a);
CREATE INDEX judgement_b ON judgement(b);

-- What happened to the case: one step is one thing that somebody did.
CREATE TABLE step (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL,
  analyst  TEXT NOT NULL,
  action   TEXT NOT NULL,
  noun     TEXT NOT NULL,
  record   TEXT NOT NULL,
  document TEXT NOT NULL, -- '' when the step is of the whole case
  summary  TEXT NOT NULL,
  undone   INTEGER        -- the step that undid this one
) STRICT;
CREATE INDEX step_document ON step(document, id);
CREATE INDEX step_undone ON step(undone) WHERE undone IS NOT NULL;

CREATE TABLE step_record (
  step   INTEGER NOT NULL REFERENCES step(id) DEFERRABLE INITIALLY DEFERRED,
  n      INTEGER NOT NULL,
  noun   TEXT NOT NULL,
  record TEXT NOT NULL,
  before TEXT, -- JSON of the rows; NULL: there was none
  after  TEXT, -- JSON of the rows; NULL: there is none
  PRIMARY KEY (step, n)
) STRICT, WITHOUT ROWID;

-- Derived from here on: the program computes these rows from the ones above.

CREATE TABLE question_standing (
  question TEXT NOT NULL PRIMARY KEY REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  standing TEXT NOT NULL,
  claims   INTEGER NOT NULL,
  origins  INTEGER NOT NULL,
  latest   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX question_standing_standing ON question_standing(standing);

CREATE TABLE finding (
  id       TEXT NOT NULL PRIMARY KEY,
  question TEXT NOT NULL REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  a        TEXT NOT NULL REFERENCES position(id) DEFERRABLE INITIALLY DEFERRED,
  b        TEXT NOT NULL REFERENCES position(id) DEFERRABLE INITIALLY DEFERRED,
  kind     TEXT NOT NULL,
  reason   TEXT NOT NULL,
  weight   INTEGER NOT NULL, -- findings that need an eye come first
  UNIQUE (question, a, b)
) STRICT;
CREATE INDEX finding_question ON finding(question, weight);
CREATE INDEX finding_a ON finding(a);
CREATE INDEX finding_b ON finding(b);

CREATE TABLE actor_key (
  folded TEXT NOT NULL,
  actor  TEXT NOT NULL REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (folded, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_key_actor ON actor_key(actor);

CREATE TABLE claim_key (
  key   INTEGER NOT NULL, -- hash of what is shared
  claim INTEGER NOT NULL REFERENCES claim(n) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (key, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_key_claim ON claim_key(claim);

-- The smallest hashes of a document's words, by which nearly equal texts meet.
CREATE TABLE document_sketch (
  hash     INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_sketch_document ON document_sketch(document);

-- The words that the search tables below were filled with. A document's own
-- text is not kept twice: it folds to the same words again.
CREATE TABLE search_entry (
  n        INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL CHECK (kind IN ('document', 'claim', 'question')),
  record   TEXT NOT NULL,
  head     TEXT NOT NULL,
  text     TEXT NOT NULL,
  UNIQUE (kind, record)
) STRICT;

CREATE VIRTUAL TABLE search_document USING fts5(head, text, content='search_entry', content_rowid='n',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn'");
CREATE VIRTUAL TABLE search_claim USING fts5(head, text, content='search_entry', content_rowid='n',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn'");
CREATE VIRTUAL TABLE search_question USING fts5(head, text, content='search_entry', content_rowid='n',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn'");

-- Which version of the rules each kind of derived row was made by.
CREATE TABLE derived (
  name    TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT;

-- Views for people who query the file. Statuses are not filtered: say
-- WHERE status <> 'dismissed' to see what the program's pages show.

CREATE VIEW v_documents AS
SELECT d.id, d.title, o.name AS outlet, d.author, d.url, d.published, d.lang, d.file_name, d.media_type, d.sha256, d.added,
  (SELECT count(*) FROM claim c WHERE c.document = d.id AND c.status <> 'dismissed') AS claims,
  (SELECT group_concat(name, '; ') FROM (SELECT t.name FROM document_tag x JOIN tag t ON t.id = x.tag WHERE x.document = d.id ORDER BY t.name)) AS tags,
  b.text
FROM document d JOIN body b ON b.document = d.id LEFT JOIN actor o ON o.id = d.outlet;

CREATE VIEW v_claims AS
SELECT c.id, c.document, d.title AS document_title, o.name AS outlet, d.published, c.start, c."end",
  (SELECT group_concat(exact, ' … ') FROM (SELECT exact FROM claim_quote q WHERE q.claim = c.id AND q.role = 'claim' ORDER BY q.n)) AS quote,
  c.act, a.name AS claimant, CASE WHEN c.claimant IS NULL THEN o.side ELSE a.side END AS side,
  coalesce((SELECT x.name FROM claim_link l JOIN actor x ON x.id = l.actor WHERE l.claim = c.id AND l.n = 0), a.name, o.name) AS origin,
  (SELECT group_concat(name, ' > ') FROM (SELECT coalesce(x.name, '?') AS name FROM claim_link l LEFT JOIN actor x ON x.id = l.actor WHERE l.claim = c.id ORDER BY l.n)) AS chain,
  b.name AS blamed, c.answers, c.said, c.happened,
  (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM claim_place p WHERE p.claim = c.id ORDER BY p.n)) AS places,
  CASE c.source WHEN '' THEN 'F' ELSE c.source END || CASE c.info WHEN '' THEN '6' ELSE c.info END AS grade,
  (SELECT group_concat(name, '; ') FROM (SELECT t.name FROM claim_tag x JOIN tag t ON t.id = x.tag WHERE x.claim = c.id ORDER BY t.name)) AS tags,
  c.note, c.status
FROM claim c JOIN document d ON d.id = c.document LEFT JOIN actor o ON o.id = d.outlet
  LEFT JOIN actor a ON a.id = c.claimant LEFT JOIN actor b ON b.id = c.blamed;

CREATE VIEW v_figures AS
SELECT f.id, f.claim, c.document, q.exact AS quote, f.low, f.high, f.qualifier, f.what, f.who, f.side, f.place, f.cumulative, f.since, f.as_of, f.status
FROM figure f JOIN claim c ON c.id = f.claim LEFT JOIN claim_quote q ON q.claim = f.claim AND q.role = 'figure' AND q.n = f.n;

CREATE VIEW v_questions AS
SELECT q.id, q.text, q.type, coalesce(s.standing, 'open') AS standing, coalesce(s.claims, 0) AS claims, coalesce(s.origins, 0) AS origins,
  q.what, q.who, q.side, q.place, q.cumulative, q.since, q.as_of, w.text AS part_of, q.low, q.best, q.high, q.answer, q.how, q.why, q.status
FROM question q LEFT JOIN question_standing s ON s.question = q.id LEFT JOIN question w ON w.id = q.part_of;

CREATE VIEW v_positions AS
SELECT p.id, p.question, q.text AS question_text, q.type, p.claim, c.quote, c.claimant, c.origin, c.outlet, c.published,
  p.low, p.high, p.qualifier, p.what, p.who, p.side, p.place, p.cumulative, p.since, p.as_of, p.answer, a.name AS actor,
  p.where_name, p.where_in, p."when", p.status
FROM position p JOIN question q ON q.id = p.question JOIN v_claims c ON c.id = p.claim LEFT JOIN actor a ON a.id = p.actor;

CREATE VIEW v_findings AS
SELECT f.id, f.question, q.text AS question_text, CASE coalesce(j.override, '') WHEN '' THEN f.kind ELSE j.override END AS finding,
  f.kind AS computed, f.a, a.claimant AS a_claimant, a.quote AS a_quote, f.b, b.claimant AS b_claimant, b.quote AS b_quote,
  f.reason, coalesce(j.status, 'suggested') AS status, j.note
FROM finding f JOIN question q ON q.id = f.question JOIN v_positions a ON a.id = f.a JOIN v_positions b ON b.id = f.b
  LEFT JOIN judgement j ON j.question = f.question AND j.a = min(f.a, f.b) AND j.b = max(f.a, f.b);

-- What every table, view and column means; column_name is '' for a table as a whole.
CREATE TABLE schema_doc (
  table_name  TEXT NOT NULL,
  column_name TEXT NOT NULL,
  en          TEXT NOT NULL,
  ar          TEXT NOT NULL,
  PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

INSERT INTO schema_doc (table_name, column_name, en, ar) VALUES
  ('case_info', '', 'The case itself; one row.', 'القضية نفسها؛ صف واحد.'),
  ('case_info', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('case_info', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('case_info', 'name', 'What the case is called.', 'اسم القضية.'),
  ('case_info', 'created', 'When it was made, RFC 3339, UTC.', 'وقت الإنشاء، RFC 3339، بالتوقيت العالمي.'),
  ('actor', '', 'Anyone who speaks, acts or suffers: state, ministry, force, person, outlet, agency, unnamed source.', 'كل من يتكلم أو يفعل أو يتضرر: دولة، وزارة، قوة، شخص، وسيلة إعلام، وكالة، مصدر غير مسمى.'),
  ('actor', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('actor', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('actor', 'name', 'Name.', 'الاسم.'),
  ('actor', 'kind', 'state, government, force, person, organisation, outlet, agency or unnamed.', 'state دولة، government حكومة، force قوة، person شخص، organisation منظمة، outlet وسيلة إعلام، agency وكالة، unnamed غير مسمى.'),
  ('actor', 'affiliation', 'The actor it belongs to, by id.', 'الجهة التي يتبعها، بمعرّفها.'),
  ('actor', 'side', 'The party in the conflict that it stands with.', 'طرف النزاع الذي يقف معه.'),
  ('actor', 'source_grade', 'Default Admiralty grade as a source, A to F.', 'الدرجة المعتادة له مصدرا، من A إلى F.'),
  ('actor', 'note', 'The analyst''s note.', 'ملاحظة المحلل.'),
  ('actor', 'proposed', '1: the program met the name while reading and nobody has touched it.', '1: صادف البرنامج الاسم عند القراءة ولم يمسه أحد.'),
  ('actor_alias', '', 'Other spellings of an actor''s name, in any script.', 'تهجئات أخرى لاسم الجهة بأي خط.'),
  ('actor_alias', 'actor', 'The actor, by id.', 'الجهة، بمعرّفها.'),
  ('actor_alias', 'n', 'Order.', 'الترتيب.'),
  ('actor_alias', 'name', 'Another spelling.', 'تهجئة أخرى.'),
  ('tag', '', 'The codebook: labels in a tree.', 'دليل الوسوم: تسميات على شكل شجرة.'),
  ('tag', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('tag', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('tag', 'name', 'Name.', 'الاسم.'),
  ('tag', 'parent', 'The tag above it, by id.', 'الوسم الذي فوقه، بمعرّفه.'),
  ('tag', 'note', 'What the tag means.', 'معنى الوسم.'),
  ('body', '', 'The text and the original bytes of a document. They never change; those of a removed document stay so that the removal can be undone.', 'نص الوثيقة وبايتاتها الأصلية. لا تتغير أبدا، وتبقى بعد حذف الوثيقة كي يمكن التراجع عن الحذف.'),
  ('body', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('body', 'text', 'The text; every offset counts its code points.', 'النص؛ وكل موضع يعدّ محارفه.'),
  ('body', 'original', 'The bytes as they came.', 'البايتات كما جاءت.'),
  ('document', '', 'One report: where it came from.', 'تقرير واحد: من أين جاء.'),
  ('document', 'n', 'Row number in this file.', 'رقم الصف في هذا الملف.'),
  ('document', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('document', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('document', 'title', 'Title.', 'العنوان.'),
  ('document', 'outlet', 'The actor that published it, by id.', 'الجهة الناشرة، بمعرّفها.'),
  ('document', 'author', 'Author as the report names them.', 'الكاتب كما يسميه التقرير.'),
  ('document', 'url', 'Where it was published on the web.', 'عنوان نشره على الشبكة.'),
  ('document', 'published', 'When it was published, EDTF.', 'تاريخ النشر بصيغة EDTF.'),
  ('document', 'published_earliest', 'First day that the date of publication allows.', 'أول يوم يسمح به تاريخ النشر.'),
  ('document', 'published_latest', 'Last day that the date of publication allows.', 'آخر يوم يسمح به تاريخ النشر.'),
  ('document', 'lang', 'Language, BCP 47.', 'اللغة، BCP 47.'),
  ('document', 'dir', 'Direction of the text: rtl or ltr.', 'اتجاه النص: rtl أو ltr.'),
  ('document', 'file_name', 'Name of the file it came as.', 'اسم الملف الذي جاء فيه.'),
  ('document', 'media_type', 'Media type of the original bytes.', 'نوع البايتات الأصلية.'),
  ('document', 'charset', 'Character set of the original bytes.', 'ترميز محارف البايتات الأصلية.'),
  ('document', 'sha256', 'SHA-256 of the original bytes, hexadecimal.', 'بصمة SHA-256 للبايتات الأصلية، ست عشرية.'),
  ('document', 'text_sha256', 'SHA-256 of the text in UTF-8, hexadecimal.', 'بصمة SHA-256 للنص بترميز UTF-8، ست عشرية.'),
  ('document', 'size', 'Number of original bytes.', 'عدد البايتات الأصلية.'),
  ('document', 'warnings', 'What was odd at intake, JSON array.', 'ما كان غريبا عند الإدخال، مصفوفة JSON.'),
  ('document', 'predecessor', 'The older version of the same report, by id.', 'النسخة الأقدم من التقرير نفسه، بمعرّفها.'),
  ('document', 'added', 'When it was added, RFC 3339, UTC.', 'وقت الإضافة، RFC 3339، بالتوقيت العالمي.'),
  ('boilerplate', '', 'Lines of a document that the analyst greyed out.', 'أسطر من الوثيقة أخفتها يد المحلل بالرمادي.'),
  ('boilerplate', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('boilerplate', 'start', 'First code point, counted from 0.', 'أول محرف، والعد من صفر.'),
  ('boilerplate', 'end', 'Code point after the last.', 'المحرف الذي يلي الأخير.'),
  ('document_tag', '', 'Tags on documents.', 'وسوم الوثائق.'),
  ('document_tag', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('document_tag', 'tag', 'The tag, by id.', 'الوسم، بمعرّفه.'),
  ('claim', '', 'Words in a document by which somebody says that something is so.', 'كلمات في وثيقة يقول بها أحدهم إن أمرا ما هو كذلك.'),
  ('claim', 'n', 'Row number in this file.', 'رقم الصف في هذا الملف.'),
  ('claim', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('claim', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('claim', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('claim', 'start', 'First code point over all its spans.', 'أول محرف في كل مقاطعه.'),
  ('claim', 'end', 'Code point after the last of its spans.', 'المحرف الذي يلي آخر مقاطعه.'),
  ('claim', 'act', 'What is done by saying it: asserts, denies, accuses, demands, promises, threatens, offers, judges.', 'ما يُفعل بالقول: إثبات، نفي، اتهام، مطالبة، وعد، تهديد، عرض، حكم.'),
  ('claim', 'claimant', 'The actor who makes the claim, by id; NULL: the outlet in its own voice.', 'الجهة القائلة، بمعرّفها؛ NULL: الوسيلة بصوتها.'),
  ('claim', 'blamed', 'The actor whom an accusation names, or whose claim a denial answers, by id.', 'الجهة التي يسميها الاتهام أو يردّ النفي على قولها، بمعرّفها.'),
  ('claim', 'answers', 'The claim that this one denies, by id.', 'القول الذي ينفيه هذا القول، بمعرّفه.'),
  ('claim', 'said', 'When it was said, EDTF.', 'وقت القول بصيغة EDTF.'),
  ('claim', 'said_earliest', 'First day on which it may have been said.', 'أول يوم يمكن أن يكون قيل فيه.'),
  ('claim', 'said_latest', 'Last day on which it may have been said.', 'آخر يوم يمكن أن يكون قيل فيه.'),
  ('claim', 'happened', 'When it happened, EDTF.', 'وقت الوقوع بصيغة EDTF.'),
  ('claim', 'happened_earliest', 'First day on which it may have happened.', 'أول يوم يمكن أن يكون وقع فيه.'),
  ('claim', 'happened_latest', 'Last day on which it may have happened.', 'آخر يوم يمكن أن يكون وقع فيه.'),
  ('claim', 'source', 'Admiralty grade of the source, A to F; empty is F, not judged.', 'درجة المصدر من A إلى F؛ الفارغ F، أي لم يُحكم عليه.'),
  ('claim', 'info', 'Admiralty grade of the information, 1 to 6; empty is 6, not judged.', 'درجة المعلومة من 1 إلى 6؛ الفارغ 6، أي لم يُحكم عليها.'),
  ('claim', 'note', 'The analyst''s note.', 'ملاحظة المحلل.'),
  ('claim', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('claim', 'reason', 'Why the program proposed it, JSON {code, args}; empty when a person made it.', 'لماذا اقترحه البرنامج، JSON ‏{code, args}؛ فارغ إذا صنعه إنسان.'),
  ('claim', 'added', 'When it was added, RFC 3339, UTC.', 'وقت الإضافة، RFC 3339، بالتوقيت العالمي.'),
  ('claim', 'changed', 'When it was last changed, RFC 3339, UTC.', 'وقت آخر تغيير، RFC 3339، بالتوقيت العالمي.'),
  ('claim_quote', '', 'Where the words of a claim stand: its own spans, and those that name its claimant, a link of its chain, a place or a figure.', 'مواضع كلمات القول: مقاطعه، والكلمات التي تسمي قائله أو حلقة من سلسلته أو مكانا أو رقما.'),
  ('claim_quote', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('claim_quote', 'role', 'Whose words: claim, claimant, link, place or figure.', 'لمن الكلمات: claim القول، claimant القائل، link الحلقة، place المكان، figure الرقم.'),
  ('claim_quote', 'n', 'Number of the span, link, place or figure.', 'رقم المقطع أو الحلقة أو المكان أو الرقم.'),
  ('claim_quote', 'start', 'First code point, counted from 0.', 'أول محرف، والعد من صفر.'),
  ('claim_quote', 'end', 'Code point after the last.', 'المحرف الذي يلي الأخير.'),
  ('claim_quote', 'exact', 'The words themselves.', 'الكلمات نفسها.'),
  ('claim_quote', 'prefix', 'Up to 32 code points before the words.', 'ما يصل إلى 32 محرفا قبل الكلمات.'),
  ('claim_quote', 'suffix', 'Up to 32 code points after the words.', 'ما يصل إلى 32 محرفا بعد الكلمات.'),
  ('claim_link', '', 'The stations through which a claim travelled, from the origin to the outlet.', 'المحطات التي مر بها القول من مصدره الأول إلى الوسيلة الناشرة.'),
  ('claim_link', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('claim_link', 'n', '0 is the origin.', 'الصفر هو المصدر الأول.'),
  ('claim_link', 'actor', 'The actor, by id.', 'الجهة، بمعرّفها.'),
  ('claim_place', '', 'Where the claimed thing happened.', 'مكان وقوع ما يقال.'),
  ('claim_place', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('claim_place', 'n', 'Order.', 'الترتيب.'),
  ('claim_place', 'name', 'Name.', 'الاسم.'),
  ('claim_place', 'within', 'The larger place that holds it.', 'المكان الأكبر الذي يحويه.'),
  ('figure', '', 'A count in a claim.', 'عدد وارد في قول.'),
  ('figure', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('figure', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('figure', 'n', 'Order.', 'الترتيب.'),
  ('figure', 'low', 'Lowest number the words allow.', 'أدنى عدد تسمح به الكلمات.'),
  ('figure', 'high', 'Highest number the words allow; NULL: no upper end.', 'أعلى عدد تسمح به الكلمات؛ NULL: بلا حد أعلى.'),
  ('figure', 'qualifier', 'How the number was said: exact, more_than, about, ...', 'كيف قيل العدد: exact، ‏more_than، ‏about، ...'),
  ('figure', 'what', 'What is counted: killed, wounded, tanks, ...', 'المعدود: killed، ‏wounded، ‏tanks، ...'),
  ('figure', 'who', 'Who is counted: civilians, soldiers, ...', 'الفئة المعدودة: civilians، ‏soldiers، ...'),
  ('figure', 'side', 'The side that suffered it.', 'الطرف المتضرر.'),
  ('figure', 'place', 'The place that is counted for.', 'المكان الذي يشمله العدّ.'),
  ('figure', 'cumulative', '1: a running total; 0: one event.', '1: حصيلة متراكمة؛ 0: حدث واحد.'),
  ('figure', 'since', 'The start of the count: EDTF, or the event in words.', 'بداية العدّ: EDTF أو الحدث بالكلمات.'),
  ('figure', 'as_of', 'The day the figure stands for, EDTF.', 'اليوم الذي يمثله الرقم بصيغة EDTF.'),
  ('figure', 'rule', 'The rule that gave the range; empty when typed.', 'القاعدة التي أعطت المدى؛ فارغ إذا كُتب باليد.'),
  ('figure', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('claim_tag', '', 'Tags on claims.', 'وسوم الأقوال.'),
  ('claim_tag', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('claim_tag', 'tag', 'The tag, by id.', 'الوسم، بمعرّفه.'),
  ('highlight', '', 'Marked words that are no claim, with an optional note.', 'كلمات معلّمة ليست قولا، مع ملاحظة اختيارية.'),
  ('highlight', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('highlight', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('highlight', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('highlight', 'note', 'The analyst''s note.', 'ملاحظة المحلل.'),
  ('highlight', 'added', 'When it was added, RFC 3339, UTC.', 'وقت الإضافة، RFC 3339، بالتوقيت العالمي.'),
  ('highlight_quote', '', 'Where the words of a highlight stand.', 'مواضع الكلمات المعلّمة.'),
  ('highlight_quote', 'highlight', 'The highlight, by id.', 'المقطع المعلّم، بمعرّفه.'),
  ('highlight_quote', 'n', 'Order.', 'الترتيب.'),
  ('highlight_quote', 'start', 'First code point, counted from 0.', 'أول محرف، والعد من صفر.'),
  ('highlight_quote', 'end', 'Code point after the last.', 'المحرف الذي يلي الأخير.'),
  ('highlight_quote', 'exact', 'The words themselves.', 'الكلمات نفسها.'),
  ('highlight_quote', 'prefix', 'Up to 32 code points before the words.', 'ما يصل إلى 32 محرفا قبل الكلمات.'),
  ('highlight_quote', 'suffix', 'Up to 32 code points after the words.', 'ما يصل إلى 32 محرفا بعد الكلمات.'),
  ('highlight_tag', '', 'Tags on highlights.', 'وسوم الكلمات المعلّمة.'),
  ('highlight_tag', 'highlight', 'The highlight, by id.', 'المقطع المعلّم، بمعرّفه.'),
  ('highlight_tag', 'tag', 'The tag, by id.', 'الوسم، بمعرّفه.'),
  ('question', '', 'One point at issue.', 'نقطة خلاف واحدة.'),
  ('question', 'n', 'Row number in this file.', 'رقم الصف في هذا الملف.'),
  ('question', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('question', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('question', 'text', 'The question in words.', 'السؤال بالكلمات.'),
  ('question', 'text_ar', 'The program''s Arabic wording of a proposed question.', 'صياغة البرنامج العربية لسؤال مقترح.'),
  ('question', 'type', 'count, yes_no, who, where or when.', 'count عدد، yes_no نعم أو لا، who من، where أين، when متى.'),
  ('question', 'what', 'What is counted: killed, wounded, tanks, ...', 'المعدود: killed، ‏wounded، ‏tanks، ...'),
  ('question', 'who', 'Who is counted: civilians, soldiers, ...', 'الفئة المعدودة: civilians، ‏soldiers، ...'),
  ('question', 'side', 'The side that suffered it.', 'الطرف المتضرر.'),
  ('question', 'place', 'The place that is counted for.', 'المكان الذي يشمله العدّ.'),
  ('question', 'cumulative', '1: a running total; 0: one event.', '1: حصيلة متراكمة؛ 0: حدث واحد.'),
  ('question', 'since', 'The start of the count: EDTF, or the event in words.', 'بداية العدّ: EDTF أو الحدث بالكلمات.'),
  ('question', 'as_of', 'The day the figure stands for, EDTF.', 'اليوم الذي يمثله الرقم بصيغة EDTF.'),
  ('question', 'part_of', 'The question that this one is a part of, by id.', 'السؤال الذي هذا جزء منه، بمعرّفه.'),
  ('question', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('question', 'reason', 'Why the program proposed or found it: JSON {code, args}.', 'لماذا اقترحه البرنامج أو وجده: JSON ‏{code, args}.'),
  ('question', 'key', 'How the program knows its own proposal again.', 'ما يعرف به البرنامج اقتراحه ثانية.'),
  ('question', 'low', 'Lowest number in the analyst''s assessment.', 'أدنى عدد في تقدير المحلل.'),
  ('question', 'best', 'Best number in the analyst''s assessment.', 'أفضل عدد في تقدير المحلل.'),
  ('question', 'high', 'Highest number in the analyst''s assessment.', 'أعلى عدد في تقدير المحلل.'),
  ('question', 'answer', 'The analyst''s answer where it is no number.', 'جواب المحلل إن لم يكن عددا.'),
  ('question', 'how', 'How the disagreement was resolved: preferred_source, range, majority, conservative, pending.', 'كيف حُسم الخلاف: preferred_source، ‏range، ‏majority، ‏conservative، ‏pending.'),
  ('question', 'why', 'Why, in the analyst''s words.', 'السبب بكلمات المحلل.'),
  ('question', 'added', 'When it was added, RFC 3339, UTC.', 'وقت الإضافة، RFC 3339، بالتوقيت العالمي.'),
  ('question_tag', '', 'Tags on questions.', 'وسوم الأسئلة.'),
  ('question_tag', 'question', 'The question, by id.', 'السؤال، بمعرّفه.'),
  ('question_tag', 'tag', 'The tag, by id.', 'الوسم، بمعرّفه.'),
  ('position', '', 'What one claim answers to one question.', 'ما يجيب به قول واحد عن سؤال واحد.'),
  ('position', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('position', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('position', 'question', 'The question, by id.', 'السؤال، بمعرّفه.'),
  ('position', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('position', 'figure', 'The figure of the claim that the range came from, by id.', 'رقم القول الذي جاء منه المدى، بمعرّفه.'),
  ('position', 'low', 'Lowest number the words allow.', 'أدنى عدد تسمح به الكلمات.'),
  ('position', 'high', 'Highest number the words allow; NULL: no upper end.', 'أعلى عدد تسمح به الكلمات؛ NULL: بلا حد أعلى.'),
  ('position', 'qualifier', 'How the number was said: exact, more_than, about, ...', 'كيف قيل العدد: exact، ‏more_than، ‏about، ...'),
  ('position', 'what', 'What is counted: killed, wounded, tanks, ...', 'المعدود: killed، ‏wounded، ‏tanks، ...'),
  ('position', 'who', 'Who is counted: civilians, soldiers, ...', 'الفئة المعدودة: civilians، ‏soldiers، ...'),
  ('position', 'side', 'The side that suffered it.', 'الطرف المتضرر.'),
  ('position', 'place', 'The place that is counted for.', 'المكان الذي يشمله العدّ.'),
  ('position', 'cumulative', '1: a running total; 0: one event.', '1: حصيلة متراكمة؛ 0: حدث واحد.'),
  ('position', 'since', 'The start of the count: EDTF, or the event in words.', 'بداية العدّ: EDTF أو الحدث بالكلمات.'),
  ('position', 'as_of', 'The day the figure stands for, EDTF.', 'اليوم الذي يمثله الرقم بصيغة EDTF.'),
  ('position', 'answer', 'yes or no.', 'yes نعم أو no لا.'),
  ('position', 'actor', 'The actor it answers, by id.', 'الجهة التي يجيب بها، بمعرّفها.'),
  ('position', 'where_name', 'The place it answers.', 'المكان الذي يجيب به.'),
  ('position', 'where_in', 'The larger place that holds it.', 'المكان الأكبر الذي يحويه.'),
  ('position', 'when', 'The time it answers, EDTF.', 'الوقت الذي يجيب به بصيغة EDTF.'),
  ('position', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('position', 'reason', 'Why the program proposed or found it: JSON {code, args}.', 'لماذا اقترحه البرنامج أو وجده: JSON ‏{code, args}.'),
  ('judgement', '', 'What the analyst said of a finding; kept by its pair of positions, a before b; where a is b, of how that position fits the sum of parts.', 'ما حكم به المحلل على نتيجة؛ يحفظ مع زوج الموقفين، a قبل b؛ وحيث a هو b فعلى موافقة ذلك الموقف لمجموع الأجزاء.'),
  ('judgement', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('judgement', 'version', 'Grows with each change.', 'يزيد مع كل تغيير.'),
  ('judgement', 'question', 'The question, by id.', 'السؤال، بمعرّفه.'),
  ('judgement', 'a', 'Position a, by id.', 'الموقف a، بمعرّفه.'),
  ('judgement', 'b', 'Position b, by id.', 'الموقف b، بمعرّفه.'),
  ('judgement', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('judgement', 'override', 'The kind that the analyst put in place of the computed one.', 'النوع الذي وضعه المحلل بدل المحسوب.'),
  ('judgement', 'note', 'Why it was dismissed or overridden.', 'سبب الاستبعاد أو التغيير.'),
  ('step', '', 'The history: one row for one thing that somebody did.', 'السجل: صف لكل أمر قام به أحد.'),
  ('step', 'id', 'Number of the step.', 'رقم الخطوة.'),
  ('step', 'at', 'When, RFC 3339, UTC.', 'متى، RFC 3339، بالتوقيت العالمي.'),
  ('step', 'analyst', 'Who.', 'من.'),
  ('step', 'action', 'What was done: add, save, edit, delete, confirmed, dismissed, judge, assess, merge, rename, undo, redo.', 'ما فُعل: add، ‏save، ‏edit، ‏delete، ‏confirmed، ‏dismissed، ‏judge، ‏assess، ‏merge، ‏rename، ‏undo، ‏redo.'),
  ('step', 'noun', 'To what kind of record.', 'لأي نوع من السجلات.'),
  ('step', 'record', 'The record, by id.', 'السجل، بمعرّفه.'),
  ('step', 'document', 'The document whose history it belongs to; empty: the case''s.', 'الوثيقة التي تتبع الخطوة سجلها؛ الفارغ: القضية.'),
  ('step', 'summary', 'The first words of the record.', 'أول كلمات السجل.'),
  ('step', 'undone', 'The step that undid this one.', 'الخطوة التي تراجعت عن هذه.'),
  ('step_record', '', 'The records that a step changed, before and after.', 'السجلات التي غيرتها الخطوة، قبل وبعد.'),
  ('step_record', 'step', 'The step, by number.', 'الخطوة، برقمها.'),
  ('step_record', 'n', 'Order.', 'الترتيب.'),
  ('step_record', 'noun', 'Kind of the record.', 'نوع السجل.'),
  ('step_record', 'record', 'The record, by id.', 'السجل، بمعرّفه.'),
  ('step_record', 'before', 'Its rows before, JSON; NULL: there were none.', 'صفوفه قبلها، JSON؛ NULL: لم تكن.'),
  ('step_record', 'after', 'Its rows after, JSON; NULL: there are none.', 'صفوفه بعدها، JSON؛ NULL: لم تعد.'),
  ('question_standing', '', 'Derived: where a question stands.', 'مشتق: حال السؤال.'),
  ('question_standing', 'question', 'The question, by id.', 'السؤال، بمعرّفه.'),
  ('question_standing', 'standing', 'contested, corrected, moving, agreed, single_origin, unsettled or open.', 'contested متنازع فيه، corrected مصحح، moving متغير، agreed متفق عليه، single_origin مصدر واحد، unsettled غير محسوم، open مفتوح.'),
  ('question_standing', 'claims', 'Number of claims that are not dismissed.', 'عدد الأقوال غير المستبعدة.'),
  ('question_standing', 'origins', 'Number of independent origins.', 'عدد المصادر المستقلة.'),
  ('question_standing', 'latest', 'When the newest report on it was published, EDTF.', 'تاريخ نشر أحدث تقرير عنه بصيغة EDTF.'),
  ('finding', '', 'Derived: how position b stands to position a.', 'مشتق: علاقة الموقف b بالموقف a.'),
  ('finding', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('finding', 'question', 'The question, by id.', 'السؤال، بمعرّفه.'),
  ('finding', 'a', 'Position a, by id.', 'الموقف a، بمعرّفه.'),
  ('finding', 'b', 'Position b, by id.', 'الموقف b، بمعرّفه.'),
  ('finding', 'kind', 'contradicts, denies, corroborates, repeats, updates, corrects, compatible or not_comparable.', 'contradicts يناقض، denies ينفي، corroborates يؤكد، repeats يكرر، updates يحدّث، corrects يصحح، compatible متوافق، not_comparable لا يقارن.'),
  ('finding', 'reason', 'Why the program proposed or found it: JSON {code, args}.', 'لماذا اقترحه البرنامج أو وجده: JSON ‏{code, args}.'),
  ('finding', 'weight', 'Order in lists: what needs an eye comes first.', 'الترتيب في القوائم: ما يحتاج نظرا أولا.'),
  ('actor_key', '', 'Derived: folded names by which actors are found.', 'مشتق: الأسماء الموحّدة التي يُعثر بها على الجهات.'),
  ('actor_key', 'folded', 'The name with its spellings made one.', 'الاسم بعد توحيد تهجئاته.'),
  ('actor_key', 'actor', 'The actor, by id.', 'الجهة، بمعرّفها.'),
  ('claim_key', '', 'Derived: what a claim shares with others that may speak to the same point.', 'مشتق: ما يشترك فيه القول مع غيره مما قد يخص النقطة نفسها.'),
  ('claim_key', 'key', 'Hash of what is shared.', 'بصمة المشترك.'),
  ('claim_key', 'claim', 'The claim, by its row number n.', 'القول، برقم صفه n.'),
  ('document_sketch', '', 'Derived: the smallest hashes of a document''s words, by which nearly equal texts are found.', 'مشتق: أصغر بصمات كلمات الوثيقة، وبها يُعثر على النصوص شبه المتطابقة.'),
  ('document_sketch', 'hash', 'Hash of four words in a row.', 'بصمة أربع كلمات متتالية.'),
  ('document_sketch', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('search_entry', '', 'Derived: the folded words that the search index was filled with.', 'مشتق: الكلمات الموحّدة التي مُلئ بها فهرس البحث.'),
  ('search_entry', 'n', 'Row number in the index.', 'رقم الصف في الفهرس.'),
  ('search_entry', 'kind', 'document, claim or question.', 'document وثيقة، claim قول، question سؤال.'),
  ('search_entry', 'record', 'The record, by id.', 'السجل، بمعرّفه.'),
  ('search_entry', 'head', 'Folded words of what it is called.', 'الكلمات الموحّدة لتسميته.'),
  ('search_entry', 'text', 'Folded words of what it says; empty for documents, whose text is in body.', 'الكلمات الموحّدة لما يقول؛ فارغ للوثائق ونصها في body.'),
  ('search_document', '', 'Derived: search index over documents (FTS5, folded words).', 'مشتق: فهرس البحث في الوثائق (FTS5، كلمات موحّدة).'),
  ('search_document', 'head', 'Folded words of what it is called.', 'الكلمات الموحّدة لتسميته.'),
  ('search_document', 'text', 'Folded words of what it says.', 'الكلمات الموحّدة لما يقول.'),
  ('search_claim', '', 'Derived: search index over claims (FTS5, folded words).', 'مشتق: فهرس البحث في الأقوال (FTS5، كلمات موحّدة).'),
  ('search_claim', 'head', 'Folded words of what it is called.', 'الكلمات الموحّدة لتسميته.'),
  ('search_claim', 'text', 'Folded words of what it says.', 'الكلمات الموحّدة لما يقول.'),
  ('search_question', '', 'Derived: search index over questions (FTS5, folded words).', 'مشتق: فهرس البحث في الأسئلة (FTS5، كلمات موحّدة).'),
  ('search_question', 'head', 'Folded words of what it is called.', 'الكلمات الموحّدة لتسميته.'),
  ('search_question', 'text', 'Folded words of what it says.', 'الكلمات الموحّدة لما يقول.'),
  ('derived', '', 'Which version of the rules made each kind of derived rows.', 'إصدار القواعد الذي صُنع به كل نوع من الصفوف المشتقة.'),
  ('derived', 'name', 'What is derived.', 'المشتق.'),
  ('derived', 'version', 'Version of the rules.', 'إصدار القواعد.'),
  ('v_documents', '', 'Documents with their outlet, text, tags and number of claims.', 'الوثائق مع وسيلتها ونصها ووسومها وعدد أقوالها.'),
  ('v_documents', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('v_documents', 'title', 'Title.', 'العنوان.'),
  ('v_documents', 'outlet', 'Who published it.', 'الوسيلة الناشرة.'),
  ('v_documents', 'author', 'Author as the report names them.', 'الكاتب كما يسميه التقرير.'),
  ('v_documents', 'url', 'Where it was published on the web.', 'عنوان نشره على الشبكة.'),
  ('v_documents', 'published', 'When it was published, EDTF.', 'تاريخ النشر بصيغة EDTF.'),
  ('v_documents', 'lang', 'Language, BCP 47.', 'اللغة، BCP 47.'),
  ('v_documents', 'file_name', 'Name of the file it came as.', 'اسم الملف الذي جاء فيه.'),
  ('v_documents', 'media_type', 'Media type of the original bytes.', 'نوع البايتات الأصلية.'),
  ('v_documents', 'sha256', 'SHA-256 of the original bytes, hexadecimal.', 'بصمة SHA-256 للبايتات الأصلية، ست عشرية.'),
  ('v_documents', 'added', 'When it was added, RFC 3339, UTC.', 'وقت الإضافة، RFC 3339، بالتوقيت العالمي.'),
  ('v_documents', 'claims', 'Number of claims that are not dismissed.', 'عدد الأقوال غير المستبعدة.'),
  ('v_documents', 'tags', 'Its tags.', 'وسومه.'),
  ('v_documents', 'text', 'The text; every offset counts its code points.', 'النص؛ وكل موضع يعدّ محارفه.'),
  ('v_claims', '', 'One row a claim: quote, act, claimant, origin, chain, times, grade, tags.', 'صف لكل قول: الاقتباس والفعل والقائل والمصدر الأول والسلسلة والأوقات والدرجة والوسوم.'),
  ('v_claims', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('v_claims', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('v_claims', 'document_title', 'Title of its document.', 'عنوان وثيقته.'),
  ('v_claims', 'outlet', 'Who published it.', 'الوسيلة الناشرة.'),
  ('v_claims', 'published', 'When it was published, EDTF.', 'تاريخ النشر بصيغة EDTF.'),
  ('v_claims', 'start', 'First code point, counted from 0.', 'أول محرف، والعد من صفر.'),
  ('v_claims', 'end', 'Code point after the last.', 'المحرف الذي يلي الأخير.'),
  ('v_claims', 'quote', 'Its words.', 'كلماته.'),
  ('v_claims', 'act', 'What is done by saying it: asserts, denies, accuses, demands, promises, threatens, offers, judges.', 'ما يُفعل بالقول: إثبات، نفي، اتهام، مطالبة، وعد، تهديد، عرض، حكم.'),
  ('v_claims', 'claimant', 'Who makes the claim; NULL: the outlet in its own voice.', 'القائل؛ NULL: الوسيلة بصوتها.'),
  ('v_claims', 'side', 'The side of the claimant, or of the outlet in its own voice.', 'طرف القائل، أو طرف الوسيلة بصوتها.'),
  ('v_claims', 'origin', 'The first link of its chain; the claimant, or the outlet, when there is none.', 'أول حلقة في سلسلته؛ وإلا فالقائل أو الوسيلة.'),
  ('v_claims', 'chain', 'Its chain from the origin on, as text.', 'سلسلته من المصدر الأول، نصا.'),
  ('v_claims', 'blamed', 'Whom an accusation names, or whose claim a denial answers.', 'من يسميه الاتهام، أو من يردّ النفي على قوله.'),
  ('v_claims', 'answers', 'The claim that this one denies, by id.', 'القول الذي ينفيه هذا القول، بمعرّفه.'),
  ('v_claims', 'said', 'When it was said, EDTF.', 'وقت القول بصيغة EDTF.'),
  ('v_claims', 'happened', 'When it happened, EDTF.', 'وقت الوقوع بصيغة EDTF.'),
  ('v_claims', 'places', 'Its places.', 'أماكنه.'),
  ('v_claims', 'grade', 'Admiralty grade, source and information; F6 is not judged.', 'الدرجة: المصدر ثم المعلومة؛ F6 غير محكوم عليه.'),
  ('v_claims', 'tags', 'Its tags.', 'وسومه.'),
  ('v_claims', 'note', 'The analyst''s note.', 'ملاحظة المحلل.'),
  ('v_claims', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('v_figures', '', 'One row a figure, with its words.', 'صف لكل رقم مع كلماته.'),
  ('v_figures', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('v_figures', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('v_figures', 'document', 'The document, by id.', 'الوثيقة، بمعرّفها.'),
  ('v_figures', 'quote', 'Its words.', 'كلماته.'),
  ('v_figures', 'low', 'Lowest number the words allow.', 'أدنى عدد تسمح به الكلمات.'),
  ('v_figures', 'high', 'Highest number the words allow; NULL: no upper end.', 'أعلى عدد تسمح به الكلمات؛ NULL: بلا حد أعلى.'),
  ('v_figures', 'qualifier', 'How the number was said: exact, more_than, about, ...', 'كيف قيل العدد: exact، ‏more_than، ‏about، ...'),
  ('v_figures', 'what', 'What is counted: killed, wounded, tanks, ...', 'المعدود: killed، ‏wounded، ‏tanks، ...'),
  ('v_figures', 'who', 'Who is counted: civilians, soldiers, ...', 'الفئة المعدودة: civilians، ‏soldiers، ...'),
  ('v_figures', 'side', 'The side that suffered it.', 'الطرف المتضرر.'),
  ('v_figures', 'place', 'The place that is counted for.', 'المكان الذي يشمله العدّ.'),
  ('v_figures', 'cumulative', '1: a running total; 0: one event.', '1: حصيلة متراكمة؛ 0: حدث واحد.'),
  ('v_figures', 'since', 'The start of the count: EDTF, or the event in words.', 'بداية العدّ: EDTF أو الحدث بالكلمات.'),
  ('v_figures', 'as_of', 'The day the figure stands for, EDTF.', 'اليوم الذي يمثله الرقم بصيغة EDTF.'),
  ('v_figures', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('v_questions', '', 'Questions with their standing, numbers of claims and of independent origins, and assessment.', 'الأسئلة مع حالها وعدد أقوالها ومصادرها المستقلة وتقدير المحلل.'),
  ('v_questions', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('v_questions', 'text', 'The question in words.', 'السؤال بالكلمات.'),
  ('v_questions', 'type', 'count, yes_no, who, where or when.', 'count عدد، yes_no نعم أو لا، who من، where أين، when متى.'),
  ('v_questions', 'standing', 'contested, corrected, moving, agreed, single_origin, unsettled or open.', 'contested متنازع فيه، corrected مصحح، moving متغير، agreed متفق عليه، single_origin مصدر واحد، unsettled غير محسوم، open مفتوح.'),
  ('v_questions', 'claims', 'Number of claims that are not dismissed.', 'عدد الأقوال غير المستبعدة.'),
  ('v_questions', 'origins', 'Number of independent origins.', 'عدد المصادر المستقلة.'),
  ('v_questions', 'what', 'What is counted: killed, wounded, tanks, ...', 'المعدود: killed، ‏wounded، ‏tanks، ...'),
  ('v_questions', 'who', 'Who is counted: civilians, soldiers, ...', 'الفئة المعدودة: civilians، ‏soldiers، ...'),
  ('v_questions', 'side', 'The side that suffered it.', 'الطرف المتضرر.'),
  ('v_questions', 'place', 'The place that is counted for.', 'المكان الذي يشمله العدّ.'),
  ('v_questions', 'cumulative', '1: a running total; 0: one event.', '1: حصيلة متراكمة؛ 0: حدث واحد.'),
  ('v_questions', 'since', 'The start of the count: EDTF, or the event in words.', 'بداية العدّ: EDTF أو الحدث بالكلمات.'),
  ('v_questions', 'as_of', 'The day the figure stands for, EDTF.', 'اليوم الذي يمثله الرقم بصيغة EDTF.'),
  ('v_questions', 'part_of', 'The question that this one is a part of.', 'السؤال الذي هذا جزء منه.'),
  ('v_questions', 'low', 'Lowest number in the analyst''s assessment.', 'أدنى عدد في تقدير المحلل.'),
  ('v_questions', 'best', 'Best number in the analyst''s assessment.', 'أفضل عدد في تقدير المحلل.'),
  ('v_questions', 'high', 'Highest number in the analyst''s assessment.', 'أعلى عدد في تقدير المحلل.'),
  ('v_questions', 'answer', 'The analyst''s answer where it is no number.', 'جواب المحلل إن لم يكن عددا.'),
  ('v_questions', 'how', 'How the disagreement was resolved: preferred_source, range, majority, conservative, pending.', 'كيف حُسم الخلاف: preferred_source، ‏range، ‏majority، ‏conservative، ‏pending.'),
  ('v_questions', 'why', 'Why, in the analyst''s words.', 'السبب بكلمات المحلل.'),
  ('v_questions', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('v_positions', '', 'Positions with the question and the claim behind them.', 'المواقف مع السؤال والقول الذي وراء كل منها.'),
  ('v_positions', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('v_positions', 'question', 'The question, by id.', 'السؤال، بمعرّفه.'),
  ('v_positions', 'question_text', 'The words of the question.', 'نص السؤال.'),
  ('v_positions', 'type', 'count, yes_no, who, where or when.', 'count عدد، yes_no نعم أو لا، who من، where أين، when متى.'),
  ('v_positions', 'claim', 'The claim, by id.', 'القول، بمعرّفه.'),
  ('v_positions', 'quote', 'Its words.', 'كلماته.'),
  ('v_positions', 'claimant', 'Who makes the claim; NULL: the outlet in its own voice.', 'القائل؛ NULL: الوسيلة بصوتها.'),
  ('v_positions', 'origin', 'The first link of its chain; the claimant, or the outlet, when there is none.', 'أول حلقة في سلسلته؛ وإلا فالقائل أو الوسيلة.'),
  ('v_positions', 'outlet', 'Who published it.', 'الوسيلة الناشرة.'),
  ('v_positions', 'published', 'When it was published, EDTF.', 'تاريخ النشر بصيغة EDTF.'),
  ('v_positions', 'low', 'Lowest number the words allow.', 'أدنى عدد تسمح به الكلمات.'),
  ('v_positions', 'high', 'Highest number the words allow; NULL: no upper end.', 'أعلى عدد تسمح به الكلمات؛ NULL: بلا حد أعلى.'),
  ('v_positions', 'qualifier', 'How the number was said: exact, more_than, about, ...', 'كيف قيل العدد: exact، ‏more_than، ‏about، ...'),
  ('v_positions', 'what', 'What is counted: killed, wounded, tanks, ...', 'المعدود: killed، ‏wounded، ‏tanks، ...'),
  ('v_positions', 'who', 'Who is counted: civilians, soldiers, ...', 'الفئة المعدودة: civilians، ‏soldiers، ...'),
  ('v_positions', 'side', 'The side that suffered it.', 'الطرف المتضرر.'),
  ('v_positions', 'place', 'The place that is counted for.', 'المكان الذي يشمله العدّ.'),
  ('v_positions', 'cumulative', '1: a running total; 0: one event.', '1: حصيلة متراكمة؛ 0: حدث واحد.'),
  ('v_positions', 'since', 'The start of the count: EDTF, or the event in words.', 'بداية العدّ: EDTF أو الحدث بالكلمات.'),
  ('v_positions', 'as_of', 'The day the figure stands for, EDTF.', 'اليوم الذي يمثله الرقم بصيغة EDTF.'),
  ('v_positions', 'answer', 'yes or no.', 'yes نعم أو no لا.'),
  ('v_positions', 'actor', 'The actor it answers.', 'الجهة التي يجيب بها.'),
  ('v_positions', 'where_name', 'The place it answers.', 'المكان الذي يجيب به.'),
  ('v_positions', 'where_in', 'The larger place that holds it.', 'المكان الأكبر الذي يحويه.'),
  ('v_positions', 'when', 'The time it answers, EDTF.', 'الوقت الذي يجيب به بصيغة EDTF.'),
  ('v_positions', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('v_findings', '', 'Findings with both quotes, kind, reason and status.', 'النتائج مع الاقتباسين والنوع والسبب والحالة.'),
  ('v_findings', 'id', 'Stable id (UUIDv7).', 'معرّف ثابت (UUIDv7).'),
  ('v_findings', 'question', 'The question, by id.', 'السؤال، بمعرّفه.'),
  ('v_findings', 'question_text', 'The words of the question.', 'نص السؤال.'),
  ('v_findings', 'finding', 'The kind that counts: the analyst''s where there is one.', 'النوع المعتمد: ما وضعه المحلل إن وُجد.'),
  ('v_findings', 'computed', 'The kind that the program computed.', 'النوع الذي حسبه البرنامج.'),
  ('v_findings', 'a', 'Position a, by id.', 'الموقف a، بمعرّفه.'),
  ('v_findings', 'a_claimant', 'Who takes position a.', 'صاحب الموقف a.'),
  ('v_findings', 'a_quote', 'The words of position a.', 'كلمات الموقف a.'),
  ('v_findings', 'b', 'Position b, by id.', 'الموقف b، بمعرّفه.'),
  ('v_findings', 'b_claimant', 'Who takes position b.', 'صاحب الموقف b.'),
  ('v_findings', 'b_quote', 'The words of position b.', 'كلمات الموقف b.'),
  ('v_findings', 'reason', 'Why the program proposed or found it: JSON {code, args}.', 'لماذا اقترحه البرنامج أو وجده: JSON ‏{code, args}.'),
  ('v_findings', 'status', 'suggested, confirmed or dismissed.', 'suggested مقترح، confirmed مؤكد، dismissed مستبعد.'),
  ('v_findings', 'note', 'Why it was dismissed or overridden.', 'سبب الاستبعاد أو التغيير.'),
  ('schema_doc', '', 'This table: what every table, view and column means.', 'هذا الجدول: معنى كل جدول وعرض وعمود.'),
  ('schema_doc', 'table_name', 'Table or view.', 'الجدول أو العرض.'),
  ('schema_doc', 'column_name', 'Column; empty for the table as a whole.', 'العمود؛ فارغ للجدول كله.'),
  ('schema_doc', 'en', 'Meaning in English.', 'المعنى بالإنجليزية.'),
  ('schema_doc', 'ar', 'Meaning in Arabic.', 'المعنى بالعربية.');
