-- The standing of a revision whose paper is known to be kept. Where a settled revision stands elsewhere by now, a job looks for its
-- paper, makes it if need be, and notes it here; it does so for all revisions that were there before this column.
ALTER TABLE revision ADD COLUMN paper_standing TEXT;
CREATE INDEX revision_without_paper ON revision (since, plan, number)
    WHERE standing <> 'open' AND paper_standing IS DISTINCT FROM standing;
