<?php
// facts: retention
function signOut()
{
    $cookieExpire = time() - 3600; // ok: ends at once
    setcookie('shop_session', '', $cookieExpire);
}

function signIn($token)
{
    $cookieExpire = time() + 30 * 24 * 60 * 60; // fact: retention cookie seconds=2592000
    setcookie('shop_session', $token, $cookieExpire);
}
