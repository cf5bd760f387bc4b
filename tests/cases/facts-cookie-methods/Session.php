<?php
// facts: cookie
class Session
{
    public function sealed_cookie($request, $name, $value, $path = '')
    {
        return setcookie($name, $value, time() + 60, $path); // fact: cookie unknown unresolved=true
    }

    public function drop_cookie($request, $name)
    {
        return setcookie($name, '', time() - 60);
    }
}
