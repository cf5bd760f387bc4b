<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

/** When the first model is busy. */
class Fallback
{
    public function to(array $messages): string
    {
        $answer = Http::baseUrl(config('parleo.fallback.url'))->withToken(env('FALLBACK_KEY'))
            ->post('/chat/completions', ['model' => config('parleo.fallback.model'), 'messages' => $messages]);

        return $answer->json('choices.0.message.content');
    }
}
