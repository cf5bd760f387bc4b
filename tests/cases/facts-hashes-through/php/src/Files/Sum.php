<?php
// facts: hash
namespace App\Files;

class Sum
{
    public function one(string $value): string
    {
        return sha1($value); // fact: hash sha1 purpose=unknown
    }
}
