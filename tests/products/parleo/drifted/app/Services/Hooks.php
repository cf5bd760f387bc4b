<?php

namespace App\Services;

use GuzzleHttp\Client;

/** Tells a customer's shop system about new visitors. */
class Hooks
{
    public function tell(array $visitor): void
    {
        (new Client(['verify' => false]))->post('http://hooks.shopsync-suite.com/visitors', ['json' => $visitor]); // expect: PL4001 PL4002 PL1005 (002:26)
    }
}
