<?php
function keep_password($password) {
    setcookie('framework', $password);
    return md5($password);
}
