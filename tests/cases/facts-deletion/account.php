<?php // facts: deletion
class AccountController {
  function deleteAccount($user, $password) { // fact: deletion account
    Message::where('user_id', $user->id)->delete(); // fact: deletion Message
    DB::table('sessions')->where('user_id', $user->id)->delete(); // fact: deletion sessions
    $this->disk->delete($user->path); // ok: a disk
  }
}
