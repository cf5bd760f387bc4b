<?php
// facts: hash
namespace App;
use App\Digester;
class Sign {
  public function __construct(private Digester $d) {}
  public function run($user, $password) { $user->stored = Digester::make($password); $user->other = $this->d->one($password); }
}
