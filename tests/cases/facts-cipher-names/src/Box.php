<?php
// A function that is told its cipher uses what its callers name. facts: cipher
class Box {
    private function seal(string $cipher, string $note, string $key): string {
        return openssl_encrypt($note, $cipher, $key, 0, $this->iv); // fact: cipher aes-128-cbc mode=cbc
    }
    public function letter(string $note): string {
        return $this->seal('aes-128-cbc', $note, $this->key);
    }
    public function parcel(string $note): string {
        return $this->seal('aes-256-gcm', $note, $this->key); // fact: cipher aes-256-gcm mode=gcm
    }
    public function other(string $cipher, string $note): string {
        return openssl_encrypt($note, $cipher, $this->key, 0, $this->iv); // fact: cipher unknown
    }
}
