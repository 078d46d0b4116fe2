-- A plan's history is read in pages, by the number in the chain.
CREATE INDEX event_plan_page ON event (plan, seq);
