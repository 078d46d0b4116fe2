-- What was kept cannot be changed or taken away, not even by a mistake of ours.

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TRIGGER revision_no_update BEFORE UPDATE OF plan, number, canonical, hash, frozen_at, frozen_by ON revision
BEGIN SELECT RAISE(ABORT, 'frozen texts are append-only'); END;

CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'frozen texts are append-only'); END;

CREATE TRIGGER paper_no_update BEFORE UPDATE ON paper
BEGIN SELECT RAISE(ABORT, 'papers are append-only'); END;

CREATE TRIGGER paper_no_delete BEFORE DELETE ON paper
BEGIN SELECT RAISE(ABORT, 'papers are append-only'); END;

CREATE TRIGGER replaced_words_no_update BEFORE UPDATE ON replaced_words
BEGIN SELECT RAISE(ABORT, 'replaced words are append-only'); END;

CREATE TRIGGER replaced_words_no_delete BEFORE DELETE ON replaced_words
BEGIN SELECT RAISE(ABORT, 'replaced words are append-only'); END;
