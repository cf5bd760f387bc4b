-- facts: authorisation
CREATE TABLE notes (
  id uuid PRIMARY KEY,
  workspace_id uuid NOT NULL, -- fact: authorisation tenant_column of=notes
  account text, -- ok: a name, no key
  body text
);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY; -- fact: authorisation row_security state=on
CREATE POLICY own_rows ON notes USING (workspace_id = current_setting('app.workspace')::uuid); -- fact: authorisation row_security state=policy
CREATE POLICY all_rows ON public.notes FOR SELECT USING (true); -- fact: authorisation row_security state=open
DROP POLICY all_rows ON notes; -- fact: authorisation row_security state=dropped
ALTER TABLE countries DISABLE TRIGGER ALL; -- ok: no security of rows
