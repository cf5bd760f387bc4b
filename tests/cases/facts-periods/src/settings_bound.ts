// facts: retention
import { Env } from './env';
const env = new Env();
box.bind('trace').toConstantValue(env.get('SESSION_TRACE_DAYS_TTL', true) ? +env.get('SESSION_TRACE_DAYS_TTL', true) : 45); // fact: retention session seconds=3888000
box.bind('guest').toConstantValue(env.get('GUEST_SESSION_AGE', true) ? +env.get('GUEST_SESSION_AGE', true) : 172800); // fact: retention session seconds=172800
box.bind('upload').toConstantValue(process.env.UPLOAD_TTL_HOURS ? Number(process.env.UPLOAD_TTL_HOURS) : 6); // fact: retention seconds=21600
box.bind('lamp').toConstantValue(env.get('LAMP_TIMEOUT', true) ? +env.get('LAMP_TIMEOUT', true) : 7200); // ok: no period of keeping
box.bind('bee').toConstantValue(env.get('BEE_COUNT', true) ? +env.get('BEE_COUNT', true) : 86400); // ok: a number of bees
