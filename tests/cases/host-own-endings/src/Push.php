<?php
use Stripe\StripeClient;

$pay = new StripeClient(env("STRIPE_SECRET"));

class Push
{
    public function send(Client $client, array $message)
    {
        $client->request('POST', 'https://api.lanternpost.io/push', ['json' => $message]); // ok: our name under another ending
        $client->request('POST', 'https://api.lanternmail.io/push', ['json' => $message]); // expect: PL1005
    }
}
