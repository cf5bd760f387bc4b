-- facts: retention
DELETE FROM readings WHERE taken_at >= NOW() - INTERVAL '400 days'; -- ok: what is newer goes
DELETE FROM visits WHERE seen_at <= NOW() - INTERVAL '30 days'; -- fact: retention seconds=2592000 action=delete
DELETE FROM swarms WHERE left_on <= LEAST(ends_on, NOW() - INTERVAL '2 days'); -- ok: a bound of something else
UPDATE deliveries SET delay_until = now() + INTERVAL '1 hour'; -- ok: waits
