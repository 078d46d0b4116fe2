-- An entry of a record is never changed or taken away.
CREATE TRIGGER kept_entry_append_only BEFORE UPDATE OR DELETE ON kept_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_entry_no_truncate BEFORE TRUNCATE ON kept_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
