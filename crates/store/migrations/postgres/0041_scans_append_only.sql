-- What people signed in ink is never changed or taken away.
CREATE TRIGGER scan_append_only BEFORE UPDATE OR DELETE ON scan
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scan_no_truncate BEFORE TRUNCATE ON scan
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER scan_page_append_only BEFORE UPDATE OR DELETE ON scan_page
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scan_page_no_truncate BEFORE TRUNCATE ON scan_page
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
