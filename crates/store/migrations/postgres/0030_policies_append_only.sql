-- What was in force, who had read it and who was trained is never changed or taken away.
CREATE TRIGGER home_policy_append_only BEFORE UPDATE OR DELETE ON home_policy
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER home_policy_no_truncate BEFORE TRUNCATE ON home_policy
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER policy_read_append_only BEFORE UPDATE OR DELETE ON policy_read
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER policy_read_no_truncate BEFORE TRUNCATE ON policy_read
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER training_append_only BEFORE UPDATE OR DELETE ON training
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER training_no_truncate BEFORE TRUNCATE ON training
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
