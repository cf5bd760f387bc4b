<?php

namespace App\Services;

use Anthropic\Client;

/** Writes the answers of the bots. */
class Replies
{
    public function __construct(private Client $claude) {}

    public function to(array $messages, string $greeting): string
    {
        $answer = $this->claude->messages->create([ // ok: declared (002:17)
            'model' => config('parleo.model'),
            'max_tokens' => 500,
            'system' => $greeting,
            'messages' => $messages,
        ]);

        return $answer->content[0]->text;
    }
}
