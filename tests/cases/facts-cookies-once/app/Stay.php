<?php
// A session's cookie is one of a session, whatever the caller calls it. facts: cookie
class Stay {
    public static function init(string $name): void {
        session_name($name); // ok: its callers give the name
        session_start();
    }
}
Stay::init('FarmBook'); // fact: cookie FarmBook purpose=session
