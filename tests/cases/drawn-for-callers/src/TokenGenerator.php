<?php
class TokenGenerator {
  public function make(): string {
    usleep(mt_rand(1000, 9000)); // ok
    return bin2hex(random_bytes(24));
  }
}
