-- An entry of a record is never changed or taken away.
CREATE TRIGGER kept_entry_no_update BEFORE UPDATE ON kept_entry
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;

CREATE TRIGGER kept_entry_no_delete BEFORE DELETE ON kept_entry
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
