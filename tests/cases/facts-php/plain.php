<?php // facts: hash cookie cipher random auth
use Firebase\JWT\JWT;

function register($password, $secret, $body) {
    $a = password_hash($password, PASSWORD_DEFAULT); // fact: hash bcrypt purpose=password
    $b = password_hash($password, PASSWORD_ARGON2ID, ['memory_cost' => 65536]); // fact: hash argon2id purpose=password memory=65536
    $c = hash_pbkdf2('sha256', $password, $salt, 600000); // fact: hash pbkdf2-sha256 purpose=password rounds=600000
    $d = sodium_crypto_pwhash_str($password, 2, 67108864); // fact: hash argon2id purpose=password
    $e = md5($password . $salt); // fact: hash md5 purpose=password
}

function signIn($password, $secret, $body, $a) {
    $f = hash_hmac('sha256', $body, $secret); // fact: hash hmac-sha256 purpose=signature
    $g = hash_file('sha256', $path); // fact: hash sha256 purpose=checksum
    $h = hash_equals($f, $given); // ok: compares
    if (password_verify($password, $a)) { // fact: hash bcrypt purpose=password use=verify, auth password
        session_start(); // ok: told at another place
        setcookie('lang', 'en', ['expires' => time() + 3600, 'httponly' => true, 'samesite' => 'Lax']); // fact: cookie lang purpose=preference http_only=true same_site=lax
        setcookie('lang', '', time() - 3600); // ok: takes it away
    }
}

function tokens($text, $key, $secret) {
    $reset_token = bin2hex(random_bytes(32)); // fact: random strong
    $i = openssl_encrypt($text, 'aes-256-gcm', $key, 0, $iv, $tag); // fact: cipher aes-256-gcm
    $j = sodium_crypto_secretbox($text, $nonce, $key); // fact: cipher
    return JWT::encode(['id' => 1], $secret, 'HS256'); // fact: auth jwt algorithm=HS256
}
