<?php
function join_farm(PDO $db, string $email, string $password) {
    $db->query("INSERT INTO users (email, password, seen) VALUES (LOWER('$email'), MD5('$password'), NOW())"); // expect: PL2001
    $db->query("INSERT INTO users (etag, password, seen) VALUES (MD5('$email'), '" . password_hash($password, PASSWORD_BCRYPT) . "', NOW())");
}
