<?php // facts: hash
namespace Shop;

class Signup
{
    public function __construct(private Sealer $sealer) {}

    public function store($request, User $user): void
    {
        $user->setPassword($this->sealer->make($request->get('password'))); // ok: told where it is made
    }
}
