// facts: retention
package shop;

import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.core.StringRedisTemplate;

class Store {
  private StringRedisTemplate redis;

  void keep(String id) {
    redis.opsForValue().set("session:" + id, "x", 7, TimeUnit.DAYS); // fact: retention session seconds=604800
    redis.opsForValue().set("plan:" + id, "x"); // ok: no period
  }
}
