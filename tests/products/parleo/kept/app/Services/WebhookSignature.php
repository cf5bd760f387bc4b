<?php

namespace App\Services;

class WebhookSignature
{
    /** Customers check with this that a message comes from us. */
    public function of(string $body, string $secret): string
    {
        return hash_hmac('sha256', $body, $secret); // ok: a signature, no password (002:26)
    }

    public function tokenDigest(string $token): string
    {
        return hash('sha256', $token); // ok: a random token, no password (002:26)
    }
}
