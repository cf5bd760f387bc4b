<?php

use App\Models\User;

test('a plain digest is no password', function () {
    $user = User::factory()->create(['password' => md5('correct horse')]); // ok: only in tests (002:26)
    $this->post('/sign-in', ['email' => $user->email, 'password' => 'correct horse'])->assertStatus(401);
});
