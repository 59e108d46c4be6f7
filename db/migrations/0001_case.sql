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
CREATE INDEX claim_document ON claim(document, status, start);
CREATE INDEX claim_claimant ON claim(claimant, status);
CREATE INDEX claim_blamed ON claim(blamed) WHERE blamed IS NOT NULL;
CREATE INDEX claim_answers ON claim(answers) WHERE answers IS NOT NULL;
CREATE INDEX claim_happened ON claim(happened_earliest);
CREATE INDEX claim_status ON claim(status, act);

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
  key   TEXT NOT NULL,
  claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (key, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_key_claim ON claim_key(claim);

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
