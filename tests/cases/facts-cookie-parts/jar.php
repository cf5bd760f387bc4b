<?php
// facts: cookie
function keep_seat($name, $value, $days = 7) {
  return setcookie('barn_' . $name, $value, time() + 600, '/'); // ok: its callers give the rest of the name
}
keep_seat('lang', $lang); // fact: cookie barn_lang purpose=preference max_age_seconds=600
session_name($conf['session_name']); // fact: cookie barn_sid purpose=session
session_start(); // ok: the same session
setcookie($conf['remember_name'], $key, time() + 86400, '/'); // fact: cookie barn_remember max_age_seconds=86400
function keep_cookie($name, $value) {
  setcookie($name, $value, ['httponly' => true]); // ok: its callers give the name
}
$kept = setting('fold_cookie');
keep_cookie($kept, $token); // fact: cookie fold_cookie unresolved=true http_only=true
keep_cookie(setting('page_size_cookie'), 20); // fact: cookie page_size_cookie purpose=preference
