CREATE FUNCTION seal_login() RETURNS trigger AS $$
BEGIN
  NEW.password := encode(digest(NEW.password, 'sha256'), 'hex'); -- expect: PL2001
  NEW.picture_key := md5(NEW.email);
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;

UPDATE growers SET password = crypt(new_password, gen_salt('bf', 12)) WHERE id = 7;
UPDATE growers SET reset_code = md5(random()::text), checksum = md5(notes), password_set = true;
