<?php
// facts: retention
class Pages
{
    public function show()
    {
        $expiresAt = now()->addMinutes(60); // ok: a copy in a cache
        cache()->put('page', $this->page(), $expiresAt);
    }

    public function link($invitation)
    {
        $expiresAt = now()->addMinutes(60); // fact: retention invitation seconds=3600
        return $this->store($invitation, $expiresAt);
    }
}
