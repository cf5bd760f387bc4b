<?php

namespace App\Services;

use App\Models\User;

class Invites
{
    public function accept(User $user, string $password): void
    {
        $user->forceFill(['password' => scramble($password)])->save();
    }
}
