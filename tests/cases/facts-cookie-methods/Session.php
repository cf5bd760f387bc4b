<?php
// facts: cookie
class Session
{
    public function sealed_cookie($request, $name, $value, $path = '')
    {
        return setcookie($name, $value, time() + 60, $path); // ok: its callers give the name
    }

    public function drop_cookie($request, $name)
    {
        return setcookie($name, '', time() - 60);
    }
}
