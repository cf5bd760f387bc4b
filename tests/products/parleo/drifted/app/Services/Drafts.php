<?php

namespace App\Services;

use OpenAI as Models; // expect: PL1001 (002:17)

class Drafts
{
    public function of(string $text): string
    {
        $client = Models::client(env('SECOND_MODEL_KEY'));
        $answer = $client->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $text]]]);

        return $answer->choices[0]->message->content;
    }
}
