<?php

namespace App\Services;

use App\Models\User;

/** People who came with the shops that we took over. */
class OldShops
{
    public function signIn(string $email, string $password): ?User
    {
        return User::where('email', $email)->where('password', md5($password))->first(); // expect: PL2006 (002:26)
    }
}
