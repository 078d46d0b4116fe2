-- Two more sheets with one row.
DROP INDEX answers_single;
CREATE UNIQUE INDEX answers_single ON answers (COALESCE(home, young_person, plan), sheet)
    WHERE removed_at IS NULL
      AND sheet IN ('home', 'young_person', 'delegation', 'own', 'good', 'nothing', 'skills', 'overall', 'goes_wrong', 'promises', 'parent', 'start', 'review');
