<?php // facts: data_flow
use OpenAI\Laravel\Facades\OpenAI;

function ask($prompt) {
    return OpenAI::chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $prompt]]]); // fact: data_flow openai category=prompt
}

function fixed() {
    return OpenAI::chat()->create(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => 'Say hello.']]]); // ok: nothing of a person
}
