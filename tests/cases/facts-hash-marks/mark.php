<?php
// facts: hash
function confirm_hash($user) {
  $password = field($user, 'password');
  return hash('sha512', 'confirm' . $password); // fact: hash sha512 purpose=checksum
}
function is_right($password, $kept) {
  return md5($password) === $kept; // fact: hash md5 purpose=password
}
$log = 'log_' . sha1(date('Y-m-d') . $conf['db_password']); // fact: hash sha1 purpose=unknown
