<?php
// facts: data_flow
namespace App\Services;

use Mixpanel;

class Stats
{
    public function record(string $person, string $event): void
    {
        Mixpanel::getInstance('k')->track($event, ['who' => $person]); // ok: nothing of a person stands here
    }
}
