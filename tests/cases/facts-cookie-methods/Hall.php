<?php
// facts: cookie
class Hall
{
    private $session;

    public function open($request)
    {
        $this->session->sealed_cookie($request, 'glen_hall', '1'); // fact: cookie glen_hall
        $this->session->drop_cookie($request, 'glen_gone'); // ok: taken away
        $this->kitchen->bake_cookie($request, 'oat'); // ok: nobody's wrapper
    }
}
