<?php // facts: hash auth cookie deletion
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Cookie;
use Illuminate\Support\Facades\Hash;
use Laravel\Socialite\Facades\Socialite;

class AuthController {
    public function store($request) {
        $hash = Hash::make($request->password, ['rounds' => 12]); // fact: hash argon2id purpose=password
        $old = bcrypt($request->input('password')); // fact: hash bcrypt purpose=password
        Hash::check($request->password, $hash); // fact: hash argon2id purpose=password use=verify
        Auth::attempt(['email' => $email, 'password' => $password]); // fact: auth password
        Socialite::driver('google')->redirect(); // fact: auth oauth provider=google
        Cookie::queue(Cookie::make('theme', 'dark', 60)); // fact: cookie theme purpose=preference max_age_seconds=3600
        Cookie::forget('old'); // ok: takes one away
        return response('ok')->cookie('locale', 'en', 60); // fact: cookie locale purpose=preference max_age_seconds=3600
    }

    public function deleteAccount($user) { // fact: deletion account
        $user->tokens()->delete(); // fact: deletion tokens
        $user->delete(); // fact: deletion user
        $user->refresh(); // ok: reads it anew
    }
}
