<?php // facts: hash
class ApiTokens {
    public function issue($secret, $user, $password) {
        $user->api = password_hash($secret, PASSWORD_DEFAULT); // fact: hash bcrypt purpose=token
        $user->own = password_hash($password, PASSWORD_DEFAULT); // fact: hash bcrypt purpose=password
        return password_get_info($user->own); // ok: no hash
    }
}
