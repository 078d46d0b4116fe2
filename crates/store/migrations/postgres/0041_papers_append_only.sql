-- What people signed in ink, an interpreter's words and the copies that were given are never changed or taken away.
CREATE TRIGGER scan_append_only BEFORE UPDATE OR DELETE ON scan
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scan_no_truncate BEFORE TRUNCATE ON scan
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER scan_page_append_only BEFORE UPDATE OR DELETE ON scan_page
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scan_page_no_truncate BEFORE TRUNCATE ON scan_page
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER translation_append_only BEFORE UPDATE OR DELETE ON translation
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER translation_no_truncate BEFORE TRUNCATE ON translation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER copy_given_append_only BEFORE UPDATE OR DELETE ON copy_given
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER copy_given_no_truncate BEFORE TRUNCATE ON copy_given
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
