<?php
// facts: hash
namespace App;
class Digester {
  public static function make(string $value): string { return hash("sha256", $value); } // fact: hash sha256 purpose=password
  public function one(string $value): string { return md5($value); } // fact: hash md5 purpose=password
}
