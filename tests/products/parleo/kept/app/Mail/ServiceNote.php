<?php

namespace App\Mail;

use Illuminate\Mail\Mailable;

/** Goes through the mail server that stands beside our own machines. */
class ServiceNote extends Mailable
{
    public function __construct(public string $text) {}

    public function build(): self
    {
        return $this->subject('About your account')->view('mail.note');
    }
}
