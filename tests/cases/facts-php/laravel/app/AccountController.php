<?php
use Illuminate\Support\Facades\Cookie;
use Illuminate\Support\Facades\Crypt;
use Illuminate\Support\Facades\Hash;

class AccountController {
    const THEME = 'theme';
    function change($request, $user) {
        $user->password = Hash::make($request->password);
        $user->token_hash = hash('sha256', $token);
        $key = 'page_' . md5($url);
        Cookie::queue('theme', 'dark', 60);
        $user->bank = Crypt::encryptString($iban);
        Http::withoutVerifying()->post($url);
        $_SESSION['user'] = $user->id;
        setcookie('old', '', time() - 3600);
    }
}
