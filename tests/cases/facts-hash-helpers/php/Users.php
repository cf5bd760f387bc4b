<?php // facts: hash
namespace Shop;

class Users
{
    public function __construct(private Digester $digester) {}

    public function create(User $user, string $password): void
    {
        $user->hash = $this->digester->make($password); // ok: told where it is made
    }
}
