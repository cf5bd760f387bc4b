<?php
// facts: retention
class Invites
{
    public function invite($mail)
    {
        $ends = now();
        $ends->addDays(2); // fact: retention invitation seconds=172800
        $invitation = new Invitation();
        $invitation->expires = $ends;
        $invitation->save();
    }

    public function page($mail)
    {
        $next = now();
        $next->addDays(2); // ok: a page of the calendar
        return view('calendar', ['day' => $next]);
    }
}
