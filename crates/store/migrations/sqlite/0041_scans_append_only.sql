-- What people signed in ink is never changed or taken away.
CREATE TRIGGER scan_no_update BEFORE UPDATE ON scan
BEGIN SELECT RAISE(ABORT, 'scan is append-only'); END;

CREATE TRIGGER scan_no_delete BEFORE DELETE ON scan
BEGIN SELECT RAISE(ABORT, 'scan is append-only'); END;

CREATE TRIGGER scan_page_no_update BEFORE UPDATE ON scan_page
BEGIN SELECT RAISE(ABORT, 'scan_page is append-only'); END;

CREATE TRIGGER scan_page_no_delete BEFORE DELETE ON scan_page
BEGIN SELECT RAISE(ABORT, 'scan_page is append-only'); END;
