<?php

namespace App\Mail;

use Resend;

class Weekly
{
    public function send(string $to, string $html): void
    {
        Resend::client(env('RESEND_KEY'))->emails->send(['from' => 'hello@parleo.example', 'to' => $to, 'subject' => 'Your week', 'html' => $html]); // expect: PL1001 (002:22)
    }
}
