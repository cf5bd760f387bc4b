-- facts: retention cipher
DELETE FROM access_logs WHERE created_at < now() - interval '30 days'; -- fact: retention server_log seconds=2592000 action=delete
UPDATE patients SET ssn = AES_ENCRYPT(:ssn, :key) WHERE id = :id; -- fact: cipher aes-128-ecb
SELECT count(*) FROM orders WHERE created_at > now() - interval '7 days';
