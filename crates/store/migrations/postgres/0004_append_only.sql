-- What was kept cannot be changed or taken away, not even by a mistake of ours.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER revision_append_only BEFORE DELETE OR UPDATE OF plan, number, canonical, hash, frozen_at, frozen_by ON revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_no_truncate BEFORE TRUNCATE ON revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER paper_append_only BEFORE UPDATE OR DELETE ON paper
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paper_no_truncate BEFORE TRUNCATE ON paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER replaced_words_append_only BEFORE UPDATE OR DELETE ON replaced_words
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER replaced_words_no_truncate BEFORE TRUNCATE ON replaced_words
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
