<?php
// facts: cookie
namespace App;

define('BARN_COOKIE', 'barn_door');

class Visit
{
    function keep($response)
    {
        setcookie(BARN_COOKIE, '1', time() + 60); // fact: cookie barn_door max_age_seconds=60
        setcookie(config('barn.visit.cookie'), '1'); // fact: cookie barn_visit
        setcookie(config('barn.seed.cookie'), '1'); // fact: cookie barn.seed.cookie unresolved=true
    }
}
