// facts: retention
import Redis from 'ioredis';

const redis = new Redis();
export async function keep(id: string, data: string, seen: Map<string, string>) {
  await redis.set(`session:${id}`, data, 'EX', 604800); // fact: retention session seconds=604800
  await redis.set('otp:' + id, data, 'PX', 600000); // fact: retention verification_code seconds=600
  await redis.set('plan:' + id, data); // ok: no period
  seen.set('session', data); // ok: a map
}
