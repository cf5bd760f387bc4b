<?php
// facts: data_flow
namespace App\Http;

use App\Services\Stats;

class Join
{
    public function __construct(private Stats $stats)
    {
    }

    public function run(User $user, string $page): void
    {
        $this->stats->record($user->email, 'joined'); // fact: data_flow mixpanel category=email
        $this->stats->record($page, 'seen'); // ok
    }
}
