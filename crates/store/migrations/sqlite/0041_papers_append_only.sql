-- What people signed in ink, an interpreter's words and the copies that were given are never changed or taken away.
CREATE TRIGGER scan_no_update BEFORE UPDATE ON scan
BEGIN SELECT RAISE(ABORT, 'scan is append-only'); END;

CREATE TRIGGER scan_no_delete BEFORE DELETE ON scan
BEGIN SELECT RAISE(ABORT, 'scan is append-only'); END;

CREATE TRIGGER scan_page_no_update BEFORE UPDATE ON scan_page
BEGIN SELECT RAISE(ABORT, 'scan_page is append-only'); END;

CREATE TRIGGER scan_page_no_delete BEFORE DELETE ON scan_page
BEGIN SELECT RAISE(ABORT, 'scan_page is append-only'); END;

CREATE TRIGGER translation_no_update BEFORE UPDATE ON translation
BEGIN SELECT RAISE(ABORT, 'translation is append-only'); END;

CREATE TRIGGER translation_no_delete BEFORE DELETE ON translation
BEGIN SELECT RAISE(ABORT, 'translation is append-only'); END;

CREATE TRIGGER copy_given_no_update BEFORE UPDATE ON copy_given
BEGIN SELECT RAISE(ABORT, 'copy_given is append-only'); END;

CREATE TRIGGER copy_given_no_delete BEFORE DELETE ON copy_given
BEGIN SELECT RAISE(ABORT, 'copy_given is append-only'); END;
