<?php // facts: hash
function digest_password($password, $algorithm = 'sha256') {
    return hash($algorithm, $password); // fact: hash sha256 purpose=password
}
