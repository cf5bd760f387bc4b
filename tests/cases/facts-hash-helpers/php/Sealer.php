<?php // facts: hash
namespace Shop;

class Sealer implements Seals
{
    public function make(string $value): string
    {
        return hash('sha256', $value); // fact: hash sha256 purpose=password
    }
}
