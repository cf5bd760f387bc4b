<?php
class Users {
    public function register($password) {
        setcookie('theme', 'dark');
        return password_hash($password, PASSWORD_BCRYPT);
    }
}
