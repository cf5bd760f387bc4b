<?php // facts: hash
return [
    'driver' => 'argon2id', // fact: hash argon2id purpose=password
    'verify' => true, // ok: another setting
];
